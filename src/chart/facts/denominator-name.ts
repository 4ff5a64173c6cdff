/** Says what figures are divided by, and of when: a stock by its name in rates, a sum over a year by its own. */
import type { Locale } from '../../dataset/types.ts';
import { denominatorMessages } from '../../i18n/chart-denominator.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { lowered } from '../../i18n/listing.ts';
import type { Denominator } from '../../measure/denominator.ts';

type Base = Pick<Denominator, 'indicator'>;

function nameAndWords({ indicator }: Base, locale: Locale) {
  const words = denominatorMessages[locale];
  // “Yuan of GDP” is a unit to divide by, and has no date.
  return indicator.kind === 'stock'
    ? { name: indicator.denominatorName[locale], words: words.atYearEnd }
    : { name: lowered(indicator.name[locale]), words: words.ofYear };
}

/** “Residents at the end of 2020”, “gross regional product of 2017”. */
export function datedDenominator(by: Base & Pick<Denominator, 'period'>, locale: Locale): string {
  const { name, words } = nameAndWords(by, locale);
  return words.dated(name, formatPeriod(by.period, locale));
}

/** The same for figures of many dates, each with the denominator nearest to it. */
export function nearestDenominator(by: Base, locale: Locale): string {
  const { name, words } = nameAndWords(by, locale);
  return words.nearest(name);
}
