/** Named views that set provinces and regions beside each other: rankings, strips, quotients, sensitivity. */
import type { QuotientView } from '../chart/location-quotient.ts';
import type { MapView } from '../chart/map-facts.ts';
import type { RankingView } from '../chart/ranking.ts';
import type { SensitivityView } from '../chart/sensitivity-strip.ts';
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
  claims: ['gansu-above-jiangsu'],
  ...organizations,
  measure: 'rate',
  decimals: 1,
  form: 'bars',
  isGrouped: false,
  title: {
    zh: '江苏每万人有{rate-in-jiangsu}个社会组织；甘肃有{rate-in-gansu}个，未必比江苏少',
    en: 'Jiangsu has {rate-in-jiangsu} organizations per 10,000 residents; Gansu, with {rate-in-gansu}, may have more',
  },
};

const foundationsRanking: RankingView = {
  family: 'ranking',
  id: 'foundations-ranking',
  claims: ['guizhou-below-beijing-in-foundations', 'beijing-has-most-foundations'],
  ...foundations,
  measure: 'rate',
  decimals: 1,
  form: 'dots',
  isGrouped: true,
  title: {
    zh: '每百万人的基金会，北京有{foundations-rate-in-beijing}个，贵州只有{foundations-rate-in-guizhou}个',
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
    zh: '同在东部，每百万人的基金会，北京有{foundations-rate-in-beijing}个，河北有{foundations-rate-in-hebei}个',
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
    zh: '同在西部，每万人的社会组织，甘肃有{rate-in-gansu}个，新疆有{rate-in-xinjiang}个',
    en: 'Both lie in the West: Gansu has {rate-in-gansu} organizations per 10,000 residents, Xinjiang {rate-in-xinjiang}',
  },
};

const foundationsQuotients: QuotientView = {
  family: 'location-quotient',
  id: 'foundations-quotients',
  claims: ['eastern-province-below-its-share-of-foundations'],
  ...foundations,
  measure: 'index',
  of: 'provinces',
  scale: 'log',
  decimals: 2,
  title: {
    zh: '东部住着{share-of-residents-east-2017}的人，有{share-of-foundations-east}的基金会；东部也有省份低于自己的人口份额',
    en: 'The East has {share-of-residents-east-2017} of the residents and {share-of-foundations-east} of the foundations, yet some of its provinces have less than their share of the residents',
  },
};

const organizationsQuotients: QuotientView = {
  family: 'location-quotient',
  id: 'organizations-quotients',
  claims: ['east-above-its-share', 'others-certainly-above-their-share'],
  ...organizations,
  measure: 'index',
  of: 'regions',
  scale: 'linear',
  decimals: 2,
  title: {
    zh: '只有东部的社会组织份额（{share-of-organizations-east}）一定高于人口份额（{share-of-residents-east}）',
    en: 'Only the East certainly has a larger share of the organizations ({share-of-organizations-east}) than of the residents ({share-of-residents-east})',
  },
};

const organizationsEastCentral: SensitivityView = {
  family: 'sensitivity',
  id: 'organizations-east-central',
  claims: ['east-above-central-per-resident'],
  indicator: 'social_organizations',
  period: '2020-09-30',
  scheme: 'nbs4',
  finding: { kind: 'region-ratio', first: 'east', second: 'central' },
  basis: 'weighted-rate',
  decimals: 2,
  title: {
    zh: '按人口平均，东部的社会组织多于中部；没有一种做法推翻它，但有的做法下无法断定',
    en: 'Per resident the East has more organizations than the Central region; nothing gainsays it, but some ways of computing leave it open',
  },
};

const foundationsWestNortheast: SensitivityView = {
  family: 'sensitivity',
  id: 'foundations-west-northeast',
  claims: ['west-and-northeast-by-count-and-rate'],
  indicator: 'foundations',
  period: '2017-12-19',
  scheme: 'nbs4',
  finding: { kind: 'region-ratio', first: 'west', second: 'northeast' },
  basis: 'weighted-rate',
  decimals: 2,
  title: {
    zh: '西部的基金会比东北多还是少，取决于怎样算',
    en: 'Whether the West has more foundations than the Northeast depends on how one counts',
  },
};

const foundationsIndex: MapView = {
  family: 'choropleth',
  id: 'foundations-index',
  claims: ['central-provinces-above-their-share-of-foundations'],
  ...foundations,
  measure: 'index',
  diverging: [1.25, 2, 4],
  decimals: 2,
  title: {
    zh: '中部没有一个省的基金会一定多于它的人口份额',
    en: 'No province of the Central region certainly has more than its share of the foundations',
  },
};

const organizationsIndex: MapView = {
  family: 'tile-grid',
  id: 'organizations-index',
  claims: ['most-provinces-above-their-share'],
  ...organizations,
  measure: 'index',
  diverging: [1.1, 1.25, 1.5],
  decimals: 2,
  title: {
    zh: '多数省份的社会组织是否多于人口份额，无法断定：这样的省份有{provinces-above-their-share}个',
    en: 'It cannot be told whether most provinces have more than their share of the organizations: {provinces-above-their-share} have',
  },
};

export const barViews = [
  organizationsRanking,
  foundationsRanking,
  foundationsStrip,
  organizationsStrip,
  foundationsQuotients,
  organizationsQuotients,
  organizationsEastCentral,
  foundationsWestNortheast,
  foundationsIndex,
  organizationsIndex,
] as const;
