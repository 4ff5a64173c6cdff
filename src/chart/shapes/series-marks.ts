/** The marks of lines over time, shared by every chart that draws provinces and regions so. */
import { isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Locale } from '../../dataset/types.ts';
import { timeMessages } from '../../i18n/chart-time.ts';
import type { Legend, Mark, Tone } from '../../scene/scene.ts';
import { runShapes, type LineLook, type PlottedPoint } from './line-shapes.ts';
import { runsOf } from '../facts/moments.ts';
import { finite } from '../facts/finite.ts';
import {
  lastOf,
  type SeriesChoice,
  type SeriesLine,
  type SeriesValues,
} from '../facts/series-values.ts';
import { gapText, seriesLabel } from '../words/series-text.ts';

/** Where days and values stand on the drawing. */
export interface SeriesScales {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** The largest value that the drawing holds; what may exceed it is drawn to here. */
  readonly highest: number;
}

/** The ends of a quantity on the drawing. */
export function plotted(
  x: number,
  { low, high }: Quantity,
  { y, highest }: SeriesScales,
): PlottedPoint {
  return { x, top: y(Math.min(high, highest)), bottom: y(Math.max(low, 0)) };
}

/** The mark of one line, but for its neighbours. */
export function lineMark(
  view: SeriesChoice,
  values: SeriesValues,
  line: SeriesLine,
  look: LineLook,
  scales: SeriesScales,
  locale: Locale,
): Omit<Mark, 'neighbours'> {
  const points = line.quantities.map((quantity, index) => {
    const moment = values.moments[index];
    return quantity && moment ? plotted(scales.x(moment.day), quantity, scales) : undefined;
  });
  const last = lastOf(line)?.quantity;
  return {
    key: line.key,
    shapes: runsOf(values.moments, points).flatMap((run) => runShapes(run, look)),
    label: seriesLabel(view, values, line, locale),
    low: finite(last?.low),
    high: finite(last?.high),
    names: line.names,
  };
}

/** A mark for each break in time, so that it is seen and heard as what it is. */
export function gapMarks(
  { gaps }: Pick<SeriesValues, 'gaps'>,
  { x }: SeriesScales,
  top: number,
  bottom: number,
  locale: Locale,
): readonly Omit<Mark, 'neighbours'>[] {
  return gaps.map((gap) => {
    const [from, to] = [x(gap.after.day), x(gap.before.day)];
    const inset = Math.min(4, (to - from) / 4);
    return {
      key: `gap:${gap.before.period.text}`,
      shapes: [
        {
          kind: 'rect',
          x: from + inset,
          y: top,
          width: to - from - 2 * inset,
          height: bottom - top,
          paint: { kind: 'missing' },
        },
      ],
      label: gapText(gap, locale),
      low: null,
      high: null,
      names: [],
    };
  });
}

/** The largest number that a drawing of the lines must hold: of those known, the highest bound. */
export function highestOf(lines: readonly SeriesLine[]): number {
  const bounds = lines.flatMap(({ quantities }) =>
    quantities.flatMap((quantity) => (quantity ? [quantity.low, quantity.high] : [])),
  );
  return Math.max(...bounds.filter(Number.isFinite));
}

/** The widest range of a line. */
function widestOf({ quantities }: SeriesLine): number {
  return Math.max(
    0,
    ...quantities.map((quantity) => (quantity ? quantity.high - quantity.low : 0)),
  );
}

/** Lines of which least is known first, so that their bands are drawn beneath the others. */
export function bandsFirst(lines: readonly SeriesLine[]): readonly SeriesLine[] {
  return lines.toSorted((a, b) => widestOf(b) - widestOf(a) || 0);
}

/** The tone of each region of the scheme. */
export function regionLines({ scheme }: SeriesValues, locale: Locale): Legend['lines'] {
  return scheme.regions.map(({ order, name }) => ({
    tone: `region-${order}`,
    label: name[locale],
    form: 'line',
  }));
}

/** What lines, bands and gaps stand for, where they occur. */
export function seriesLegend(values: SeriesValues, thin: Tone, locale: Locale): Legend {
  const words = timeMessages[locale];
  const hasRange = [...values.provinces, ...values.regions].some(({ quantities }) =>
    quantities.some((quantity) => quantity && !isExact(quantity)),
  );
  return {
    fills: [],
    patterns: [
      ...(hasRange ? [{ paint: { kind: 'open', tone: thin }, label: words.range } as const] : []),
      ...(values.gaps.length > 0
        ? [{ paint: { kind: 'missing' }, label: words.gap } as const]
        : []),
    ],
    lines: [...regionLines(values, locale), { tone: thin, label: words.province, form: 'line' }],
  };
}
