/** Writes the ticks of an axis of values, with no more decimals than they need. */
import { exactly } from '../../dataset/quantity.ts';
import type { Locale } from '../../dataset/types.ts';
import { formatRound, formatShare } from '../../i18n/format.ts';
import type { ValueChoice } from '../view.ts';

/** How ticks of that measure are written in that language. */
export function tickFormat(
  measure: ValueChoice['measure'],
  locale: Locale,
): (value: number) => string {
  return (value) => {
    if (measure !== 'share') return formatRound(value, locale);
    const percent = Number((value * 100).toPrecision(12));
    return formatShare(exactly(value), locale, Number.isInteger(percent) ? 0 : 1);
  };
}
