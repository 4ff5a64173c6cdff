/** What the titles of charts and the home page assert. */
import type { Assertion, Claims } from '../../story/claim.ts';
import type { Question } from '../../story/question.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const foundations = { indicator: 'foundations', period: '2017-12-19' } as const;
const perResident = { per: 'population', decimals: 2 } as const;

function rateOf(province: string): Question {
  return { ask: 'rate', ...organizations, province, ...perResident };
}

function foundationsRate(province: string): Question {
  return { ask: 'rate', ...foundations, province, ...perResident };
}

/** That a region has a larger part of the organizations than of the residents. */
function aboveItsShare(region: string): Assertion {
  const whose = { scheme: 'nbs4', region } as const;
  return {
    is: 'above',
    of: { ask: 'share', ...organizations, ...whose, decimals: 1 },
    than: { ask: 'share', indicator: 'population', period: '2020', ...whose, decimals: 1 },
  };
}

function output(period: string, province: string): Question {
  return { ask: 'rate', indicator: 'gdp', period, province, per: 'population', decimals: 0 };
}

/** That a part of the inequality of output is below half of what it was. */
function halved(part: 'between' | 'within'): Assertion {
  const of = (period: string): Question => {
    const ask = `theil-${part}` as const;
    return { ask, indicator: 'gdp', period, per: 'population', scheme: 'nbs4' };
  };
  return { is: 'below', of: { ask: 'ratio', of: of('2024'), to: of('2006') }, than: 0.5 };
}

function committees(period: string): Question {
  return {
    ask: 'rate',
    indicator: 'residents_committees',
    period,
    province: '620000',
    ...perResident,
  };
}

function total(indicator: string, period: string): Question {
  return { ask: 'total', indicator, period, scope: 'cn' };
}

/** Half of the provinces, in any year of these tables. */
const halfOfProvinces = 31 / 2;

/** That the tables have figures of many years, and each province’s is exact in every one. */
function exactAtEveryDate(indicator: string): Assertion {
  const exact: Question = { ask: 'periods', indicator, areExact: true };
  return {
    is: 'all',
    of: [
      { is: 'equal', of: exact, to: { ask: 'periods', indicator } },
      { is: 'above', of: exact, than: 10 },
    ],
  };
}

/** That less than half of the provinces have an exact figure of organizations at that date. */
function mostlyRanges(period: string): Assertion {
  const { indicator } = organizations;
  return {
    is: 'below',
    of: { ask: 'exact-provinces', indicator, period },
    than: halfOfProvinces,
  };
}

const otherFields = [
  'social_services',
  'culture',
  'sports',
  'business_services',
  'agriculture_rural',
  'health',
  'science_research',
  'professional',
  'religion',
  'environment',
  'law',
  'international',
] as const;

export const site: Claims = {
  'east-above-its-share': {
    assertion: aboveItsShare('east'),
    expected: 'holds',
    view: 'organizations-quotients',
  },
  'central-above-its-share': {
    assertion: aboveItsShare('central'),
    expected: 'open',
    view: 'organizations-quotients',
    gist: {
      zh: '中部的社会组织份额高于人口份额',
      en: 'The Central region has a larger share of the organizations than of the residents',
    },
  },
  'west-above-its-share': {
    assertion: aboveItsShare('west'),
    expected: 'open',
    view: 'organizations-quotients',
    gist: {
      zh: '西部的社会组织份额高于人口份额',
      en: 'The West has a larger share of the organizations than of the residents',
    },
  },
  'others-certainly-above-their-share': {
    assertion: { is: 'any', of: ['central', 'west', 'northeast'].map(aboveItsShare) },
    expected: 'open',
    view: 'organizations-quotients',
    gist: {
      zh: '东部以外还有区域的社会组织份额高于人口份额',
      en: 'Some region besides the East has a larger share of the organizations than of the residents',
    },
  },
  'gansu-above-jiangsu': {
    assertion: { is: 'above', of: rateOf('620000'), than: rateOf('320000') },
    expected: 'open',
    view: 'organizations-ranking',
    gist: {
      zh: '甘肃的人均社会组织多于江苏',
      en: 'Gansu has more organizations per resident than Jiangsu',
    },
  },
  'beijing-has-most-foundations': {
    assertion: {
      is: 'highest',
      who: '110000',
      among: { provinces: 'all' },
      of: foundationsRate('each'),
    },
    expected: 'holds',
    view: 'foundations-ranking',
    gist: {
      zh: '人均基金会最多的是北京',
      en: 'Beijing has the most foundations per resident',
    },
  },
  'guizhou-below-beijing-in-foundations': {
    assertion: { is: 'below', of: foundationsRate('520000'), than: foundationsRate('110000') },
    expected: 'holds',
    view: 'foundations-ranking',
    gist: {
      zh: '贵州的人均基金会少于北京',
      en: 'Guizhou has fewer foundations per resident than Beijing',
    },
  },
  'east-above-central-per-resident': {
    assertion: {
      is: 'above',
      of: { ask: 'rate', ...organizations, scheme: 'nbs4', region: 'east', ...perResident },
      than: { ask: 'rate', ...organizations, scheme: 'nbs4', region: 'central', ...perResident },
    },
    expected: 'holds',
    view: 'organizations-east-central',
  },
  'west-and-northeast-by-count-and-rate': {
    assertion: {
      is: 'all',
      of: [
        {
          is: 'above',
          of: { ask: 'count', ...foundations, scheme: 'nbs4', region: 'west' },
          than: { ask: 'count', ...foundations, scheme: 'nbs4', region: 'northeast' },
        },
        {
          is: 'below',
          of: { ask: 'rate', ...foundations, scheme: 'nbs4', region: 'west', ...perResident },
          than: {
            ask: 'rate',
            ...foundations,
            scheme: 'nbs4',
            region: 'northeast',
            ...perResident,
          },
        },
      ],
    },
    expected: 'holds',
    view: 'foundations-west-northeast',
  },
  'central-provinces-above-their-share-of-foundations': {
    assertion: {
      is: 'some',
      among: { scheme: 'nbs4', region: 'central' },
      that: {
        is: 'above',
        of: { ask: 'index', ...foundations, province: 'each', per: 'population', decimals: 2 },
        than: 1,
      },
    },
    expected: 'open',
    view: 'foundations-index',
    gist: {
      zh: '中部有省份的基金会多于它的人口份额',
      en: 'Some province of the Central region has more than its share of the foundations',
    },
  },
  'gansu-poorer-with-more-organizations': {
    assertion: {
      is: 'all',
      of: [
        { is: 'above', of: rateOf('620000'), than: rateOf('440000') },
        { is: 'below', of: output('2020', '620000'), than: output('2020', '440000') },
      ],
    },
    expected: 'holds',
    view: 'organizations-and-product',
  },
  'overseas-offices-in-a-few-provinces': {
    assertion: {
      is: 'above',
      of: {
        ask: 'share',
        indicator: 'overseas_ngo_offices',
        period: '2021-12-31',
        provinces: ['110000', '310000', '440000'],
        decimals: 1,
      },
      than: 0.5,
    },
    expected: 'holds',
    view: 'overseas-offices-lorenz',
  },
  'east-output-above-its-share': {
    assertion: {
      is: 'above',
      of: 'share-of-output-east',
      than: 'share-of-residents-east-now',
    },
    expected: 'holds',
    view: 'output-by-region',
  },
  'gansu-committees-rose': {
    assertion: { is: 'above', of: committees('2023-06-30'), than: committees('2016-07-31') },
    expected: 'holds',
    view: 'residents-committees-slope',
  },
  'liaoning-fell-behind-chongqing': {
    assertion: {
      is: 'all',
      of: [
        { is: 'above', of: output('2006', '210000'), than: output('2006', '500000') },
        { is: 'below', of: output('2024', '210000'), than: output('2024', '500000') },
      ],
    },
    expected: 'holds',
    view: 'output-ranks',
  },
  'output-between-halved-and-within-not': {
    assertion: { is: 'all', of: [halved('between'), { is: 'not', that: halved('within') }] },
    expected: 'holds',
    view: 'output-inequality',
  },
  'foundations-more-unequal-than-before': {
    assertion: {
      is: 'above',
      of: {
        ask: 'theil',
        indicator: 'foundations_by_founding_year',
        period: '2017',
        per: 'population',
      },
      than: {
        ask: 'theil',
        indicator: 'foundations_by_founding_year',
        period: '2005',
        per: 'population',
      },
    },
    expected: 'open',
    view: 'foundations-inequality',
    gist: {
      zh: '名录上的基金会，按成立年份算，省际差距扩大了',
      en: 'By founding year, the foundations on the register have become more unequally spread',
    },
  },
  'service-organizations-passed-social-groups': {
    assertion: {
      is: 'all',
      of: [
        {
          is: 'below',
          of: total('social_service_organizations', '1999'),
          than: total('social_groups', '1999'),
        },
        {
          is: 'above',
          of: total('social_service_organizations', '2022'),
          than: total('social_groups', '2022'),
        },
      ],
    },
    expected: 'holds',
    view: 'organizations-by-type',
  },
  'education-is-the-largest-field': {
    assertion: {
      is: 'all',
      of: otherFields.map((field) => ({
        is: 'above' as const,
        of: total('social_organizations_field:education', '2021'),
        than: total(`social_organizations_field:${field}`, '2021'),
      })),
    },
    expected: 'holds',
    view: 'organizations-by-field',
  },
  'richer-provinces-have-more-foundations': {
    assertion: {
      is: 'above',
      of: {
        ask: 'elasticity',
        ...foundations,
        per: 'population',
        over: { indicator: 'gdp', period: '2017', per: 'population' },
      },
      than: 0,
    },
    expected: 'holds',
    view: 'foundations-and-product',
    note: {
      zh: '“总体”指拟合线的方向，各省份等权；单看个别省份，未必如此。',
      en: '“On the whole” is the direction of the fitted line, in which each province counts the same; of a single pair of provinces it may not be true.',
    },
  },
  'organizations-more-unequal-than-output': {
    assertion: {
      is: 'above',
      of: { ask: 'gini', ...organizations, per: 'population' },
      than: { ask: 'gini', indicator: 'gdp', period: '2020', per: 'population' },
    },
    expected: 'open',
    view: 'organizations-lorenz',
    gist: {
      zh: '社会组织在居民中的分布比产值更不均',
      en: 'Organizations are spread more unevenly among residents than output is',
    },
  },
  'most-provinces-above-their-share': {
    assertion: { is: 'above', of: 'provinces-above-their-share', than: halfOfProvinces },
    expected: 'open',
    view: 'organizations-index',
    gist: {
      zh: '多数省份的社会组织多于人口份额',
      en: 'Most provinces have more than their share of the organizations',
    },
  },
  'eastern-province-below-its-share-of-foundations': {
    assertion: {
      is: 'some',
      among: { scheme: 'nbs4', region: 'east' },
      that: {
        is: 'below',
        of: { ask: 'index', ...foundations, province: 'each', per: 'population', decimals: 2 },
        than: 1,
      },
    },
    expected: 'holds',
    view: 'foundations-quotients',
  },
  'residents-exact-every-year': {
    assertion: { is: 'all', of: ['population', 'gdp'].map(exactAtEveryDate) },
    expected: 'holds',
    view: 'what-is-known',
    gist: {
      zh: '人口和产值的分省数字，逐年都是确数',
      en: 'By province, residents and product are known exactly year after year',
    },
  },
  'organizations-mostly-ranges': {
    assertion: { is: 'all', of: ['2018-02-07', '2020-09-30'].map(mostlyRanges) },
    expected: 'holds',
    view: 'what-is-known',
    gist: {
      zh: '社会组织的两次分省数字，多数省份只有范围',
      en: 'At either date most provinces have only a range for organizations',
    },
  },
  'four-provinces-with-a-number': {
    assertion: { is: 'equal', of: { ask: 'exact-provinces', ...organizations }, to: 4 },
    expected: 'holds',
    view: 'organizations-counts',
  },
  'founding-years-mostly-ranges': {
    assertion: {
      is: 'all',
      of: ['2005', '2010', '2017'].map((period) => ({
        is: 'below' as const,
        of: { ask: 'exact-provinces' as const, indicator: 'foundations_by_founding_year', period },
        than: halfOfProvinces,
      })),
    },
    expected: 'holds',
    view: 'founding-years-known',
  },
};
