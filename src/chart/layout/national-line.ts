/** The figure of all provinces together, as a line across a chart with its name above. */
import { isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Rule, Text } from '../../scene/scene.ts';
import { textWidth } from '../../scene/text-metrics.ts';

export interface NationalLineOptions {
  readonly quantity: Quantity;
  readonly text: string;
  readonly scale: (value: number) => number;
  readonly from: number;
  readonly to: number;
  readonly labelAt: number;
  /** Of the scene, which the label must not leave. */
  readonly width: number;
}

/** One line where the figure is known, two at the ends of what it may be. */
export function nationalLine(options: NationalLineOptions): {
  readonly rules: readonly Rule[];
  readonly texts: readonly Text[];
} {
  const { quantity, text, scale, from, to, labelAt, width } = options;
  const ends = (isExact(quantity) ? [quantity.low] : [quantity.low, quantity.high])
    .filter(Number.isFinite)
    .map(scale);
  const half = textWidth(text, 'annotation') / 2;
  const middle = ends.reduce((sum, end) => sum + end, 0) / ends.length;
  const x = Math.max(half, Math.min(width - half, middle));
  return {
    rules: ends.map((end) => ({ role: 'reference', x1: end, y1: from, x2: end, y2: to })),
    texts: [{ role: 'annotation', text, x, y: labelAt, anchor: 'middle', tone: 'ink' }],
  };
}
