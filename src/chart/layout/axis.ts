/** Axes of numbers: ticks at round values, a rule and a text for each. */
import type { Rule, Text } from '../../scene/scene.ts';
import { overlaps, textBox } from '../../scene/text-metrics.ts';
import type { TickFormat } from './tick-format.ts';

/** What an axis needs of a d3 scale. */
export interface AxisScale {
  (value: number): number;
  ticks: (count: number) => number[];
}

export interface Axis {
  readonly rules: readonly Rule[];
  readonly texts: readonly Text[];
}

export interface AxisOptions {
  readonly scale: AxisScale;
  /** About how many ticks; d3 chooses the nearest round steps. */
  readonly count: number;
  /** Ends of the grid lines, across the axis. */
  readonly from: number;
  readonly to: number;
  /** Where the middle of the tick labels stands, across the axis. */
  readonly labelsAt: number;
  readonly format: TickFormat;
}

interface Tick {
  readonly value: number;
  readonly at: number;
  readonly text: string;
}

function ticksOf({ scale, count, format }: AxisOptions): readonly Tick[] {
  const values = scale.ticks(count);
  const written = format(values);
  return values.map((value) => ({ value, at: scale(value), text: written(value) }));
}

/** A horizontal axis: vertical grid lines with labels above or below them. Zero is drawn stronger. */
export function horizontalAxis(options: AxisOptions): Axis {
  const { from, to, labelsAt } = options;
  const ticks = ticksOf(options);
  return {
    rules: ticks.map(({ value, at }) => ({
      role: value === 0 ? 'axis' : 'grid',
      x1: at,
      y1: from,
      x2: at,
      y2: to,
    })),
    texts: ticks.map(({ text, at }) => ({
      role: 'tick',
      text,
      x: at,
      y: labelsAt,
      anchor: 'middle',
      tone: 'ink-soft',
    })),
  };
}

/** A vertical axis: horizontal grid lines with labels that end at `labelsAt`. Zero is drawn stronger. */
export function verticalAxis(options: AxisOptions): Axis {
  const { from, to, labelsAt } = options;
  const ticks = ticksOf(options);
  return {
    rules: ticks.map(({ value, at }) => ({
      role: value === 0 ? 'axis' : 'grid',
      x1: from,
      y1: at,
      x2: to,
      y2: at,
    })),
    texts: ticks.map(({ text, at }) => ({
      role: 'tick',
      text,
      x: labelsAt,
      y: at,
      anchor: 'end',
      tone: 'ink-soft',
    })),
  };
}

/** As {@link horizontalAxis}, with as many ticks, up to `count`, as leave their labels apart. */
export function fittingAxis(options: AxisOptions): Axis {
  const axis = horizontalAxis(options);
  const boxes = axis.texts.map(textBox);
  const touches = boxes.some((box, index) => {
    const next = boxes[index + 1];
    return next !== undefined && overlaps({ ...box, right: box.right + 6 }, next);
  });
  return touches && options.count > 1
    ? fittingAxis({ ...options, count: options.count - 1 })
    : axis;
}
