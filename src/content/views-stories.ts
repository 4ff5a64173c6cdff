/** Named views that only stories show. */
import type { QuantitiesView } from '../chart/facts/asked-quantities.ts';
import type { RankingView } from '../chart/ranking.ts';
import type { SmallMultiplesView } from '../chart/small-multiples.ts';
import { yearsOfNation } from './questions-jinjiang.ts';

const organizationsCounts: RankingView = {
  family: 'ranking',
  id: 'organizations-counts',
  claims: ['four-provinces-with-a-number'],
  indicator: 'social_organizations',
  period: '2020-09-30',
  scheme: 'nbs4',
  measure: 'count',
  decimals: 0,
  form: 'bars',
  isGrouped: false,
  title: {
    zh: '江苏、广东、浙江、山东有确数，其余省份只有分组',
    en: 'Jiangsu, Guangdong, Zhejiang and Shandong have a number, every other province only a class',
  },
};

const foundationsByRegion: SmallMultiplesView = {
  family: 'small-multiples',
  id: 'foundations-by-region',
  claims: ['ew-foundations-east-first'],
  indicator: 'foundations_by_founding_year',
  measure: 'rate',
  per: 'population',
  decimals: 1,
  // Residents by province are known from here on.
  from: '2005',
  scheme: 'nbs4',
  title: {
    zh: '到{=2017年末}，名录上的基金会东部每百万人{survivors-rate-east}个，高于其他各区域',
    en: 'By the end of {=2017} the register holds {survivors-rate-east} foundations per million residents in the East, more than in any other region',
  },
};

/** What all charts of Jinjiang's number are read against. */
const implied = {
  key: 'implied',
  name: { zh: '文章所含的全国平均', en: 'Average implied by the article' },
  of: 'jj-average-implied',
} as const;

const ofArticle = { zh: '据文章推算', en: 'From the article' };

const nationalAverages: QuantitiesView = {
  family: 'quantities',
  id: 'national-averages',
  scheme: 'nbs4',
  subtitle: {
    zh: '全国每万人社会组织数（个）',
    en: 'Social organizations per 10,000 people in the nation',
  },
  decimals: 2,
  reference: 'implied',
  groups: [
    { heading: ofArticle, rows: [implied] },
    {
      heading: {
        zh: '官方总数除以年末人口',
        en: 'Official, by people of the year’s end',
      },
      rows: yearsOfNation.map((year) => ({
        key: year,
        name: { zh: `${year}年`, en: year },
        of: `nation-rate-${year}`,
      })),
    },
  ],
  title: {
    zh: '按文章推算，全国每万人有{jj-average-implied}个社会组织；官方数没有一年这么高',
    en: 'The article implies {jj-average-implied} organizations per 10,000 people in the nation; no official year comes so high',
  },
  note: {
    zh: '文章没有写出全国平均，这里由它的人均数减去它所说高出的数得出。官方总数只含登记的社会组织；2022年为约数。人口按2020年人口普查修订。',
    en: 'The article does not print the national average: it follows from its rate less its lead. Official totals hold registered organizations only; that of 2022 is rounded. Population as revised after the census of 2020.',
  },
};

const registeredOrFiled: QuantitiesView = {
  family: 'quantities',
  id: 'registered-or-filed',
  scheme: 'nbs4',
  subtitle: {
    zh: '全国每万人的组织数（个），登记的和社区的',
    en: 'Organizations per 10,000 people in the nation, registered and in communities',
  },
  decimals: 2,
  reference: 'implied',
  groups: [
    { heading: ofArticle, rows: [implied] },
    {
      heading: { zh: '登记的社会组织', en: 'Registered' },
      rows: [
        { key: 'registered-2018', name: { zh: '2018年', en: '2018' }, of: 'nation-rate-2018' },
        { key: 'registered-2022', name: { zh: '2022年', en: '2022' }, of: 'nation-rate-2022' },
      ],
    },
    {
      heading: {
        zh: '社区社会组织，含只备案的',
        en: 'Community organizations, filed ones included',
      },
      rows: [
        { key: 'community-2018', name: { zh: '2018年', en: '2018' }, of: 'community-rate-2018' },
        { key: 'community-2022', name: { zh: '2022年', en: '2022' }, of: 'community-rate-2022' },
      ],
    },
    {
      heading: { zh: '两者相加（上限）', en: 'Both together (a ceiling)' },
      rows: [
        { key: 'both-2018', name: { zh: '2018年', en: '2018' }, of: 'nation-rate-ceiling-2018' },
      ],
    },
  ],
  title: {
    zh: '{=2022年}每万人个数：登记的{nation-rate-2022}，单是社区社会组织{community-rate-2022}',
    en: 'In {=2022} registered organizations were {nation-rate-2022} per 10,000 people; community organizations alone were {community-rate-2022}',
  },
  note: {
    zh: '社区社会组织有一部分经过登记，与登记总数重复，所以相加只是上限。2018年的社区社会组织为约数，2022年来源只说“超过”。',
    en: 'Some community organizations are registered and stand in both counts, so that the sum is only a ceiling. The community count of 2018 is rounded; of 2022 the source says “more than”.',
  },
};

const jinjiangRates: QuantitiesView = {
  family: 'quantities',
  id: 'jinjiang-rates',
  scheme: 'nbs4',
  subtitle: {
    zh: '每万人社会组织数（个），锦江和别处',
    en: 'Social organizations per 10,000 people, in Jinjiang and elsewhere',
  },
  decimals: 1,
  reference: 'jinjiang-census',
  groups: [
    {
      heading: { zh: '锦江区', en: 'Jinjiang District' },
      rows: [
        { key: 'jinjiang', name: { zh: '文章所印', en: 'As printed' }, of: 'jj-rate' },
        {
          key: 'jinjiang-census',
          name: { zh: '除以2020年普查人口', en: 'By the census of 2020' },
          of: 'jj-rate-census',
        },
      ],
    },
    {
      heading: { zh: '2018年，别处', en: 'Elsewhere, 2018' },
      rows: [
        {
          key: 'shenzhen',
          name: { zh: '深圳市，据其报告', en: 'Shenzhen, by its report' },
          of: 'shenzhen-rate',
        },
        {
          key: 'nation',
          name: { zh: '全国，登记的', en: 'Nation, registered' },
          of: 'nation-rate-2018',
        },
        {
          key: 'ceiling',
          name: { zh: '全国，加社区社会组织', en: 'Nation, with community organizations' },
          of: 'nation-rate-ceiling-2018',
        },
      ],
    },
    {
      heading: { zh: '2020年9月30日', en: '30 September 2020' },
      rows: [
        { key: 'jiangsu', name: { zh: '江苏', en: 'Jiangsu' }, of: 'rate-in-jiangsu' },
        { key: 'gansu', name: { zh: '甘肃', en: 'Gansu' }, of: 'rate-in-gansu' },
        { key: 'sichuan', name: { zh: '四川', en: 'Sichuan' }, of: 'rate-in-sichuan' },
      ],
    },
  ],
  title: {
    zh: '锦江每万人的社会组织，文章印的是{jj-rate}个，除以普查人口是{jj-rate-census}个',
    en: 'Jinjiang’s organizations per 10,000 people: {jj-rate} as printed, {jj-rate-census} by the people of the census',
  },
  note: {
    zh: '各行的日期、口径不尽相同：文章没有说明锦江的数含不含只备案的；全国的上限把登记总数与社区社会组织相加，有重复。一个区不同于一个省。',
    en: 'Dates and definitions differ: the article does not say whether filed groups are in its count; the nation’s ceiling adds registered and community organizations, some of them twice. A district is not like a province.',
  },
};

export const viewsOfStories = [
  organizationsCounts,
  foundationsByRegion,
  nationalAverages,
  registeredOrFiled,
  jinjiangRates,
] as const;
