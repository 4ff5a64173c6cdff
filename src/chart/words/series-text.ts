/** What charts over time write of single figures: quantities, units, gaps, and the line as a whole. */
import type { Quantity } from '../../dataset/quantity.ts';
import type { Locale } from '../../dataset/types.ts';
import { timeMessages } from '../../i18n/chart-time.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { formatPer, formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { isAdditive } from '../../measure/snapshot.ts';
import { standApart, type Gap, type Moment, type TimePoint } from '../facts/moments.ts';
import { nearestDenominator } from '../facts/denominator-name.ts';
import { baseUnit, rateName } from '../facts/rate-name.ts';
import {
  lastOf,
  type SeriesChoice,
  type SeriesLine,
  type SeriesValues,
} from '../facts/series-values.ts';
import type { BaseView } from '../view.ts';

/** A view that shows chosen lines over time. */
export type SeriesView = BaseView & SeriesChoice;

/** Writes the quantities of a view. */
export function seriesText(
  { decimals }: SeriesChoice,
  locale: Locale,
): (quantity: Quantity | undefined) => string {
  return (quantity) =>
    quantity ? formatQuantity(quantity, locale, { decimals }) : chartMessages[locale].missing;
}

/** What a gap is: years without figures, or two ways of counting. */
export function gapText({ after, before, years }: Gap, locale: Locale): string {
  const words = timeMessages[locale];
  const ends = [after, before].map(({ period }) => formatPeriod(period, locale));
  const told = [
    ...(years.length > 0 ? [words.noFigures(years)] : []),
    ...(after.series?.id === before.series?.id
      ? []
      : [words.unjoined(ends[0] ?? '', ends[1] ?? '')]),
  ];
  return told.join(locale === 'zh' ? '；' : '; ');
}

/** From the first moment to the last, or each of them where nothing may be joined. */
export function spanText(moments: readonly TimePoint[], locale: Locale): string {
  const words = timeMessages[locale];
  const dates = moments.map(({ period }) => formatPeriod(period, locale));
  return standApart(moments) ? words.dates(dates) : words.span(dates[0] ?? '', dates.at(-1) ?? '');
}

/** What is measured, in which unit, and over which time. */
export function seriesSubtitle(
  { measure }: SeriesChoice,
  { moments }: SeriesValues,
  locale: Locale,
): string {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return '';
  const words = timeMessages[locale];
  const { indicator } = first.snapshot;
  const by = first.denominator;
  const span = spanText(moments, locale);
  if (!by) return words.countSubtitle(indicator.name[locale], indicator.unit[locale], span);
  const divided = by.indicator.denominatorName[locale];
  return measure === 'rate'
    ? words.rateSubtitle(
        rateName(indicator, by.indicator, by.units.per, locale),
        nearestDenominator(by, locale),
        span,
      )
    : words.indexSubtitle(indicator.name[locale], divided, span);
}

/** The unit of the figures at a moment, short enough for the head of a column. */
export function unitOf(
  { measure }: SeriesChoice,
  { snapshot, denominator }: Moment,
  locale: Locale,
): string {
  const words = timeMessages[locale];
  if (!denominator) return snapshot.indicator.unit[locale];
  if (measure !== 'rate') return words.indexUnit;
  const { per } = denominator.units;
  return per === 1 ? baseUnit(snapshot.indicator, locale) : words.perUnit(formatPer(per, locale));
}

/** By the last figure: highest certain one first, then the highest possible; lines without any last. */
export function byLast(a: SeriesLine, b: SeriesLine): number {
  const [of, than] = [lastOf(a)?.quantity, lastOf(b)?.quantity];
  if (!of || !than) return Number(!of) - Number(!than);
  return than.low - of.low || (than.high === of.high ? 0 : than.high - of.high);
}

/** What readers must know of the figures: caveats of the indicator and of its series, and what is left out. */
export function seriesNotes(
  { moments, undivided }: Pick<SeriesValues, 'moments' | 'undivided'>,
  locale: Locale,
): readonly string[] {
  const words = timeMessages[locale];
  const [first] = moments;
  if (!first) return [];
  const series = [...new Set(moments.flatMap((moment) => moment.series ?? []))];
  const divided = first.denominator?.indicator.denominatorName[locale] ?? '';
  return [
    first.snapshot.indicator.caveat[locale],
    ...series.map(({ name, note }) => words.seriesNote(name[locale], note[locale])),
    ...(undivided.length > 0
      ? [
          words.undivided(
            undivided.map((period) => formatPeriod(period, locale)),
            divided,
          ),
        ]
      : []),
    ...(isAdditive(first.snapshot.indicator) ? [] : [words.notAdded]),
  ].filter((note) => note !== '');
}

/**
 * Name with the first and the last of its `texts`, which stand in the order of the moments, as a screen
 * reader says it; with all of them where each moment stands for itself.
 */
export function datedLabel(
  name: string,
  moments: readonly TimePoint[],
  texts: readonly string[],
  locale: Locale,
): string {
  const figures = moments.map(
    ({ period }, index) => [formatPeriod(period, locale), texts[index] ?? ''] as const,
  );
  const isEnd = (_: unknown, index: number) => index === 0 || index === figures.length - 1;
  return timeMessages[locale].dated(name, standApart(moments) ? figures : figures.filter(isEnd));
}

/** The label of a line, see {@link datedLabel}. */
export function seriesLabel(
  view: SeriesChoice,
  { moments }: SeriesValues,
  { name, quantities }: SeriesLine,
  locale: Locale,
): string {
  return datedLabel(name, moments, quantities.map(seriesText(view, locale)), locale);
}
