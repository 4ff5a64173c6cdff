/** The frame of a chart of two measures: scales, grid and titles of both axes. */
import { range } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Locale } from '../../dataset/types.ts';
import type { Rule, Text } from '../../scene/scene.ts';
import { textSize, textWidth } from '../../scene/text-metrics.ts';
import { horizontalAxis, verticalAxis, type AxisScale } from './axis.ts';
import { numberTicks, type TickFormat } from './tick-format.ts';
import { wrappedText } from './wrapped-text.ts';

export interface PlaneAxis {
  /** What is measured, with its unit. */
  readonly title: string;
  /** Every finite bound that is to be seen. */
  readonly bounds: readonly number[];
  readonly isLogarithmic: boolean;
  /** How ticks are written, if not as numbers. */
  readonly format?: TickFormat;
}

export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** Where a value lies; one beyond the frame, or that has no logarithm, is at its edge. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** The value at that place across. */
  readonly valueAt: (x: number) => number;
  readonly rules: readonly Rule[];
  readonly texts: readonly Text[];
}

/** Leading digits of the ticks of a logarithmic axis, from the sparsest on. */
const leads: readonly (readonly number[])[] = [
  [1],
  [1, 3],
  [1, 2, 5],
  [1, 2, 3, 5],
  [1, 1.5, 2, 3, 4, 6],
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8],
];

/** Round numbers within the domain, as many as there is room for. */
function logTicks([low, high]: readonly [number, number], count: number): number[] {
  const powers = range(Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)) + 1);
  const ticksOf = (digits: readonly number[]) =>
    powers
      .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
      .filter((tick) => tick >= low && tick <= high);
  return leads.map(ticksOf).findLast((ticks) => ticks.length <= count) ?? ticksOf([1]);
}

interface PlaneScale extends AxisScale {
  readonly invert: (at: number) => number;
}

function scaleOf({ bounds, isLogarithmic }: PlaneAxis, onDrawing: [number, number]): PlaneScale {
  const usable = isLogarithmic ? bounds.filter((bound) => bound > 0) : bounds;
  const domain: [number, number] = [Math.min(...usable), Math.max(...usable)];
  if (!isLogarithmic) return scaleLinear().domain(domain).range(onDrawing).nice();
  // Nice ends of a logarithmic scale are powers of ten, which would leave half of it empty.
  const ends: [number, number] = [domain[0] / 1.15, domain[1] * 1.15];
  const scale = scaleLog().domain(ends).range(onDrawing);
  return Object.assign((value: number) => scale(value), {
    ticks: (count: number) => logTicks(ends, count),
    invert: (at: number) => scale.invert(at),
  });
}

function within(scale: AxisScale, from: number, to: number): (value: number) => number {
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  return (value) => {
    const at = value === Infinity ? to : scale(value);
    return Number.isFinite(at) ? Math.max(least, Math.min(most, at)) : from;
  };
}

export interface PlaneOptions {
  readonly width: number;
  readonly locale: Locale;
  /** Whether both axes have the same length. */
  readonly isSquare?: boolean;
}

/** The plane of two axes in a chart of that width. */
export function plane(
  xAxis: PlaneAxis,
  yAxis: PlaneAxis,
  { width, locale, isSquare = false }: PlaneOptions,
): Plane {
  const { format: xFormat = numberTicks(locale) } = xAxis;
  const { format: yFormat = numberTicks(locale) } = yAxis;
  const soft = { role: 'axis', tone: 'ink-soft' } as const;
  const heading = wrappedText({ ...soft, text: yAxis.title, x: 0, y: 9, anchor: 'start' }, width);
  const top = (heading.at(-1)?.y ?? 0) + 20;
  const usualHeight = Math.round(width < 480 ? width * 0.95 : Math.min(440, width * 0.6));
  const yCount = Math.max(3, Math.round(usualHeight / 60));
  const yTicks = scaleOf(yAxis, [1, 0]).ticks(yCount);
  const left = Math.ceil(
    Math.max(...yTicks.map((tick) => textWidth(yFormat(yTicks)(tick), 'tick'))) + 8,
  );
  const xCount = Math.max(3, Math.floor((width - left) / 80));
  // A label at the edge needs half its width beyond the frame.
  const xTicks = scaleOf(xAxis, [left, width]).ticks(xCount);
  const lastText = xFormat(xTicks)(xTicks.at(-1) ?? 0);
  const right = Math.floor(width - Math.max(14, textWidth(lastText, 'tick') / 2));
  const bottom = top + (isSquare ? right - left : usualHeight);
  const xScale = scaleOf(xAxis, [left, right]);
  const yScale = scaleOf(yAxis, [bottom, top]);
  const ticksAt = bottom + 10 + textSize.tick / 2;
  const across = wrappedText(
    { ...soft, text: xAxis.title, x: right, y: ticksAt + textSize.tick * 1.6, anchor: 'end' },
    right,
  );
  const horizontal = horizontalAxis({
    scale: xScale,
    count: xCount,
    from: top,
    to: bottom,
    labelsAt: ticksAt,
    format: xFormat,
  });
  const vertical = verticalAxis({
    scale: yScale,
    count: yCount,
    from: left,
    to: right,
    labelsAt: left - 6,
    format: yFormat,
  });
  return {
    left,
    right,
    top,
    bottom,
    height: Math.ceil((across.at(-1)?.y ?? ticksAt) + textSize.axis),
    x: within(xScale, left, right),
    y: within(yScale, bottom, top),
    valueAt: (at) => xScale.invert(at),
    rules: [...horizontal.rules, ...vertical.rules],
    texts: [...heading, ...vertical.texts, ...horizontal.texts, ...across],
  };
}
