/** The words of the decomposition of inequality over time, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { at, capitalised } from './listing.ts';

interface TheilFacts {
  readonly subtitle: string;
  readonly first: string;
  readonly last: string;
  readonly periods: number;
  readonly total: readonly [string, string];
  readonly between: readonly [string, string];
  readonly within: readonly [string, string];
  readonly share: readonly [string, string];
  /**
   * Whether the total rose (1), fell (-1) or cannot be told to have done either (0); nothing where the
   * moments were not counted in one way, so that none is compared with another.
   */
  readonly trend: -1 | 0 | 1 | undefined;
  /** The moments with the largest and the smallest total; left out where ranges or ways of counting leave it open. */
  readonly highest: string | undefined;
  readonly lowest: string | undefined;
  readonly isExact: boolean;
  readonly gaps: readonly string[];
}

interface TheilMessages {
  readonly subtitle: (
    indicator: string,
    denominator: string,
    scheme: string,
    span: string,
  ) => string;
  readonly total: string;
  readonly between: string;
  readonly within: string;
  readonly share: string;
  readonly part: string;
  readonly range: string;
  readonly note: string;
  readonly rangeNote: string;
  readonly summary: (facts: TheilFacts) => string;
}

export const theilMessages: Readonly<Record<Locale, TheilMessages>> = {
  zh: {
    subtitle: (indicator, denominator, scheme, span) =>
      `${indicator}按${denominator}计算的泰尔指数（T），分解为区域之间与区域之内（${scheme}），${span}`,
    total: '合计',
    between: '区域之间',
    within: '区域之内',
    share: '区域之间所占比重',
    part: '部分',
    range: '只知在带内，不知确数',
    note: '泰尔指数T＝Σs·ln(s/p)，s为一省所占的数量比重，p为人口比重；各省人均相同时为0。区域之间的部分加区域之内的部分恰为合计。',
    rangeNote:
      '各省只知范围，所以指数也只有上下限：下限是能取到的最小值，上限是已证明不会超过的界，未必取得到。区域之内的上下限由合计与区域之间相减得出。',
    summary: ({ subtitle, first, last, periods, total, between, within, share, ...facts }) =>
      `${subtitle}，共${periods}个时点。` +
      (facts.trend === undefined
        ? `合计${last}为${total[1]}。`
        : `合计${first}为${total[0]}，${last}为${total[1]}，` +
          `${{ 1: '升高了', 0: '是升是降不能确定', [-1]: '降低了' }[facts.trend]}。`) +
      (facts.highest && facts.lowest ? `最高在${facts.highest}，最低在${facts.lowest}。` : '') +
      `${last}，区域之间${between[1]}，区域之内${within[1]}；区域之间所占比重` +
      (facts.trend === undefined
        ? `为${share[1]}。`
        : `${first}为${share[0]}，${last}为${share[1]}。`) +
      (facts.isExact ? '各时点都是确数。' : '各省的数多为范围，所以这里只有上下限。') +
      facts.gaps.map((gap) => `${gap}。`).join(''),
  },
  en: {
    subtitle: (indicator, denominator, scheme, span) =>
      `Theil’s T of ${indicator.charAt(0).toLowerCase()}${indicator.slice(1)} over ${denominator}, divided between and within regions (${scheme.toLowerCase()}), ${span}`,
    total: 'Total',
    between: 'Between regions',
    within: 'Within regions',
    share: 'Share between regions',
    part: 'Part',
    range: 'known only to lie within the band',
    note: 'Theil’s T = Σ s ln(s/p), where s is a province’s share of the amount and p its share of people; it is 0 when all have the same per resident. The part between regions and the part within them add to the total exactly.',
    rangeNote:
      'Provinces are known as ranges, so the index has bounds only: the lower one is attained, the upper one is proven never to be exceeded and need not be reached. Bounds of the part within come from the total less the part between.',
    summary: ({ subtitle, first, last, periods, total, between, within, share, ...facts }) =>
      `${subtitle}: ${periods} dates. ` +
      (facts.trend === undefined
        ? `The total was ${total[1]} ${at(last)}. `
        : `The total was ${total[0]} ${at(first)} and ${total[1]} ${at(last)}: ` +
          `${{ 1: 'it rose', 0: 'whether it rose or fell cannot be told', [-1]: 'it fell' }[facts.trend]}. `) +
      (facts.highest && facts.lowest
        ? `It was highest ${at(facts.highest)}, lowest ${at(facts.lowest)}. `
        : '') +
      `${capitalised(at(last))} ${between[1]} lay between regions and ${within[1]} within them; the share between regions ` +
      (facts.trend === undefined ? `was ${share[1]}. ` : `went from ${share[0]} to ${share[1]}. `) +
      (facts.isExact
        ? 'All figures are exact.'
        : 'Most provinces are known as ranges, so these are bounds.') +
      facts.gaps.map((gap) => ` ${capitalised(gap)}.`).join(''),
  },
};
