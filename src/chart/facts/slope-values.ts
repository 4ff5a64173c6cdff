/** The two ends of every line of a slope chart, as numbers or as ranks. */
import { between, isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { subtract } from '../../measure/arithmetic.ts';
import { rank } from '../../measure/rank.ts';
import {
  seriesValues,
  type SeriesChoice,
  type SeriesLine,
  type SeriesValues,
} from './series-values.ts';
import type { BaseView } from '../view.ts';

/** The change of each province or region from one period to another of the same series. */
export interface SlopeView extends BaseView, SeriesChoice {
  readonly family: 'slope';
  readonly from: string;
  readonly to: string;
  readonly units: 'provinces' | 'regions';
  readonly by: 'value' | 'rank';
  /** Adcodes of the provinces that stand in front. */
  readonly chosen: readonly string[];
}

export interface SlopeEnd {
  readonly value: Quantity;
  /** Places counted from 1 for the highest, best to worst. */
  readonly rank: Quantity;
  /** What the view shows of the two. */
  readonly shown: Quantity;
  readonly text: string;
}

export interface SlopeLine {
  readonly line: SeriesLine;
  readonly ends: readonly [SlopeEnd, SlopeEnd];
  /** Last less first of what is shown; for ranks, places won. */
  readonly change: Quantity;
}

export interface SlopeValues {
  readonly values: SeriesValues;
  readonly lines: readonly SlopeLine[];
  /** Names of those that lack an end. */
  readonly lacking: readonly string[];
}

function written(view: SlopeView, shown: Quantity, locale: Locale): string {
  if (view.by === 'value') return formatQuantity(shown, locale, { decimals: view.decimals });
  const [best, worst] = [shown.low, shown.high].map((place) => formatNumber(place, locale));
  return best === worst ? (best ?? '') : `${best ?? ''}–${worst ?? ''}`;
}

function endsOf(
  view: SlopeView,
  quantities: readonly Quantity[],
  locale: Locale,
): readonly SlopeEnd[] {
  const ranks = rank(quantities);
  return quantities.map((value, index) => {
    const { best = 1, worst = quantities.length } = ranks[index] ?? {};
    const place = between(best, worst);
    const shown = view.by === 'rank' ? place : value;
    return { value, rank: place, shown, text: written(view, shown, locale) };
  });
}

/**
 * The lines of `view`.
 * @throws RangeError when the two periods belong to different series, which no line may join.
 * @throws UnknownNameError and RangeError as {@link seriesValues} does.
 */
export function slopeValues(view: SlopeView, dataset: Dataset, locale: Locale): SlopeValues {
  const values = seriesValues({ ...view, isEndsOnly: true }, view.scheme, dataset, locale);
  const [first, last] = [values.moments[0], values.moments.at(-1)];
  if (first?.period.text !== view.from || last?.period.text !== view.to) {
    throw new RangeError(
      `${view.id} needs figures of ${view.indicator} for both ${view.from} and ${view.to}; choose other periods.`,
    );
  }
  if (first.series?.id !== last.series?.id) {
    throw new RangeError(
      `${view.id} would join ${view.from} and ${view.to} of ${view.indicator}, which two systems counted; choose periods of one series.`,
    );
  }
  const units = values[view.units];
  const complete = units.flatMap((line) => {
    const [start, end] = [line.quantities[0], line.quantities.at(-1)];
    return start && end ? [{ line, start, end }] : [];
  });
  const starts = endsOf(view, complete.map(({ start }) => start), locale); // prettier-ignore
  const finishes = endsOf(view, complete.map(({ end }) => end), locale); // prettier-ignore
  return {
    values,
    lines: complete.flatMap(({ line }, index): readonly SlopeLine[] => {
      const [start, end] = [starts[index], finishes[index]];
      if (!start || !end) return [];
      const [from, to] = view.by === 'rank' ? [end, start] : [start, end];
      return [{ line, ends: [start, end], change: subtract(to.shown, from.shown) }];
    }),
    lacking: units
      .filter((line) => !complete.some((known) => known.line === line))
      .map(({ name }) => name),
  };
}

/** Whether both ends are known numbers, or known places. */
export function isKnownSlope({ ends }: SlopeLine): boolean {
  return ends.every(({ shown }) => isExact(shown));
}
