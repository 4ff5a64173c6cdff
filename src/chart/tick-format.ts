/** Writes the ticks of an axis of values, with no more decimals than they need. */
import { exactly } from '../dataset/quantity.ts';
import type { Locale } from '../dataset/types.ts';
import { formatNumber, formatRound, formatShare } from '../i18n/format.ts';
import type { ValueChoice } from './view.ts';

const mostDecimals = 3;

function decimalsOf(value: number): number {
  const decimals = String(Number(value.toFixed(mostDecimals))).split('.')[1];
  return decimals?.length ?? 0;
}

/** How ticks of that measure are written in that language. */
export function tickFormat(
  measure: ValueChoice['measure'],
  locale: Locale,
): (value: number) => string {
  return (value) => {
    if (measure === 'share') return formatShare(exactly(value), locale, decimalsOf(value * 100));
    return Number.isInteger(value)
      ? formatRound(value, locale)
      : formatNumber(value, locale, decimalsOf(value));
  };
}
