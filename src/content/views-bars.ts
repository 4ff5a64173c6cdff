/** Named views that set provinces and regions beside each other: rankings, strips, quotients, sensitivity. */
import type { RankingView } from '../chart/ranking.ts';
import type { StripView } from '../chart/strip.ts';

const organizations = {
  indicator: 'social_organizations',
  period: '2020-09-30',
  per: 'population',
  scheme: 'nbs4',
} as const;

const foundations = {
  indicator: 'foundations',
  period: '2017-12-19',
  per: 'population',
  scheme: 'nbs4',
} as const;

const organizationsRanking: RankingView = {
  family: 'ranking',
  id: 'organizations-ranking',
  ...organizations,
  measure: 'rate',
  decimals: 1,
  form: 'bars',
  isGrouped: false,
  title: {
    zh: '江苏每万人有 {rate-in-jiangsu} 个社会组织；甘肃有 {rate-in-gansu} 个，未必比江苏少',
    en: 'Jiangsu has {rate-in-jiangsu} organizations per 10,000 residents; Gansu, with {rate-in-gansu}, may have more',
  },
};

const foundationsRanking: RankingView = {
  family: 'ranking',
  id: 'foundations-ranking',
  ...foundations,
  measure: 'rate',
  decimals: 1,
  form: 'dots',
  isGrouped: true,
  title: {
    zh: '每百万人的基金会，北京有 {foundations-rate-in-beijing} 个，贵州只有 {foundations-rate-in-guizhou} 个',
    en: 'Beijing has {foundations-rate-in-beijing} foundations per million residents, Guizhou {foundations-rate-in-guizhou}',
  },
};

const foundationsStrip: StripView = {
  family: 'strip',
  id: 'foundations-strip',
  ...foundations,
  measure: 'rate',
  decimals: 1,
  title: {
    zh: '同在东部，每百万人的基金会，北京有 {foundations-rate-in-beijing} 个，河北有 {foundations-rate-in-hebei} 个',
    en: 'Both lie in the East: Beijing has {foundations-rate-in-beijing} foundations per million residents, Hebei {foundations-rate-in-hebei}',
  },
};

const organizationsStrip: StripView = {
  family: 'strip',
  id: 'organizations-strip',
  ...organizations,
  measure: 'rate',
  decimals: 1,
  title: {
    zh: '同在西部，每万人的社会组织，甘肃有 {rate-in-gansu} 个，新疆有 {rate-in-xinjiang} 个',
    en: 'Both lie in the West: Gansu has {rate-in-gansu} organizations per 10,000 residents, Xinjiang {rate-in-xinjiang}',
  },
};

export const barViews = [
  organizationsRanking,
  foundationsRanking,
  foundationsStrip,
  organizationsStrip,
] as const;
