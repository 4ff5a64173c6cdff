/** The words of charts, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { provinceSentences } from './chart-provinces.ts';
import { isOrMayBe, type PossibleEnds } from './listing.ts';

interface ChartMessages {
  readonly countSubtitle: (indicator: string, unit: string, date: string) => string;
  readonly rateSubtitle: (rate: string, date: string, datedDenominator: string) => string;
  readonly shareSubtitle: (indicator: string, date: string) => string;
  readonly indexSubtitle: (rate: string) => string;
  /** A subtitle that stands in running text. */
  readonly sentence: (subtitle: string) => string;
  /** Said of a province without a figure. */
  readonly missing: string;
  readonly province: string;
  readonly region: string;
  readonly value: string;
  readonly howKnown: string;
  readonly status: Readonly<Record<string, string>>;
  readonly below: (limit: string) => string;
  readonly from: (limit: string) => string;
  readonly classKnown: string;
  readonly classUnknown: string;
  /** Of the names, and of how many more that are not named. */
  readonly source: (names: readonly string[], more?: number) => string;
  readonly summary: (
    facts: PossibleEnds & {
      readonly subtitle: string;
      readonly exact: number;
      readonly ranges: number;
      readonly missing: number;
    },
  ) => string;
}

export const chartMessages: Readonly<Record<Locale, ChartMessages>> = {
  zh: {
    countSubtitle: (indicator, unit, date) => `${indicator}（${unit}），${date}`,
    rateSubtitle: (rate, date, datedDenominator) => `${rate}，${date}；${datedDenominator}`,
    shareSubtitle: (indicator, date) => `${indicator}占各省份合计的比重，${date}`,
    indexSubtitle: (rate) => `${rate}；全国为1`,
    sentence: (subtitle) => `${subtitle}。`,
    missing: '没有数据',
    province: '省份',
    region: '区域',
    value: '数值',
    howKnown: '依据',
    status: {
      exact: '确数',
      rounded: '约数',
      band: '来源只给分组',
      lower_bound: '来源只给下限',
      deduced: '由排除法得出',
      counted: '据名录计数',
      derived: '推算',
    },
    below: (limit) => `${limit}及以下`,
    from: (limit) => `${limit}以上`,
    classKnown: '只知所在的组，不知确数',
    classUnknown: '可能在两色之间的任何一组',
    source: (names, more = 0) =>
      `来源：${names.join('；')}${more > 0 ? `；另有${more}个，见网页上图的说明` : ''}。`,
    summary: ({ subtitle, exact, ranges, missing, highest, lowest }) =>
      `${subtitle}。${provinceSentences.zh.coverage({ exact, ranges, missing })}最高的${isOrMayBe(highest, 'zh')}；最低的${isOrMayBe(lowest, 'zh')}。`,
  },
  en: {
    // Where the name holds the unit, “Schools (schools)” would say it twice.
    countSubtitle: (indicator, unit, date) =>
      indicator.toLowerCase().includes(unit.toLowerCase())
        ? `${indicator}, ${date}`
        : `${indicator} (${unit}), ${date}`,
    rateSubtitle: (rate, date, datedDenominator) => `${rate}, ${date}; ${datedDenominator}`,
    shareSubtitle: (indicator, date) => `${indicator}, share of all provinces, ${date}`,
    indexSubtitle: (rate) => `${rate}; all provinces = 1`,
    sentence: (subtitle) => `${subtitle}.`,
    missing: 'no data',
    province: 'Province',
    region: 'Region',
    value: 'Value',
    howKnown: 'How it is known',
    status: {
      exact: 'exact',
      rounded: 'rounded',
      band: 'the source gives a class',
      lower_bound: 'the source gives a lower bound',
      deduced: 'by elimination',
      counted: 'counted from a register',
      derived: 'derived',
    },
    below: (limit) => `up to ${limit}`,
    from: (limit) => `more than ${limit}`,
    classKnown: 'only the class is known, not the number',
    classUnknown: 'may lie in any class between the two colours',
    source: (names, more = 0) =>
      `${names.length + more > 1 ? 'Sources' : 'Source'}: ${names.join('; ')}` +
      `${more > 0 ? `; and ${more} more, named below the chart on its page` : ''}.`,
    summary: ({ subtitle, exact, ranges, missing, highest, lowest }) =>
      `${subtitle}. ${provinceSentences.en.coverage({ exact, ranges, missing })} ` +
      `The highest ${isOrMayBe(highest, 'en')}; the lowest ${isOrMayBe(lowest, 'en')}.`,
  },
};
