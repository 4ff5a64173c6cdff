/** What the pages of provinces and regions show: the figures that matter here, in their order. */
import type { LocalizedText } from '../dataset/types.ts';
import type {
  Dimension,
  FigureChange,
  FigureGroup,
  FigureOverTime,
  KeyFigure,
} from '../profile/content-shapes.ts';

const organizations: KeyFigure = {
  id: 'organizations',
  label: { zh: '登记的社会组织（个）', en: 'Registered social organizations' },
  indicator: 'social_organizations',
  measure: 'count',
  decimals: 0,
};

const organizationsPerResident: KeyFigure = {
  ...organizations,
  id: 'organizations-per-resident',
  label: { zh: '每万人的社会组织（个）', en: 'Social organizations per 10,000 residents' },
  measure: 'rate',
  decimals: 1,
};

const foundations: KeyFigure = {
  id: 'foundations',
  label: { zh: '基金会（个）', en: 'Foundations' },
  indicator: 'foundations',
  measure: 'count',
  decimals: 0,
};

const foundationsPerResident: KeyFigure = {
  ...foundations,
  id: 'foundations-per-resident',
  label: { zh: '每百万人的基金会（个）', en: 'Foundations per million residents' },
  measure: 'rate',
  decimals: 1,
};

const overseasOffices: KeyFigure = {
  id: 'overseas-offices',
  label: { zh: '境外非政府组织代表机构（个）', en: 'Offices of overseas NGOs' },
  indicator: 'overseas_ngo_offices',
  measure: 'count',
  decimals: 0,
};

const residentsCommittees: KeyFigure = {
  id: 'residents-committees',
  label: { zh: '居民委员会（个）', en: 'Residents’ committees' },
  indicator: 'residents_committees',
  measure: 'count',
  decimals: 0,
};

const residentsCommitteesPerResident: KeyFigure = {
  ...residentsCommittees,
  id: 'residents-committees-per-resident',
  label: {
    zh: '每万城镇人口的居民委员会（个）',
    en: 'Residents’ committees per 10,000 urban residents',
  },
  measure: 'rate',
  per: {
    whole: 'population',
    share: 'urban_share',
    side: 'part',
    name: { zh: '城镇人口', en: 'urban residents' },
  },
  decimals: 2,
};

const villagersCommittees: KeyFigure = {
  id: 'villagers-committees',
  label: { zh: '村民委员会（个）', en: 'Villagers’ committees' },
  indicator: 'villagers_committees',
  measure: 'count',
  decimals: 0,
};

const villagersCommitteesPerResident: KeyFigure = {
  ...villagersCommittees,
  id: 'villagers-committees-per-resident',
  label: {
    zh: '每万乡村人口的村民委员会（个）',
    en: 'Villagers’ committees per 10,000 rural residents',
  },
  measure: 'rate',
  per: {
    whole: 'population',
    share: 'urban_share',
    side: 'rest',
    name: { zh: '乡村人口', en: 'rural residents' },
  },
  decimals: 1,
};

const residents: KeyFigure = {
  id: 'residents',
  label: { zh: '年末常住人口', en: 'Residents at the end of the year' },
  indicator: 'population',
  measure: 'count',
  decimals: 0,
};

const urbanShare: KeyFigure = {
  id: 'urban-share',
  label: { zh: '城镇化率', en: 'Urban share of residents' },
  indicator: 'urban_share',
  measure: 'count',
  weightedBy: 'population',
  decimals: 1,
};

const product: KeyFigure = {
  id: 'product',
  label: { zh: '地区生产总值（元）', en: 'Gross regional product (yuan)' },
  indicator: 'gdp',
  measure: 'count',
  decimals: 0,
};

const productPerResident: KeyFigure = {
  ...product,
  id: 'product-per-resident',
  label: { zh: '人均地区生产总值（元）', en: 'Gross regional product per resident (yuan)' },
  measure: 'rate',
  decimals: 0,
};

/** In the order of the pages. */
export const figureGroups: readonly FigureGroup[] = [
  {
    id: 'organizations',
    title: { zh: '社会组织', en: 'Social organizations' },
    figures: [
      organizations,
      organizationsPerResident,
      foundations,
      foundationsPerResident,
      overseasOffices,
    ],
  },
  {
    id: 'communities',
    title: { zh: '社区', en: 'Communities' },
    figures: [
      residentsCommittees,
      residentsCommitteesPerResident,
      villagersCommittees,
      villagersCommitteesPerResident,
    ],
  },
  {
    id: 'people',
    title: { zh: '人口与经济', en: 'People and economy' },
    figures: [residents, urbanShare, product, productPerResident],
  },
];

export const figureChanges: readonly FigureChange[] = [
  { id: 'residents-committees', figure: residentsCommittees, from: '2016-07-31' },
  { id: 'villagers-committees', figure: villagersCommittees, from: '2016-07-31' },
  // The revised series begins here; the year before does not join.
  { id: 'residents', figure: residents, from: '2011' },
  { id: 'product-per-resident', figure: productPerResident, from: '2006' },
];
