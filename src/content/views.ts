/** The named views of the site: each has an embed and can be placed on any page. */
import type { ChartView } from '../chart/draw.ts';
import type { MapView } from '../chart/map-facts.ts';
import { barViews } from './views-bars.ts';
import { viewsOfCommunities } from './views-communities.ts';
import { pointViews } from './views-points.ts';
import { viewsOfStories } from './views-stories.ts';
import { viewsOverTime } from './views-time.ts';

const organizations = {
  indicator: 'social_organizations',
  period: '2020-09-30',
  scheme: 'nbs4',
} as const;

export const organizationsCount: MapView = {
  family: 'choropleth',
  id: 'organizations-count',
  measure: 'count',
  ...organizations,
  // The classes in which the source publishes most provinces.
  limits: [10_000, 20_000, 30_000, 40_000, 50_000],
  decimals: 0,
  title: {
    zh: '江苏登记了{organizations-in-jiangsu}个社会组织；北京有多少，来源只说在{organizations-in-beijing}之间',
    en: 'Jiangsu has {organizations-in-jiangsu} registered organizations; of Beijing the source says only {organizations-in-beijing}',
  },
};

export const organizationsPerResident: MapView = {
  family: 'choropleth',
  id: 'organizations-per-resident',
  claims: ['ew-gansu-above-guangdong'],
  measure: 'rate',
  ...organizations,
  per: 'population',
  limits: [4, 5, 6, 7, 8],
  decimals: 1,
  title: {
    zh: '按人口平均，图变了样：每万人甘肃{rate-in-gansu}个，广东{rate-in-guangdong}个',
    en: 'Per resident the map changes: {rate-in-gansu} per 10,000 in Gansu, {rate-in-guangdong} in Guangdong',
  },
};

export const views: readonly ChartView[] = [
  organizationsCount,
  organizationsPerResident,
  ...barViews,
  ...pointViews,
  ...viewsOverTime,
  ...viewsOfStories,
  ...viewsOfCommunities,
];
