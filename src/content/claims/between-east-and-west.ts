/** What the story of East and West asserts, and the verdicts that its author expects. */
import type { Claims } from '../../story/claim.ts';
import type { Question } from '../../story/question.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const foundations = { indicator: 'foundations', period: '2017-12-19', per: 'population' } as const;
const survivors = {
  indicator: 'foundations_by_founding_year',
  period: '2017',
  per: 'population',
} as const;
const offices = {
  indicator: 'overseas_ngo_offices',
  period: '2021-12-31',
} as const;
const allProvinces = { provinces: 'all' } as const;

function rateIn(province: string): Question {
  return { ask: 'rate', ...organizations, per: 'population', province, decimals: 1 };
}

function regionalRate(region: string): Question {
  return {
    ask: 'rate',
    ...organizations,
    per: 'population',
    scheme: 'nbs4',
    region,
    decimals: 2,
  };
}

function survivorsIn(region: string): Question {
  return { ask: 'rate', ...survivors, scheme: 'nbs4', region, decimals: 1 };
}

export const betweenEastAndWest: Claims = {
  'ew-east-above-its-people': {
    assertion: {
      is: 'above',
      of: 'share-of-organizations-east',
      than: 'share-of-residents-east',
    },
    expected: 'holds',
    view: 'organizations-quotients',
  },
  'ew-central-below-its-people': {
    assertion: {
      is: 'below',
      of: 'share-of-organizations-central',
      than: 'share-of-residents-central',
    },
    expected: 'open',
    view: 'organizations-quotients',
  },
  'ew-west-below-its-people': {
    assertion: {
      is: 'below',
      of: 'share-of-organizations-west',
      than: 'share-of-residents-west',
    },
    expected: 'open',
    view: 'organizations-quotients',
  },
  'ew-northeast-below-its-people': {
    assertion: {
      is: 'below',
      of: 'share-of-organizations-northeast',
      than: 'share-of-residents-northeast',
    },
    expected: 'open',
    view: 'organizations-quotients',
  },
  'ew-shandong-fourth': {
    assertion: {
      is: 'highest',
      who: '370000',
      among: allProvinces,
      of: { ask: 'count', ...organizations, province: 'each' },
      places: 4,
    },
    expected: 'holds',
    view: 'organizations-counts',
  },
  'ew-henan-above-sichuan': {
    assertion: {
      is: 'above',
      of: { ask: 'count', ...organizations, province: '410000' },
      than: { ask: 'count', ...organizations, province: '510000' },
    },
    expected: 'open',
    view: 'organizations-counts',
  },
  'ew-guangdong-not-above-nation': {
    assertion: { is: 'at-most', of: 'rate-in-guangdong', than: 'rate-in-provinces' },
    expected: 'holds',
    view: 'organizations-ranking',
  },
  'ew-gansu-above-guangdong': {
    assertion: { is: 'above', of: 'rate-in-gansu', than: 'rate-in-guangdong' },
    expected: 'holds',
    view: 'organizations-ranking',
  },
  'ew-shaanxi-above-guangdong': {
    assertion: { is: 'above', of: rateIn('610000'), than: 'rate-in-guangdong' },
    expected: 'holds',
    view: 'organizations-ranking',
  },
  'ew-heilongjiang-above-guangdong': {
    assertion: { is: 'above', of: rateIn('230000'), than: 'rate-in-guangdong' },
    expected: 'holds',
    view: 'organizations-ranking',
  },
  'ew-beijing-above-nation': {
    assertion: { is: 'above', of: rateIn('110000'), than: 'rate-in-provinces' },
    expected: 'open',
    view: 'organizations-ranking',
  },
  'ew-shanghai-above-nation': {
    assertion: { is: 'above', of: rateIn('310000'), than: 'rate-in-provinces' },
    expected: 'open',
    view: 'organizations-ranking',
  },
  'ew-east-index-above-one': {
    assertion: { is: 'above', of: 'index-east', than: 1 },
    expected: 'holds',
    view: 'organizations-quotients',
  },
  'ew-east-above-central': {
    assertion: { is: 'above', of: regionalRate('east'), than: regionalRate('central') },
    expected: 'holds',
    view: 'organizations-east-central',
  },
  'ew-east-above-west': {
    assertion: { is: 'above', of: regionalRate('east'), than: regionalRate('west') },
    expected: 'open',
  },
  'ew-foundations-east-first': {
    assertion: {
      is: 'all',
      of: ['central', 'west', 'northeast'].map((region) => ({
        is: 'above' as const,
        of: survivorsIn('east'),
        than: survivorsIn(region),
      })),
    },
    expected: 'holds',
    view: 'foundations-by-region',
  },
  'ew-ningxia-foundations-above-guangdong': {
    assertion: {
      is: 'above',
      of: { ask: 'rate', ...foundations, province: '640000', decimals: 1 },
      than: { ask: 'rate', ...foundations, province: '440000', decimals: 1 },
    },
    expected: 'holds',
    view: 'foundations-ranking',
  },
  'ew-shandong-foundations-below-nation': {
    assertion: {
      is: 'below',
      of: { ask: 'rate', ...foundations, province: '370000', decimals: 1 },
      than: { ask: 'rate', ...foundations, provinces: 'all', decimals: 1 },
    },
    expected: 'holds',
    view: 'foundations-ranking',
  },
  'ew-offices-most-in-beijing-shanghai': {
    assertion: { is: 'above', of: 'share-of-offices-beijing-shanghai', than: 0.5 },
    expected: 'holds',
    view: 'overseas-offices-lorenz',
  },
  'ew-offices-yunnan-above-jiangsu': {
    assertion: {
      is: 'above',
      of: { ask: 'rate', ...offices, per: 'population', province: '530000', decimals: 2 },
      than: { ask: 'rate', ...offices, per: 'population', province: '320000', decimals: 2 },
    },
    expected: 'holds',
  },
  'ew-gansu-lowest-output': {
    assertion: {
      is: 'lowest',
      who: '620000',
      among: allProvinces,
      of: { ask: 'rate', indicator: 'gdp', period: '2020', per: 'population', province: 'each' },
    },
    expected: 'holds',
    view: 'organizations-and-product',
  },
  'ew-east-below-its-output': {
    assertion: {
      is: 'below',
      of: 'share-of-organizations-east',
      than: 'share-of-output-east-2020',
    },
    expected: 'holds',
  },
  'ew-named-places-above-nation': {
    assertion: {
      is: 'every',
      among: { provinces: ['110000', '310000', '440000'] },
      that: { is: 'above', of: rateIn('each'), than: 'rate-in-provinces' },
    },
    expected: 'fails',
    view: 'organizations-ranking',
  },
  'ew-west-behind-throughout': {
    assertion: {
      is: 'every',
      among: { scheme: 'nbs4', region: 'west' },
      that: { is: 'below', of: rateIn('each'), than: 'rate-in-provinces' },
    },
    expected: 'fails',
    view: 'organizations-strip',
  },
  'ew-taking-part': {
    assertion: { is: 'unpublished', indicators: ['participation'], by: 'provinces' },
    expected: 'open',
    note: {
      zh: '没有哪个公开来源分省统计社会组织参与社区治理的程度；登记数不能代替。',
      en: 'No public source counts by province how far organizations take part in community governance; how many are registered does not stand for it.',
    },
  },
};
