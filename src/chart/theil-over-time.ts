/**
 * Theil's T over time, divided between and within regions: stacked areas where every number is known,
 * and where not, bands of the total and of the part between, which may not be stacked.
 */
import { exactly, type Quantity } from '../dataset/quantity.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { formatShare } from '../i18n/format.ts';
import { theilMessages } from '../i18n/chart-theil.ts';
import { timeMessages } from '../i18n/chart-time.ts';
import type { Legend, Scene, Shape, Tone } from '../scene/scene.ts';
import { wrapped } from '../scene/text-metrics.ts';
import { chained } from './layout/chained.ts';
import { endLabels, widestLabel, type EndLabel } from './layout/end-labels.ts';
import { bandPath, runShapes, type PlottedPoint } from './shapes/line-shapes.ts';
import { pathThrough } from './shapes/path-through.ts';
import { runsOf, standApart } from './facts/moments.ts';
import { separateDates } from './separate-dates.ts';
import { finite } from './facts/finite.ts';
import { gapMarks, plotted, type SeriesScales } from './shapes/series-marks.ts';
import {
  theilValues,
  type TheilParts,
  type TheilValues,
  type TheilView,
} from './facts/theil-values.ts';
import { theilLabel, theilText, theilWords, type TheilPart } from './words/theil-words.ts';
import { timeFrame, valueRoom } from './layout/time-frame.ts';

const narrow = 480;
const room = { top: 12, bottom: 30, leader: 14, edge: 14 } as const;
const tones: Readonly<Record<TheilPart, Tone>> = {
  total: 'ink',
  between: 'part-2',
  within: 'part-3',
};

function pointsOf(
  values: TheilValues,
  scales: SeriesScales,
  of: (parts: TheilParts) => Quantity,
): readonly PlottedPoint[] {
  return values.moments.map(({ day }, index) => {
    const parts = values.parts[index];
    return plotted(scales.x(day), parts ? of(parts) : exactly(0), scales);
  });
}

/** The area of each run between two lines. */
function areasBetween(
  values: TheilValues,
  over: readonly PlottedPoint[],
  under: readonly PlottedPoint[],
  tone: Tone,
): readonly Shape[] {
  const both = over.map(({ x, top }, index): PlottedPoint => ({
    x,
    top,
    bottom: under[index]?.top ?? top,
  }));
  return runsOf(values.moments, both).map((run) => ({
    kind: 'area',
    path: bandPath(run),
    paint: { kind: 'solid', tone },
  }));
}

function stackedShapes(values: TheilValues, scales: SeriesScales) {
  const [ground, within, total] = [
    pointsOf(values, scales, () => exactly(0)),
    pointsOf(values, scales, (parts) => parts.within),
    pointsOf(values, scales, (parts) => parts.total),
  ];
  return {
    within: areasBetween(values, within, ground, tones.within),
    between: areasBetween(values, total, within, tones.between),
    total: runsOf(values.moments, total).map((run): Shape => ({
      kind: 'line',
      path: pathThrough(run.map(({ x, top }) => [x, top])),
      tone: tones.total,
      weight: 'normal',
    })),
  };
}

function bandShapes(values: TheilValues, scales: SeriesScales, part: TheilPart): readonly Shape[] {
  const points = pointsOf(values, scales, (parts) => parts[part]);
  return runsOf(values.moments, points).flatMap((run) =>
    runShapes(run, { tone: tones[part], weight: 'normal' }),
  );
}

/** Parts in the order in which they are drawn. */
function shapesOf(
  values: TheilValues,
  scales: SeriesScales,
): readonly { readonly part: TheilPart; readonly shapes: readonly Shape[] }[] {
  if (!values.isExact) {
    return (['total', 'between'] as const).map((part) => ({
      part,
      shapes: bandShapes(values, scales, part),
    }));
  }
  const stacked = stackedShapes(values, scales);
  return (['within', 'between', 'total'] as const).map((part) => ({ part, shapes: stacked[part] }));
}

/** Where the label of a part points to at the last moment: the middle of what is drawn of it. */
function labelMiddle(
  { within, between, total }: TheilParts,
  part: TheilPart,
  exact: boolean,
): number {
  if (!exact) return part === 'total' ? total.low : (between.low + between.high) / 2;
  return { within: within.low / 2, between: within.low + between.low / 2, total: total.low }[part];
}

function labelLines(
  view: TheilView,
  last: TheilParts,
  part: TheilPart,
  width: number,
  locale: Locale,
) {
  const words = theilMessages[locale];
  const name = wrapped(words[part], 'name', width < narrow ? 84 : 130);
  if (width < narrow) return name;
  const share = part === 'between' ? ` (${formatShare(last.share, locale, 0)})` : '';
  return [...name, theilText(view, last[part], locale) + share];
}

function legendOf({ isExact, gaps }: TheilValues, locale: Locale): Legend {
  const words = theilMessages[locale];
  const solid = (part: TheilPart) => ({
    paint: { kind: 'solid', tone: tones[part] } as const,
    label: words[part],
  });
  return {
    fills: isExact ? [solid('between'), solid('within')] : [],
    patterns: [
      ...(isExact
        ? []
        : [{ paint: { kind: 'open', tone: 'ink-soft' }, label: words.range } as const]),
      ...(gaps.length > 0
        ? [{ paint: { kind: 'missing' }, label: timeMessages[locale].gap } as const]
        : []),
    ],
    lines: isExact
      ? []
      : (['total', 'between'] as const).map((part) => ({
          tone: tones[part],
          label: words[part],
          form: 'line' as const,
        })),
  };
}

/** Where each moment was counted in another way. */
function apart(
  view: TheilView,
  values: TheilValues,
  drawnParts: readonly TheilPart[],
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const { moments, parts } = values;
  const lines = (['total', 'between', 'within'] as const)
    .filter((part) => drawnParts.includes(part))
    .map((part) => ({
      key: part,
      name: theilMessages[locale][part],
      names: [theilMessages.zh[part], theilMessages.en[part]],
      tone: tones[part],
      label: theilLabel(view, values, part, locale),
      quantities: parts.map((each) => each[part]),
    }));
  const text = (quantity: Quantity) => theilText(view, quantity, locale);
  return {
    id: view.id,
    width,
    ...theilWords(view, values, dataset, locale),
    ...separateDates({ moments, lines, text, countedIn: 1 }, locale, width),
  };
}

/** The chart of `view` in that language. Throws as {@link theilValues} does. */
export function theilOverTime(
  view: TheilView,
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const values = theilValues(view, dataset);
  const { moments, parts } = values;
  const last = parts.at(-1);
  const drawnParts: readonly TheilPart[] = values.isExact
    ? ['within', 'between', 'total']
    : ['total', 'between'];
  if (standApart(moments)) return apart(view, values, drawnParts, dataset, locale, width);
  const height = width < narrow ? 280 : 360;
  const [top, bottom] = [room.top, height - room.bottom];
  const most = Math.max(...parts.map(({ total }) => total.high));
  const span = { most, count: 5 };
  const left = valueRoom(span, locale);
  const labels = last
    ? drawnParts.map((part) => ({
        part,
        at: labelMiddle(last, part, values.isExact),
        lines: labelLines(view, last, part, width, locale),
        role: 'name' as const,
      }))
    : [];
  const right = width - widestLabel(labels) - room.leader - room.edge;
  const frame = timeFrame({ ...span, left, right, top, bottom, moments, locale });
  const ends = endLabels(
    labels.map(({ at, lines, role }): EndLabel => ({
      lines,
      role,
      tone: 'ink',
      x: right,
      y: frame.y(at),
    })),
    { at: right + room.leader, side: 'right', least: top, most: bottom - 4 },
  );
  return {
    id: view.id,
    width,
    height,
    ...theilWords(view, values, dataset, locale),
    legend: legendOf(values, locale),
    rules: [...frame.rules, ...ends.rules],
    marks: chained(
      [
        ...gapMarks(values, frame, top, bottom, locale),
        ...shapesOf(values, frame).map(({ part, shapes }) => ({
          key: part,
          shapes,
          label: theilLabel(view, values, part, locale),
          low: finite(last?.[part].low),
          high: finite(last?.[part].high),
          names: [theilMessages.zh[part], theilMessages.en[part]],
        })),
      ],
      (['total', 'between', 'within'] as const).filter((part) => drawnParts.includes(part)),
    ),
    outlines: [],
    texts: [...frame.valueTexts, ...frame.yearTexts, ...ends.texts],
  };
}
