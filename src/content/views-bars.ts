/** Named views that set provinces and regions beside each other: rankings, strips, quotients, sensitivity. */
import type { RankingView } from '../chart/ranking.ts';

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

export const barViews = [organizationsRanking, foundationsRanking] as const;
