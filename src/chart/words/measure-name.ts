/** What is measured, in a few words: for axes and columns, where a whole subtitle has no room. */
import type { Indicator, Locale } from '../../dataset/types.ts';
import { formatPer, formatPeriod } from '../../i18n/format.ts';
import { scatterMessages } from '../../i18n/chart-scatter.ts';
import type { ProvinceValues } from '../facts/province-values.ts';
import type { ValueChoice } from '../view.ts';

/** The unit without the multiple that its table counts in: yuan, where that counts 100 million yuan. */
export function baseUnit({ unit }: Indicator, locale: Locale): string {
  return locale === 'zh'
    ? unit.zh.replace(/^[十百千万亿]+/, '')
    : unit.en.replace(/^[\d,]+ (?:thousand |million |billion )?/, '');
}

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
  const rate =
    by.units.per === 1
      ? words.perHead(name, baseUnit(indicator, locale))
      : words.rate(name, formatPer(by.units.per, locale), by.indicator.denominatorName[locale]);
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
    isSameDate
      ? undefined
      : words.denominatorDate(
          by.indicator.denominatorName[locale],
          formatPeriod(by.period, locale),
        ),
  );
}
