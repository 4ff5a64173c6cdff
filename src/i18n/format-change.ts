/** Writes figures as the tables hold them, and by how much one moved. */
import { isExact, type Quantity } from '../dataset/quantity.ts';
import type { Locale } from '../dataset/types.ts';
import { formatRange } from './format.ts';

/** More digits than any table has, and fewer than binary noise needs. */
const mostDecimals = 9;

function written(value: number, locale: Locale): string {
  return value.toLocaleString(locale, { maximumFractionDigits: mostDecimals });
}

/** The figure with all its digits: a report on changes may not round a change away. */
export function formatStated({ low, high }: Quantity, locale: Locale): string {
  if (low === high) return written(low, locale);
  if (high === Infinity) return `≥ ${written(low, locale)}`;
  return formatRange(written(low, locale), written(high, locale), locale);
}

/** Difference and per cent of what it was: `+12 (+0.8%)`; empty unless both are exact numbers. */
export function formatChange(before: Quantity, after: Quantity, locale: Locale): string {
  if (!isExact(before) || !isExact(after) || before.low === after.low) return '';
  const difference = (after.low - before.low).toLocaleString(locale, {
    maximumFractionDigits: mostDecimals,
    signDisplay: 'always',
  });
  if (before.low === 0) return difference;
  const share = (after.low / before.low - 1).toLocaleString(locale, {
    style: 'percent',
    maximumSignificantDigits: 2,
    signDisplay: 'always',
  });
  return `${difference} (${share})`;
}
