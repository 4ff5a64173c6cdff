/** The frame of a chart over time: values upwards from zero, years across. */
import { scaleLinear } from 'd3-scale';
import type { Period } from '../../dataset/period.ts';
import type { Locale } from '../../dataset/types.ts';
import type { Rule, Text } from '../../scene/scene.ts';
import { textWidth } from '../../scene/text-metrics.ts';
import { verticalAxis } from './axis.ts';
import { numberTicks } from './tick-format.ts';
import { yearAxis } from './year-axis.ts';

/** Room between the numbers of the axis and its lines. */
const beside = 8;
/** The first moment stands clear of the axis. */
const inset = 4;
/** From the foot of the frame down to the years. */
const yearsBelow = 17;

export interface ValueSpan {
  /** The largest value that is to be seen. */
  readonly most: number;
  /** About how many ticks there are. */
  readonly count: number;
  /** What one of the values stands for, where the table counts in ten thousands or the like. */
  readonly countedIn?: number;
}

export interface TimeFrameOptions extends ValueSpan {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly moments: readonly { readonly period: Period; readonly day: number }[];
  readonly locale: Locale;
}

export interface TimeFrame {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** The largest value that the frame holds. */
  readonly highest: number;
  readonly rules: readonly Rule[];
  readonly valueTexts: readonly Text[];
  readonly yearTexts: readonly Text[];
}

function valueScale({ most, count }: ValueSpan, range: [number, number]) {
  return scaleLinear([0, most], range).nice(count);
}

/** How far from the left the frame begins, so that the numbers of its axis have room. */
export function valueRoom(span: ValueSpan, locale: Locale): number {
  const ticks = valueScale(span, [0, 1]).ticks(span.count);
  const written = numberTicks(locale, span.countedIn)(ticks);
  return Math.max(...ticks.map((tick) => textWidth(written(tick), 'tick'))) + beside;
}

/** Scales, grid and labels of the frame. */
export function timeFrame(options: TimeFrameOptions): TimeFrame {
  const { left, right, top, bottom, moments, count, countedIn, locale } = options;
  const y = valueScale(options, [bottom, top]);
  const days = moments.map(({ day }) => day);
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [left + inset, right]);
  const axis = verticalAxis({
    scale: y,
    count,
    from: left,
    to: right,
    labelsAt: left - beside,
    format: numberTicks(locale, countedIn),
  });
  const years = moments.map(({ period, day }) => ({ period, x: x(day) }));
  return {
    x,
    y,
    highest: y.domain()[1] ?? 0,
    rules: axis.rules,
    valueTexts: axis.texts,
    yearTexts: yearAxis(years, bottom + yearsBelow),
  };
}
