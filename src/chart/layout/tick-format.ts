/** Writes the numbers of an axis: with as few decimals as tell them apart, in the reader's habit. */
import { exactly } from '../../dataset/quantity.ts';
import type { Indicator, Locale } from '../../dataset/types.ts';
import { formatNumber, formatRound, formatShare } from '../../i18n/format.ts';
import type { ValueChoice } from '../view.ts';

/** How each of some ascending ticks is written, which depends on all of them. */
export type TickFormat = (ticks: readonly number[]) => (value: number) => string;

/** More decimals than this no axis of ours needs. */
const mostDecimals = 6;

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return mostDecimals;
}

/**
 * Chinese counts in units of 10,000 and of 100 million, but not twice: “0.8万” of “万人” nobody says.
 */
function unitOf(
  largest: number,
  locale: Locale,
  countedIn: number,
): { size: number; word: string } {
  if (countedIn > 1) return { size: 1, word: '' };
  if (locale === 'zh' && largest >= 1e8) return { size: 1e8, word: '亿' };
  if (locale === 'zh' && largest >= 1e4) return { size: 1e4, word: '万' };
  return { size: 1, word: '' };
}

/** The distance from each tick to the next, if it is the same everywhere. */
function stepOf(ticks: readonly number[]): number | undefined {
  const [first = 0, second = first + 1] = ticks;
  const step = second - first;
  const isEven = ticks.every((tick, index) => Math.abs(first + index * step - tick) < step * 1e-6);
  return isEven ? step : undefined;
}

/**
 * Evenly spaced numbers have decimals alike; on a logarithmic axis each has as many as it needs.
 * `countedIn` is what one of the numbers stands for: 10,000 where a table counts in tens of thousands.
 */
export function numberTicks(locale: Locale, countedIn = 1): TickFormat {
  return (ticks) => {
    const step = stepOf(ticks);
    if (step === undefined)
      return (value) =>
        countedIn > 1 ? formatNumber(value, locale, decimalsOf(value)) : formatRound(value, locale);
    const { size, word } = unitOf(Math.max(...ticks.map(Math.abs)), locale, countedIn);
    const decimals = decimalsOf(step / size);
    return (value) => {
      if (value === 0) return '0';
      const amount = value / size;
      const needed = word && Number.isInteger(amount) ? 0 : decimals;
      return formatNumber(amount, locale, needed) + word;
    };
  };
}

/** Shares as percentages. */
export function shareTicks(locale: Locale): TickFormat {
  return (ticks) => {
    const decimals = decimalsOf((stepOf(ticks) ?? 0.01) * 100);
    return (value) => formatShare(exactly(value), locale, value === 0 ? 0 : decimals);
  };
}

/** How ticks of that measure of an indicator are written in that language. */
export function tickFormat(
  measure: ValueChoice['measure'],
  indicator: Pick<Indicator, 'scale'>,
  locale: Locale,
): TickFormat {
  if (measure === 'share') return shareTicks(locale);
  return numberTicks(locale, measure === 'count' ? indicator.scale : 1);
}
