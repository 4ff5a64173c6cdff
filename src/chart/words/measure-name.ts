/** What is measured, in a few words: for axes and columns, where a whole subtitle has no room. */
import type { Locale } from '../../dataset/types.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { scatterMessages } from '../../i18n/chart-scatter.ts';
import type { ProvinceValues } from '../facts/province-values.ts';
import type { ValueChoice } from '../view.ts';
import { datedDenominator } from '../facts/denominator-name.ts';
import { rateName } from '../facts/rate-name.ts';

type Shown = Pick<ProvinceValues, 'snapshot' | 'denominator'>;

/** The measure with its unit, without a date. */
export function measureName(
  { measure }: ValueChoice,
  { snapshot: { indicator }, denominator: by }: Shown,
  locale: Locale,
): string {
  const words = scatterMessages[locale];
  const name = indicator.name[locale];
  if (measure === 'share') return words.share(name);
  if (!by) return words.count(name, indicator.unit[locale]);
  const rate = rateName(indicator, by.indicator, by.units.per, locale);
  return measure === 'index' ? words.index(rate) : rate;
}

/** The measure with its date, and that of what it is divided by. */
export function datedMeasureName(choice: ValueChoice, shown: Shown, locale: Locale): string {
  const words = scatterMessages[locale];
  const { snapshot, denominator: by } = shown;
  const isSameDate = by === undefined || by.period.text === snapshot.period.text;
  return words.dated(
    measureName(choice, shown, locale),
    formatPeriod(snapshot.period, locale),
    isSameDate ? undefined : datedDenominator(by, locale),
  );
}
