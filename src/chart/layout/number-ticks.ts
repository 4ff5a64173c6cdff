/** Writes the numbers of an axis: with as few decimals as tell them apart, in the reader's habit. */
import type { Locale } from '../../dataset/types.ts';
import { formatNumber } from '../../i18n/format.ts';

/** More decimals than this no axis of ours needs. */
const mostDecimals = 6;

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return mostDecimals;
}

/** Chinese counts in units of 10,000 and of 100 million. */
function unitOf(largest: number, locale: Locale): { size: number; word: string } {
  if (locale === 'zh' && largest >= 1e8) return { size: 1e8, word: '亿' };
  if (locale === 'zh' && largest >= 1e4) return { size: 1e4, word: '万' };
  return { size: 1, word: '' };
}

/** How each of `ticks`, evenly spaced and ascending, is written. */
export function tickFormat(ticks: readonly number[], locale: Locale): (value: number) => string {
  const [first = 0, second = first + 1] = ticks;
  const { size, word } = unitOf(ticks.at(-1) ?? 0, locale);
  const decimals = decimalsOf((second - first) / size);
  return (value) => {
    if (value === 0) return '0';
    const amount = value / size;
    const needed = word && Number.isInteger(amount) ? 0 : decimals;
    return formatNumber(amount, locale, needed) + word;
  };
}
