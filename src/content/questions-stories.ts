/** The numbers that stories name beside those of the charts, each as a question to the data. */
import type { Question, Questions } from '../story/question.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const foundations = { indicator: 'foundations', period: '2017-12-19' } as const;
const offices = { indicator: 'overseas_ngo_offices', period: '2021-12-31' } as const;
const perResident = { per: 'population', decimals: 1 } as const;

/** Guangdong, Jiangsu, Beijing and Zhejiang. */
const leading = ['440000', '320000', '110000', '330000'];

function founded(year: string) {
  return { indicator: 'foundations_by_founding_year', period: year } as const;
}

function organizationsIndex(region: string): Question {
  return {
    ask: 'index',
    ...organizations,
    scheme: 'nbs4',
    region,
    per: 'population',
    decimals: 2,
  };
}

function foundationsRate(region: string): Question {
  return { ask: 'rate', ...foundations, scheme: 'nbs4', region, ...perResident };
}

function survivorsRate(region: string): Question {
  return { ask: 'rate', ...founded('2017'), scheme: 'nbs4', region, ...perResident };
}

function shareOfResidents(region: string, period: string): Question {
  return { ask: 'share', indicator: 'population', period, scheme: 'nbs4', region };
}

const betweenEastAndWest: Questions = {
  'dates-of-organizations': { ask: 'periods', indicator: 'social_organizations' },
  'provinces-above-their-share': {
    ask: 'number-of',
    among: { provinces: 'all' },
    that: {
      is: 'above',
      of: { ask: 'index', ...organizations, province: 'each', per: 'population', decimals: 2 },
      than: 1,
    },
    words: {
      zh: '社会组织多于人口份额的省份数',
      en: 'Provinces with more than their share of the organizations',
    },
  },
  'organizations-east': { ask: 'count', ...organizations, scheme: 'nbs4', region: 'east' },
  'share-of-organizations-northeast': {
    ask: 'share',
    ...organizations,
    scheme: 'nbs4',
    region: 'northeast',
  },
  'share-of-residents-northeast': shareOfResidents('northeast', '2020'),
  'organizations-with-ministry': { ask: 'total', ...organizations, scope: 'ministry' },
  'rate-in-provinces': { ask: 'rate', ...organizations, provinces: 'all', ...perResident },
  'rate-in-shaanxi': { ask: 'rate', ...organizations, province: '610000', ...perResident },
  'rate-in-sichuan': { ask: 'rate', ...organizations, province: '510000', ...perResident },
  'rate-in-heilongjiang': { ask: 'rate', ...organizations, province: '230000', ...perResident },
  'rate-in-beijing': { ask: 'rate', ...organizations, province: '110000', ...perResident },
  'rate-in-shanghai': { ask: 'rate', ...organizations, province: '310000', ...perResident },
  'index-east': organizationsIndex('east'),
  'index-central': organizationsIndex('central'),
  'index-west': organizationsIndex('west'),
  'index-northeast': organizationsIndex('northeast'),
  'survivors-rate-east': survivorsRate('east'),
  'survivors-rate-central': survivorsRate('central'),
  'survivors-rate-west': survivorsRate('west'),
  'survivors-rate-northeast': survivorsRate('northeast'),
  'overseas-offices': { ask: 'count', ...offices, provinces: 'all' },
  'share-of-offices-beijing-shanghai': {
    ask: 'share',
    ...offices,
    provinces: ['110000', '310000'],
    decimals: 1,
  },
  'share-of-offices-east': { ask: 'share', ...offices, scheme: 'nbs4', region: 'east' },
  'share-of-output-east-2020': {
    ask: 'share',
    indicator: 'gdp',
    period: '2020',
    scheme: 'nbs4',
    region: 'east',
  },
};

const ofFoundations: Questions = {
  'foundations-in-provinces': { ask: 'count', ...foundations, provinces: 'all' },
  'foundations-in-hebei': { ask: 'count', ...foundations, province: '130000' },
  'foundations-official': {
    ask: 'total',
    indicator: 'foundations',
    period: '2017',
    scope: 'provinces31',
  },
  'foundations-official-2008': {
    ask: 'total',
    indicator: 'foundations',
    period: '2008',
    scope: 'provinces31',
  },
  'foundations-with-ministry': { ask: 'total', ...foundations, scope: 'ministry' },
  'foundations-nation-2022': {
    ask: 'total',
    indicator: 'foundations',
    period: '2022',
    scope: 'cn',
  },
  'share-of-foundations-leading': { ask: 'share', ...foundations, provinces: leading },
  'share-of-residents-leading': {
    ask: 'share',
    indicator: 'population',
    period: '2017',
    provinces: leading,
  },
  'foundations-rate-east': foundationsRate('east'),
  'foundations-rate-central': foundationsRate('central'),
  'foundations-rate-west': foundationsRate('west'),
  'foundations-rate-northeast': foundationsRate('northeast'),
  'foundations-theil': { ask: 'theil', ...foundations, per: 'population', decimals: 2 },
  'foundations-between-share': {
    ask: 'theil-between-share',
    ...foundations,
    scheme: 'nbs4',
    per: 'population',
  },
  'foundations-between-share-three': {
    ask: 'theil-between-share',
    ...foundations,
    scheme: 'three',
    per: 'population',
  },
  'founded-by-2005': { ask: 'count', ...founded('2005'), provinces: 'all' },
  'founded-by-2008': { ask: 'count', ...founded('2008'), provinces: 'all' },
  'founded-by-2017': { ask: 'count', ...founded('2017'), provinces: 'all' },
  'founded-by-2005-in-jiangsu': { ask: 'count', ...founded('2005'), province: '320000' },
  'founded-by-2005-in-beijing': { ask: 'count', ...founded('2005'), province: '110000' },
  'founded-by-2017-in-beijing': { ask: 'count', ...founded('2017'), province: '110000' },
  'founded-by-2005-in-sichuan': { ask: 'count', ...founded('2005'), province: '510000' },
  'founded-by-2017-in-sichuan': { ask: 'count', ...founded('2017'), province: '510000' },
  'founded-theil-2005': { ask: 'theil', ...founded('2005'), per: 'population', decimals: 2 },
  'founded-theil-2017': { ask: 'theil', ...founded('2017'), per: 'population', decimals: 2 },
};

export const questionsInStories: Questions = { ...betweenEastAndWest, ...ofFoundations };
