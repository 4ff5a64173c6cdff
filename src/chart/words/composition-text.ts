/** What a composition writes of single figures: shares, parts and dates. */
import type { Quantity } from '../../dataset/quantity.ts';
import type { Locale } from '../../dataset/types.ts';
import { compositionMessages } from '../../i18n/chart-composition.ts';
import { timeMessages } from '../../i18n/chart-time.ts';
import { formatPeriod, formatQuantity, formatShare } from '../../i18n/format.ts';
import { divide } from '../../measure/arithmetic.ts';
import type {
  CompositionPart,
  CompositionPoint,
  CompositionValues,
} from '../facts/composition-values.ts';
import { gapsIn, type TimePoint } from '../facts/moments.ts';

/** The date of a point, in words. */
export function dateOf({ period }: TimePoint, locale: Locale): string {
  return formatPeriod(period, locale);
}

/** The part's share of the printed whole at a point, as text. */
export function shareText(quantity: Quantity, { whole }: CompositionPoint, locale: Locale): string {
  return formatShare(divide(quantity, whole.quantity), locale);
}

/** Name, number and share at the last point, as a screen reader says it. */
export function partLabel(
  part: CompositionPart,
  { points }: CompositionValues,
  locale: Locale,
): string {
  const [quantity, point] = [part.quantities.at(-1), points.at(-1)];
  if (!quantity || !point) return part.name;
  return compositionMessages[locale].label(
    part.name,
    formatQuantity(quantity, locale),
    shareText(quantity, point, locale),
  );
}

/** Years between the points that have no figures. */
export function missingYears({ points }: CompositionValues, locale: Locale): readonly string[] {
  return gapsIn(points).map(({ years }) => timeMessages[locale].noFigures(years));
}
