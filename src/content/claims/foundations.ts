/** What the story of the foundations asserts, and the verdicts that its author expects. */
import type { Assertion, Claims } from '../../story/claim.ts';
import type { Question } from '../../story/question.ts';

const register = { indicator: 'foundations', period: '2017-12-19' } as const;

function rate(province: string): Question {
  return { ask: 'rate', ...register, per: 'population', province, decimals: 1 };
}

function index(province: string): Question {
  return { ask: 'index', ...register, per: 'population', province, decimals: 2 };
}

function founded(year: string) {
  return { indicator: 'foundations_by_founding_year', period: year } as const;
}

function eastShare(year: string): Question {
  return { ask: 'share', ...founded(year), scheme: 'nbs4', region: 'east' };
}

function eastAbove(region: string): Assertion {
  return { is: 'above', of: 'foundations-rate-east', than: `foundations-rate-${region}` };
}

/** Under the older division. */
function olderRate(region: string): Question {
  return { ask: 'rate', ...register, per: 'population', scheme: 'three', region, decimals: 1 };
}

function firstPlaces(who: string, places: number): Assertion {
  return { is: 'highest', who, among: { provinces: 'all' }, of: rate('each'), places };
}

export const foundations: Claims = {
  'fo-east-most': {
    assertion: { is: 'above', of: 'share-of-foundations-east', than: 0.5 },
    expected: 'holds',
    view: 'foundations-quotients',
  },
  'fo-mostly-within': {
    assertion: { is: 'below', of: 'foundations-between-share', than: 0.5 },
    expected: 'holds',
    note: {
      zh: '区域之间所占的比重是外侧范围：两端未必同时达到。',
      en: 'The share between regions is an outer range: its ends need not be attained.',
    },
  },
  'fo-official-may-equal': {
    assertion: { is: 'equal', of: 'foundations-official', to: 'foundations-in-provinces' },
    expected: 'open',
  },
  'fo-beijing-first': {
    assertion: firstPlaces('110000', 1),
    expected: 'holds',
    view: 'foundations-ranking',
  },
  'fo-shanghai-second': {
    assertion: firstPlaces('310000', 2),
    expected: 'holds',
    view: 'foundations-ranking',
  },
  'fo-east-above-each': {
    assertion: { is: 'all', of: ['central', 'west', 'northeast'].map(eastAbove) },
    expected: 'holds',
    view: 'foundations-strip',
  },
  'fo-east-above-each-three': {
    assertion: {
      is: 'all',
      of: ['central', 'west'].map((region) => ({
        is: 'above' as const,
        of: olderRate('east'),
        than: olderRate(region),
      })),
    },
    expected: 'holds',
  },
  'fo-ningxia-above-guangdong': {
    assertion: { is: 'above', of: rate('640000'), than: rate('440000') },
    expected: 'holds',
    view: 'foundations-ranking',
  },
  'fo-west-above-nation': {
    assertion: {
      is: 'every',
      // Inner Mongolia and Qinghai.
      among: { provinces: ['150000', '630000'] },
      that: { is: 'above', of: index('each'), than: 1 },
    },
    expected: 'holds',
    view: 'foundations-index',
  },
  'fo-shandong-below-nation': {
    assertion: { is: 'below', of: index('370000'), than: 1 },
    expected: 'holds',
    view: 'foundations-index',
  },
  'fo-hebei-below-nation': {
    assertion: { is: 'below', of: index('130000'), than: 1 },
    expected: 'holds',
    view: 'foundations-index',
  },
  'fo-mostly-within-three': {
    assertion: { is: 'below', of: 'foundations-between-share-three', than: 0.5 },
    expected: 'holds',
  },
  'fo-central-above-west': {
    assertion: { is: 'above', of: 'foundations-rate-central', than: 'foundations-rate-west' },
    expected: 'open',
    view: 'foundations-strip',
  },
  'fo-west-below-northeast': {
    assertion: { is: 'below', of: 'foundations-rate-west', than: 'foundations-rate-northeast' },
    expected: 'holds',
    view: 'foundations-west-northeast',
  },
  'fo-most-after-2005': {
    assertion: {
      is: 'below',
      of: 'founded-by-2005',
      than: { ask: 'product', of: [0.5, 'founded-by-2017'] },
    },
    expected: 'holds',
  },
  'fo-survivors-below-official': {
    assertion: { is: 'below', of: 'founded-by-2008', than: 'foundations-official-2008' },
    expected: 'open',
  },
  'fo-inequality-grew': {
    assertion: { is: 'above', of: 'founded-theil-2017', than: 'founded-theil-2005' },
    expected: 'open',
    view: 'foundations-inequality',
  },
  'fo-east-share-grew': {
    assertion: { is: 'above', of: eastShare('2017'), than: eastShare('2005') },
    expected: 'open',
    view: 'foundations-by-region',
  },
  'fo-east-above-nation-2005': {
    assertion: {
      is: 'above',
      of: {
        ask: 'index',
        ...founded('2005'),
        per: 'population',
        scheme: 'nbs4',
        region: 'east',
        decimals: 2,
      },
      than: 1,
    },
    expected: 'holds',
    view: 'foundations-by-region',
  },
};
