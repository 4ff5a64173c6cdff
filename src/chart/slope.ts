/** Lines from one period to another: who went up, who down, named at both ends. */
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { isExact, type Quantity } from '../dataset/quantity.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { slopeMessages } from '../i18n/chart-slope.ts';
import type { Mark, Rule, Scene, Shape, Text } from '../scene/scene.ts';
import { textWidth } from '../scene/text-metrics.ts';
import { chained } from './layout/chained.ts';
import { endLabels, labelPitch, widestLabel, type EndLabel } from './layout/end-labels.ts';
import { bandPath, type PlottedPoint } from './shapes/line-shapes.ts';
import { pathThrough } from './shapes/path-through.ts';
import { finite } from './facts/finite.ts';
import { regionLines } from './shapes/series-marks.ts';
import {
  slopeValues,
  type SlopeEnd,
  type SlopeLine,
  type SlopeView,
} from './facts/slope-values.ts';
import { byEnd, slopeDates, slopeLabel, slopeWords } from './words/slope-words.ts';

const narrow = 480;
const room = { top: 34, bottom: 10, edge: 6 } as const;
/** No wider than this, lines stay steep enough to be compared. */
const widest = 760;

interface Side {
  readonly x: number;
  readonly y: (value: number) => number;
  readonly bounds: readonly [number, number];
}

function pointOf({ x, y, bounds: [least, most] }: Side, { low, high }: Quantity): PlottedPoint {
  const within = (value: number) => y(Math.min(most, Math.max(least, value)));
  const ends = [within(low), within(high)];
  return { x, top: Math.min(...ends), bottom: Math.max(...ends) };
}

function middle({ top, bottom }: PlottedPoint): number {
  return (top + bottom) / 2;
}

/** A line between two known ends; otherwise all lines that are possible, and an upright line at each range. */
function shapesOf(
  slope: SlopeLine,
  points: readonly [PlottedPoint, PlottedPoint],
  view: SlopeView,
): readonly Shape[] {
  const { line } = slope;
  const isFront = view.units === 'regions' || view.chosen.includes(line.key);
  const tone = line.tone;
  const weight = isFront ? 'bold' : 'thin';
  if (slope.ends.every(({ shown }) => isExact(shown))) {
    const radius = isFront ? 3.5 : 2;
    return [
      { kind: 'line', path: pathThrough(points.map(({ x, top }) => [x, top])), tone, weight },
      ...points.map(({ x, top }): Shape => ({
        kind: 'dot',
        x,
        y: top,
        radius,
        paint: { kind: 'solid', tone },
      })),
    ];
  }
  return [
    ...(isFront
      ? [{ kind: 'area', path: bandPath(points), paint: { kind: 'open', tone } } as const]
      : []),
    ...(['top', 'bottom'] as const).map((edge): Shape => ({
      kind: 'line',
      path: pathThrough(points.map((point) => [point.x, point[edge]])),
      tone,
      weight: isFront ? 'normal' : 'thin',
      isDashed: !isFront,
    })),
    ...points.map(({ x, top, bottom }): Shape => ({
      kind: 'line',
      path: pathThrough([[x, top], [x, bottom]]), // prettier-ignore
      tone,
      weight: 'bold',
    })),
  ];
}

function shortName({ line }: SlopeLine, dataset: Dataset, locale: Locale): string {
  const province = dataset.provinces.find(({ adcode }) => adcode === line.key);
  return locale === 'zh' || !province ? line.name : province.iso.slice(-2);
}

function sideLabels(
  lines: readonly SlopeLine[],
  points: readonly PlottedPoint[],
  textOf: (slope: SlopeLine) => string,
): readonly EndLabel[] {
  return lines.flatMap((slope, index) => {
    const point = points[index];
    return point
      ? [
          {
            lines: [textOf(slope)],
            x: point.x,
            y: middle(point),
            role: 'tick',
            tone: 'ink',
          } as const,
        ]
      : [];
  });
}

/** Room that a date is given inside of the frame; some fonts are wider than reckoned. */
function dateRoom(text: string): number {
  return textWidth(text, 'axis') * 1.12;
}

/**
 * The chart of `view` in that language; narrow ones abbreviate the names on the left. Throws as
 * {@link slopeValues} does.
 */
export function slope(view: SlopeView, dataset: Dataset, locale: Locale, width: number): Scene {
  const slopes = slopeValues(view, dataset, locale);
  const { lines } = slopes;
  const endText = ({ text }: SlopeEnd) => text;
  // Room enough that leaders to labels that had to move stay flat.
  const leader = width < narrow ? 22 : 44;
  const leftText = (each: SlopeLine) =>
    `${width < narrow ? shortName(each, dataset, locale) : each.line.name} ${endText(each.ends[0])}`;
  const rightText = (each: SlopeLine) => `${endText(each.ends[1])} ${each.line.name}`;

  const height = room.top + room.bottom + Math.max(240, lines.length * labelPitch('tick') * 1.2);
  const [top, bottom] = [room.top, height - room.bottom];
  const shown = lines.flatMap(({ ends }) => ends.map((end) => end.shown));
  const [least = 0, most = 1] = extent(
    shown.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite),
  );
  const y = scaleLinear([least, most], view.by === 'rank' ? [top, bottom] : [bottom, top]);
  const sized = (textOf: (slope: SlopeLine) => string) =>
    widestLabel(lines.map((each) => ({ lines: [textOf(each)], role: 'tick' })));
  const inset = Math.max(0, (width - widest) / 2);
  const left = inset + room.edge + sized(leftText) + leader;
  const right = width - inset - room.edge - sized(rightText) - leader;
  const sides = [left, right].map((x): Side => ({ x, y, bounds: [least, most] }));
  const pointsAt = (index: 0 | 1) =>
    lines.flatMap(({ ends }) => {
      const side = sides[index];
      return side ? [pointOf(side, ends[index].shown)] : [];
    });
  const [starts, finishes] = [pointsAt(0), pointsAt(1)];
  const place = { least: top, most: bottom };
  const labels = [
    endLabels(sideLabels(lines, starts, leftText), {
      ...place,
      at: left - leader,
      side: 'left',
    }),
    endLabels(sideLabels(lines, finishes, rightText), {
      ...place,
      at: right + leader,
      side: 'right',
    }),
  ];
  const marks = lines.flatMap((each, index): readonly Omit<Mark, 'neighbours'>[] => {
    const [from, to] = [starts[index], finishes[index]];
    if (!from || !to) return [];
    return [
      {
        key: each.line.key,
        shapes: shapesOf(each, [from, to], view),
        label: slopeLabel(each, view, locale),
        low: finite(each.ends[1].shown.low),
        high: finite(each.ends[1].shown.high),
        names: each.line.names,
      },
    ];
  });
  const isFront = ({ key }: Pick<Mark, 'key'>) => view.chosen.includes(key);
  const headings = slopeDates(slopes, locale).map((text, index): Text => ({
    role: 'axis',
    text,
    x:
      index === 0
        ? Math.max(left + 4, dateRoom(text))
        : Math.min(right - 4, width - dateRoom(text)),
    y: 12,
    anchor: index === 0 ? 'end' : 'start',
    tone: 'ink-soft',
  }));
  const uprights = [left, right].map((x): Rule => ({
    role: 'grid',
    x1: x,
    y1: top - 10,
    x2: x,
    y2: bottom,
  }));
  const hasRange = shown.some((quantity) => !isExact(quantity));
  return {
    id: view.id,
    width,
    height,
    ...slopeWords(view, slopes, dataset, locale),
    legend: {
      fills: [],
      patterns: hasRange
        ? [{ paint: { kind: 'open', tone: 'ink-soft' }, label: slopeMessages[locale].range }]
        : [],
      lines: regionLines(slopes.values, locale),
    },
    rules: [...uprights, ...labels.flatMap(({ rules }) => rules)],
    marks: chained(
      [...marks.filter((mark) => !isFront(mark)), ...marks.filter(isFront)],
      lines.toSorted(byEnd).map(({ line }) => line.key),
    ),
    outlines: [],
    texts: [...headings, ...labels.flatMap(({ texts }) => texts)],
  };
}
