/** Committees of residents and villagers over those they are there for, which no table holds as a number of its own. */
import type { LocalizedText } from '../dataset/types.ts';
import { threshold } from './questions-kinds.ts';
import type { OfProvinces, OfRegion, Question, Questions } from '../story/question.ts';

type Body = 'residents_committees' | 'villagers_committees';

/** The bureau’s four regions, and what they are called. */
export const regionNames = {
  east: { zh: '东部', en: 'East' },
  central: { zh: '中部', en: 'Central' },
  west: { zh: '西部', en: 'West' },
  northeast: { zh: '东北', en: 'Northeast' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type RegionOfFour = keyof typeof regionNames;

/** The first list and the last, with the end of a year that is nearest to each. */
const dates = {
  before: {
    list: '2016-07-31',
    people: '2016',
    printed: { zh: '2016年7月31日', en: '31 July 2016' },
  },
  now: {
    list: '2023-06-30',
    people: '2022',
    printed: { zh: '2023年6月30日', en: '30 June 2023' },
  },
} as const;

export type Date = keyof typeof dates;

const hundredth = 0.01;

function residents(province: string, period: string): Question {
  return { ask: 'count', indicator: 'population', period, province };
}

function urbanResidents(province: string, period: string): Question {
  return {
    ask: 'product',
    of: [
      residents(province, period),
      { ask: 'count', indicator: 'urban_share', period, province },
      hundredth,
    ],
  };
}

function ruralResidents(province: string, period: string): Question {
  return {
    ask: 'difference',
    of: residents(province, period),
    less: urbanResidents(province, period),
  };
}

function peopleOf(body: Body) {
  return body === 'residents_committees' ? urbanResidents : ruralResidents;
}

/** Committees of a province per 10,000 of its urban, or rural, residents. */
export function committeesRate(body: Body, province: string, date: Date = 'now'): Question {
  const { list, people } = dates[date];
  return {
    ask: 'ratio',
    of: { ask: 'count', indicator: body, period: list, province },
    to: peopleOf(body)(province, people),
    as: 'number',
    decimals: 2,
  };
}

/** In place of a formula that would name every province. */
function wordsFor(body: Body, { zh, en }: LocalizedText, date: Date): LocalizedText {
  const { printed } = dates[date];
  return body === 'residents_committees'
    ? {
        zh: `${zh}每万城镇常住人口的居民委员会（${printed.zh}）`,
        en: `${en}: residents’ committees per 10,000 urban residents, ${printed.en}`,
      }
    : {
        zh: `${zh}每万乡村常住人口的村民委员会（${printed.zh}）`,
        en: `${en}: villagers’ committees per 10,000 rural residents, ${printed.en}`,
      };
}

type Several = OfProvinces | OfRegion;

/** The urban, or rural, residents of several provinces: worked out one by one, then added. */
function peopleTogether(body: Body, among: Several, date: Date): Question {
  return { ask: 'sum-over', among, of: peopleOf(body)('each', dates[date].people) };
}

function committeesTogether(body: Body, whose: Several, date: Date): Question {
  return { ask: 'count', indicator: body, period: dates[date].list, ...whose };
}

function rateTogether(of: Question, to: Question): Question {
  return { ask: 'ratio', of, to, as: 'number', decimals: 2 };
}

/** Committees of a region per 10,000 of its urban, or rural, residents. */
export function committeesRateOfRegion(
  body: Body,
  region: RegionOfFour,
  date: Date = 'now',
): Question {
  const whose = { scheme: 'nbs4', region } as const;
  return {
    ...rateTogether(committeesTogether(body, whose, date), peopleTogether(body, whose, date)),
    words: wordsFor(body, regionNames[region], date),
  };
}

/** Committees in a list, of a province or of all. */
export function committees(body: Body, period: string, province?: string): Question {
  const whose = province === undefined ? ({ provinces: 'all' } as const) : { province };
  return { ask: 'count', indicator: body, period, ...whose };
}

function rateOfAll(body: Body, date: Date = 'now'): Question {
  const whose = { provinces: 'all' } as const;
  return {
    ...rateTogether(committeesTogether(body, whose, date), peopleTogether(body, whose, date)),
    words: wordsFor(body, { zh: '各省份合计', en: 'All provinces' }, date),
  };
}

/** The rate of a region once some of its provinces are left out. */
function committeesRateWithout(
  body: Body,
  region: RegionOfFour,
  provinces: readonly string[],
  name: LocalizedText,
): Question {
  const [all, some] = [{ scheme: 'nbs4', region } as const, { provinces } as const];
  const less = (of: Question, without: Question): Question => ({
    ask: 'difference',
    of,
    less: without,
  });
  return {
    ...rateTogether(
      less(committeesTogether(body, all, 'now'), committeesTogether(body, some, 'now')),
      less(peopleTogether(body, all, 'now'), peopleTogether(body, some, 'now')),
    ),
    words: wordsFor(body, name, 'now'),
  };
}

/** Urban residents for whom there is one committee. */
function residentsPerCommittee(rate: string): Question {
  return { ask: 'ratio', of: 10_000, to: rate, as: 'number', decimals: 0 };
}

/** How many fewer villagers’ committees a list has than an earlier one. */
export function villagesLost(from: string, to: string, province?: string): Question {
  return {
    ask: 'difference',
    of: committees('villagers_committees', from, province),
    less: committees('villagers_committees', to, province),
  };
}

function ministry(body: Body, period: string): Question {
  return { ask: 'total', indicator: body, period, scope: 'cn' };
}

function inPlace(place: string, indicator: Body, period: string): Question {
  return { ask: 'figure', place, indicator, period };
}

const regions = Object.keys(regionNames) as readonly RegionOfFour[];

/** Sichuan, Shandong, Shanxi and Zhejiang. */
const leadingLosers = ['510000', '370000', '140000', '330000'] as const;

const [first, last] = [dates.before.list, dates.now.list] as const;

function ratesOfProvinces(body: Body, provinces: Readonly<Record<string, string>>) {
  const prefix = body === 'residents_committees' ? 'urban' : 'rural';
  return Object.fromEntries(
    Object.entries(provinces).map(([name, adcode]) => [
      `co-${prefix}-${name}`,
      committeesRate(body, adcode),
    ]),
  );
}

export const questionsOfCommunities: Questions = {
  ...Object.fromEntries(
    regions.flatMap((region) => [
      [`co-urban-${region}`, committeesRateOfRegion('residents_committees', region)],
      [`co-rural-${region}`, committeesRateOfRegion('villagers_committees', region)],
    ]),
  ),
  ...ratesOfProvinces('residents_committees', {
    guangdong: '440000',
    guangxi: '450000',
    shanghai: '310000',
    beijing: '110000',
    shandong: '370000',
    xinjiang: '650000',
    sichuan: '510000',
  }),
  ...ratesOfProvinces('villagers_committees', {
    tibet: '540000',
    hebei: '130000',
    shandong: '370000',
    sichuan: '510000',
    guangdong: '440000',
    yunnan: '530000',
  }),
  'co-urban-all': rateOfAll('residents_committees'),
  'co-urban-all-before': rateOfAll('residents_committees', 'before'),
  'co-rural-all': rateOfAll('villagers_committees'),
  'co-rural-all-before': rateOfAll('villagers_committees', 'before'),
  // Hebei and Shandong.
  'co-rural-east-without': committeesRateWithout(
    'villagers_committees',
    'east',
    ['130000', '370000'],
    { zh: '东部（不含河北、山东）', en: 'East without Hebei and Shandong' },
  ),
  'co-rural-sichuan-before': committeesRate('villagers_committees', '510000', 'before'),
  'co-people-per-committee-guangdong': residentsPerCommittee('co-urban-guangdong'),
  'co-people-per-committee-shanghai': residentsPerCommittee('co-urban-shanghai'),
  'co-people-per-committee-all': residentsPerCommittee('co-urban-all'),
  'co-residents-before': committees('residents_committees', first),
  'co-residents-now': committees('residents_committees', last),
  'co-residents-growth': {
    ask: 'change',
    from: 'co-residents-before',
    to: 'co-residents-now',
    decimals: 1,
  },
  'co-urban-fell': {
    ask: 'number-of',
    among: { provinces: 'all' },
    that: {
      is: 'below',
      of: committeesRate('residents_committees', 'each'),
      than: committeesRate('residents_committees', 'each', 'before'),
    },
  },
  'co-villages-before': committees('villagers_committees', first),
  'co-villages-now': committees('villagers_committees', last),
  'co-villages-fall': {
    ask: 'ratio',
    of: villagesLost(first, last),
    to: 'co-villages-before',
    as: 'percent',
    decimals: 1,
  },
  'co-villages-sichuan-2019': committees('villagers_committees', '2019-10-31', '510000'),
  'co-villages-sichuan-2020': committees('villagers_committees', '2020-06-30', '510000'),
  'co-sichuan-limit': {
    ask: 'product',
    of: [0.6],
    as: 'percent',
    decimals: 0,
    words: threshold,
  },
  'co-villages-shandong-2020': committees('villagers_committees', '2020-06-30', '370000'),
  'co-villages-shandong-2021': committees('villagers_committees', '2021-10-31', '370000'),
  'co-share-of-fall': {
    ask: 'ratio',
    of: { ask: 'sum', of: leadingLosers.map((adcode) => villagesLost(first, last, adcode)) },
    to: villagesLost(first, last),
    as: 'percent',
    decimals: 0,
  },
  'co-villages-chengdu-2019': inPlace('成都市', 'villagers_committees', '2019-10-31'),
  'co-villages-chengdu-2020': inPlace('成都市', 'villagers_committees', '2020-06-30'),
  'co-residents-jinjiang-2019': inPlace('锦江区', 'residents_committees', '2019-10-31'),
  'co-residents-jinjiang-2020': inPlace('锦江区', 'residents_committees', '2020-06-30'),
  'co-rate-east': {
    ask: 'rate',
    indicator: 'residents_committees',
    period: last,
    per: 'population',
    scheme: 'nbs4',
    region: 'east',
    decimals: 2,
  },
  'co-rate-central': {
    ask: 'rate',
    indicator: 'residents_committees',
    period: last,
    per: 'population',
    scheme: 'nbs4',
    region: 'central',
    decimals: 2,
  },
  'co-list-2016': committees('residents_committees', first),
  'co-list-2021': committees('residents_committees', '2021-10-31'),
  'co-ministry-2016': ministry('residents_committees', '2016'),
  'co-ministry-2021': ministry('residents_committees', '2021'),
  'co-village-list-2021': committees('villagers_committees', '2021-10-31'),
  'co-village-ministry-2021': ministry('villagers_committees', '2021'),
};
