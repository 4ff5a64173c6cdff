/** What the pages of provinces and regions show: the figures that matter here, in their order. */
import type { Locale, LocalizedText } from '../dataset/types.ts';
import type {
  Dimension,
  FigureChange,
  FigureGroup,
  FigureOverTime,
  KeyFigure,
  ProfileDescriptions,
  SentenceWriter,
} from '../profile/content-shapes.ts';
import { chineseRegionSentences, chineseSentences } from './profile-zh.ts';
import { englishRegionSentences, englishSentences } from './profile-en.ts';

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

/** Drawn over time, each a small chart. */
export const figuresOverTime: readonly FigureOverTime[] = [
  {
    id: 'foundations-by-founding-year',
    title: { zh: '现存基金会，按成立年份', en: 'Surviving foundations by founding year' },
    indicator: 'foundations_by_founding_year',
    measure: 'rate',
    decimals: 1,
    // Residents by province are known from here on.
    from: '2005',
  },
  {
    id: 'residents-committees-over-time',
    title: { zh: '居民委员会', en: 'Residents’ committees' },
    indicator: 'residents_committees',
    measure: 'rate',
    decimals: 2,
  },
  {
    id: 'villagers-committees-over-time',
    title: { zh: '村民委员会', en: 'Villagers’ committees' },
    indicator: 'villagers_committees',
    measure: 'rate',
    decimals: 2,
  },
  {
    id: 'product-over-time',
    title: { zh: '人均地区生产总值', en: 'Gross regional product per resident' },
    subtitle: {
      zh: '人均地区生产总值（元，按当年价格）；人口取当年末',
      en: 'Yuan per resident, at current prices; residents at the end of the year',
    },
    indicator: 'gdp',
    measure: 'rate',
    decimals: 0,
  },
  {
    id: 'residents-over-time',
    title: { zh: '常住人口', en: 'Residents' },
    indicator: 'population',
    measure: 'count',
    decimals: 0,
  },
];

/** What makes provinces alike. All of these are known exactly; counts of organizations are not. */
export const dimensions: readonly Dimension[] = [
  { name: { zh: '常住人口', en: 'residents' }, figure: residents, isLogarithmic: true },
  {
    name: { zh: '人均地区生产总值', en: 'product per resident' },
    figure: productPerResident,
    isLogarithmic: true,
  },
  { name: { zh: '城镇化率', en: 'urban share' }, figure: urbanShare, isLogarithmic: false },
  {
    name: { zh: '每万城镇人口的居委会', en: 'residents’ committees per urban resident' },
    figure: residentsCommitteesPerResident,
    isLogarithmic: false,
  },
  {
    name: { zh: '每万乡村人口的村委会', en: 'villagers’ committees per rural resident' },
    figure: villagersCommitteesPerResident,
    isLogarithmic: false,
  },
];

/** Set beside the dimensions of alike provinces: what likeness does not rest on. */
export const comparedFigures: readonly KeyFigure[] = [
  organizationsPerResident,
  foundationsPerResident,
];

/** The columns of the table of all provinces; the first orders it. */
export const indexFigures: readonly KeyFigure[] = [
  organizationsPerResident,
  organizations,
  foundationsPerResident,
  residentsCommitteesPerResident,
  productPerResident,
  residents,
];

/** The indicators of which a page says what is known of the province. */
export const knownIndicators: readonly string[] = [
  'social_organizations',
  'social_groups',
  'social_service_organizations',
  'foundations',
  'foundations_by_founding_year',
  'overseas_ngo_offices',
  'community_social_organizations',
  'residents_committees',
  'villagers_committees',
  'community_service_facilities',
  'population',
  'urban_share',
  'gdp',
];

/** On a social card, in large type. */
export const cardFigures: readonly KeyFigure[] = [
  organizationsPerResident,
  foundationsPerResident,
  residents,
];

/** What readers would look for and no source gives by province. */
export const neverPublished: LocalizedText = {
  zh: '民政部的分省、分类型年度统计未能取得；社会工作者、志愿者、捐赠和政府购买服务也没有可用的分省数字。',
  en: 'The ministry’s yearly tables by province and type were not to be had, and there are no usable figures by province for social workers, volunteers, donations or services bought by government.',
};

/** What search results and links say of the pages. */
export const descriptions: ProfileDescriptions = {
  place: {
    zh: '{name}的社会组织、社区、人口与经济：数字、来源，以及还不知道的。',
    en: 'Social organizations, communities, people and economy of {name}: the figures, their sources, and what is not known.',
  },
  all: {
    zh: '每个省份的社会组织、社区、人口与经济：主要数字并列，逐省另有专页。',
    en: 'Social organizations, communities, people and economy of every province: the main figures side by side, with a page for each.',
  },
  regions: {
    zh: '区域之间的差距，取决于线划在哪里：这里是各区域的数字，以及另一种划法下的同一组数字。',
    en: 'What separates regions depends on where the line is drawn: the figures of each region, and the same figures under another division.',
  },
};

/** The sentences of a province’s paragraph, in their order. */
export const provinceSentences: Readonly<Record<Locale, readonly SentenceWriter[]>> = {
  zh: chineseSentences,
  en: englishSentences,
};

/** The sentences of a region’s paragraph, in their order. */
export const regionSentences: Readonly<Record<Locale, readonly SentenceWriter[]>> = {
  zh: chineseRegionSentences,
  en: englishRegionSentences,
};
