/** The words of grids that show what is known and what is missing, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { capitalised, listedFirst } from './listing.ts';

/** How many provinces are known how well. */
export interface Counts {
  readonly exact: number;
  readonly ranges: number;
  readonly missing: number;
}

interface MissingnessMessages {
  readonly indicators: (years: string) => string;
  readonly provinces: (indicator: string, years: string) => string;
  readonly indicator: string;
  readonly period: string;
  readonly exact: string;
  readonly ranges: string;
  readonly missing: string;
  readonly known: string;
  readonly exactLegend: string;
  readonly rangesLegend: string;
  readonly missingLegend: string;
  readonly years: (first: number, last: number) => string;
  readonly label: (name: string, dates: string, known: string) => string;
  /** Of one figure alone. */
  readonly oneKnown: (counts: Counts) => string;
  readonly manyKnown: (counts: Counts) => string;
  readonly indicatorsSummary: (facts: {
    readonly subtitle: string;
    readonly always: readonly string[];
    /** With the years in which there are exact figures. */
    readonly sometimes: readonly string[];
    readonly rangesOnly: readonly string[];
    readonly never: readonly string[];
    readonly provinces: number;
  }) => string;
  readonly provincesSummary: (facts: {
    readonly subtitle: string;
    readonly counts: Counts;
    readonly figures: number;
    readonly always: readonly string[];
    readonly never: readonly string[];
    readonly between: readonly string[];
  }) => string;
}

/** More names than these are counted, not read. */
const mostNamed = 8;

function named(names: readonly string[], locale: Locale, noun: string): string {
  return listedFirst(names, mostNamed, noun, locale);
}

/** Whether provinces are known in different ways, so that it says something to name them. */
function areDifferent(groups: readonly (readonly string[])[]): boolean {
  return groups.filter((names) => names.length > 0).length > 1;
}

function countedZh({ exact, ranges, missing }: Counts, figures: number): string {
  const found =
    missing > 0
      ? `${figures}个数字中缺${missing}个，其余${figures - missing}个`
      : `${figures}个数字`;
  if (ranges === 0) return `${found}都是确数。`;
  if (exact === 0) return `${found}都只知范围，没有一个确数。`;
  return `${figures}个数字中，${exact}个是确数，${ranges}个只知范围${missing > 0 ? `，${missing}个没有` : ''}。`;
}

function countedEn({ exact, ranges, missing }: Counts, figures: number): string {
  const found =
    missing > 0
      ? `Of ${figures} figures ${missing} are missing; the other ${figures - missing}`
      : `All ${figures} figures`;
  if (ranges === 0) return `${found} are exact.`;
  if (exact === 0) return `${found} are ranges, and none is exact.`;
  return `Of ${figures} figures ${exact} are exact and ${ranges} are ranges${missing > 0 ? `; ${missing} are missing` : ''}.`;
}

export const missingnessMessages: Readonly<Record<Locale, MissingnessMessages>> = {
  zh: {
    indicators: (years) => `各指标每年有多少省份的数字、知道到什么程度，${years}`,
    provinces: (indicator, years) => `${indicator}：各省每年的数字知道到什么程度，${years}`,
    indicator: '指标',
    period: '时间',
    exact: '有确数的省份',
    ranges: '只知范围的省份',
    missing: '没有数据的省份',
    known: '合起来',
    exactLegend: '有确数的省份',
    rangesLegend: '只知范围的省份',
    missingLegend: '没有分省数字',
    years: (first, last) => (first === last ? `${first}年` : `${first}～${last}年`),
    label: (name, dates, known) => `${name}，${dates} ${known}`,
    oneKnown: ({ exact, ranges }) => (exact > 0 ? '有确数' : ranges > 0 ? '只知范围' : '没有数据'),
    manyKnown: ({ exact, ranges, missing }) => {
      if (exact + ranges === 0) return '没有分省数字';
      return [
        ...(exact > 0 ? [`${exact}个省份有确数`] : []),
        ...(ranges > 0 ? [`${ranges}个只知范围`] : []),
        ...(missing > 0 ? [`${missing}个没有数据`] : []),
      ].join('，');
    },
    indicatorsSummary: ({ subtitle, always, sometimes, rangesOnly, never, provinces }) =>
      [
        `${subtitle}。`,
        always.length > 0
          ? `${provinces}个省份逐年都有确数的是${named(always, 'zh', '指标')}。`
          : '没有一个指标逐年都有各省的确数。',
        sometimes.length > 0
          ? `只在部分年份各省都有确数的是${named(sometimes, 'zh', '指标')}。`
          : '',
        rangesOnly.length > 0
          ? `有分省数字、但总有省份只知范围的是${named(rangesOnly, 'zh', '指标')}。`
          : '',
        never.length > 0 ? `没有任何分省数字的是${named(never, 'zh', '指标')}。` : '',
      ].join(''),
    provincesSummary: ({ subtitle, counts, figures, always, never, between }) =>
      [
        `${subtitle}。`,
        countedZh(counts, figures),
        ...(areDifferent([always, between, never])
          ? [
              always.length > 0 ? `每次都有确数的是${named(always, 'zh', '省份')}。` : '',
              between.length > 0 ? `有时有确数的是${named(between, 'zh', '省份')}。` : '',
              never.length > 0 ? `从来没有确数的是${named(never, 'zh', '省份')}。` : '',
            ]
          : []),
      ].join(''),
  },
  en: {
    indicators: (years) =>
      `How many provinces each indicator has figures for, year by year, and how well they are known, ${years}`,
    provinces: (indicator, years) =>
      `${indicator}: how well each province’s figure is known, year by year, ${years}`,
    indicator: 'Indicator',
    period: 'Time',
    exact: 'Provinces with an exact figure',
    ranges: 'Provinces with a range',
    missing: 'Provinces without a figure',
    known: 'Together',
    exactLegend: 'provinces with an exact figure',
    rangesLegend: 'provinces with only a range',
    missingLegend: 'no figures by province',
    years: (first, last) => (first === last ? String(first) : `${first}–${last}`),
    label: (name, dates, known) => `${name}, ${dates}: ${known}`,
    oneKnown: ({ exact, ranges }) =>
      exact > 0 ? 'exact' : ranges > 0 ? 'only a range' : 'no data',
    manyKnown: ({ exact, ranges, missing }) => {
      if (exact + ranges === 0) return 'no figures by province';
      return [
        ...(exact > 0 ? [`${exact} provinces exact`] : []),
        ...(ranges > 0 ? [`${ranges} only a range`] : []),
        ...(missing > 0 ? [`${missing} without a figure`] : []),
      ].join(', ');
    },
    indicatorsSummary: ({ subtitle, always, sometimes, rangesOnly, never, provinces }) =>
      [
        `${subtitle}.`,
        always.length > 0
          ? `Exact for all ${provinces} provinces in every year: ${named(always, 'en', 'others')}.`
          : 'No indicator is exact for all provinces in every year.',
        sometimes.length > 0
          ? `Exact for all of them in some years only: ${named(sometimes, 'en', 'others')}.`
          : '',
        rangesOnly.length > 0
          ? `With figures by province, but always some that are only ranges: ${named(rangesOnly, 'en', 'others')}.`
          : '',
        never.length > 0 ? `Without any figures by province: ${named(never, 'en', 'others')}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    provincesSummary: ({ subtitle, counts, figures, always, never, between }) =>
      [
        `${subtitle}.`,
        countedEn(counts, figures),
        ...(areDifferent([always, between, never])
          ? [
              always.length > 0 ? `Always exact: ${named(always, 'en', 'others')}.` : '',
              between.length > 0 ? `Sometimes exact: ${named(between, 'en', 'others')}.` : '',
              never.length > 0 ? `Never exact: ${capitalised(named(never, 'en', 'others'))}.` : '',
            ]
          : []),
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
};
