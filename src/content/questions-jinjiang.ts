/** A district's published rate taken apart: what it implies, and what official counts come to. */
import type { Question, Questions } from '../story/question.ts';

const district = { ask: 'figure', place: '锦江区', period: '2018' } as const;
const count = { ...district, indicator: 'social_organizations' } as const;
const rate = { ...district, indicator: 'social_organizations_per_10k' } as const;
const lead = { ...district, indicator: 'social_organizations_per_10k_lead' } as const;
/** In units of 10,000 persons, as the table has it. */
const census = {
  ask: 'figure',
  place: '锦江区',
  period: '2020-11-01',
  indicator: 'population',
} as const;

/** Rates are per 10,000 people, and the tables count people by 10,000. */
const tenThousand = 10_000;
const onePerTenThousand = 0.0001;
/** A rate printed to a tenth may be off by half of one. */
const halfOfLastDigit = 0.05;

function nationRate(period: string): Question {
  const indicator = 'social_organizations';
  return { ask: 'rate', indicator, period, scope: 'cn', per: 'population', decimals: 2 };
}

function nationTotal(indicator: string, period: string): Question {
  return { ask: 'total', indicator, period, scope: 'cn' };
}

function people(perTenThousand: Question): Question {
  return {
    ask: 'product',
    of: [{ ask: 'ratio', of: count, to: perTenThousand }, tenThousand],
  };
}

/** Years for which both a national count of organizations and a national population are known. */
export const yearsOfNation = Array.from({ length: 13 }, (_, index) => String(2010 + index));

export const questionsOfJinjiang: Questions = {
  ...Object.fromEntries(yearsOfNation.map((year) => [`nation-rate-${year}`, nationRate(year)])),
  'jj-rate': { ...rate, decimals: 1 },
  'jj-people-implied': people(rate),
  'jj-people-least': people({ ask: 'sum', of: [rate, halfOfLastDigit] }),
  'jj-people-most': people({ ask: 'difference', of: rate, less: halfOfLastDigit }),
  'jj-census': { ask: 'product', of: [census, tenThousand] },
  'jj-rate-census': { ask: 'ratio', of: count, to: census, decimals: 1, as: 'number' },
  'jj-average-implied': { ask: 'difference', of: rate, less: lead, decimals: 2 },
  'jj-organizations-implied': {
    ask: 'product',
    of: ['jj-average-implied', nationTotal('population', '2018')],
  },
  'jj-rate-percent': {
    ask: 'product',
    of: [rate, onePerTenThousand],
    as: 'percent',
    decimals: 3,
  },
  'jj-points-average': {
    ask: 'difference',
    of: 'jj-rate-percent',
    less: { ask: 'product', of: [lead, 0.01] },
    as: 'percent',
    decimals: 3,
  },
  'jj-average-percent': {
    ask: 'ratio',
    of: rate,
    to: { ask: 'sum', of: [1, { ask: 'product', of: [lead, 0.01] }] },
    decimals: 2,
  },
  'jj-lead-official': {
    ask: 'difference',
    of: rate,
    less: 'nation-rate-2018',
    decimals: 2,
  },
  'jj-lead-census': {
    ask: 'difference',
    of: 'jj-rate-census',
    less: 'nation-rate-2018',
    decimals: 2,
  },
  'nation-organizations-2018': nationTotal('social_organizations', '2018'),
  'platform-organizations-2018': nationTotal('social_organizations', '2018-02-07'),
  'platform-rate-2018': nationRate('2018-02-07'),
  'nation-rate-ceiling-2018': {
    ask: 'ratio',
    of: {
      ask: 'sum',
      of: [
        nationTotal('social_organizations', '2018'),
        nationTotal('community_social_organizations', '2018'),
      ],
    },
    to: nationTotal('population', '2018'),
    decimals: 2,
    as: 'number',
  },
  'community-rate-2018': {
    ask: 'rate',
    indicator: 'community_social_organizations',
    period: '2018',
    scope: 'cn',
    per: 'population',
    decimals: 2,
  },
  'community-rate-2022': {
    ask: 'rate',
    indicator: 'community_social_organizations',
    period: '2022',
    scope: 'cn',
    per: 'population',
    decimals: 2,
  },
  'shenzhen-rate': {
    ask: 'figure',
    place: '深圳市',
    indicator: 'social_organizations_per_10k',
    period: '2018',
  },
};
