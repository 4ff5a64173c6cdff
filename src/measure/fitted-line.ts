/** The straight line fitted to points of which not every height is known. */
import { fsum } from 'd3-array';
import { between, exactly, isExact, type Quantity } from '../dataset/quantity.ts';
import { elementAt } from './element.ts';

export interface FittedLine {
  /** All slopes that lines fitted to possible heights have. */
  readonly slope: Quantity;
  /** All heights that such lines have at `x`. */
  readonly at: (x: number) => Quantity;
}

/**
 * The lines that ordinary least squares fits to points at `xs`, one for each choice of heights
 * within `ys`. Slope and height are weighted sums of the heights, so their ends are reached where
 * each height with a positive weight is at one bound and each with a negative one at the other. What
 * totals say of several heights together is left out; with it the ranges could only be narrower.
 * `undefined` when a height has no bound, or fewer than two of the xs differ.
 * Source: the hat matrix of simple regression, Hoaglin, D. & Welsch, R. (1978) The American
 *   Statistician 32(1), doi 10.1080/00031305.1978.10479237.
 */
export function fittedLine(xs: readonly number[], ys: readonly Quantity[]): FittedLine | undefined {
  const isBounded = ys.every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
  const mean = fsum(xs) / xs.length;
  const spread = fsum(xs, (x) => (x - mean) ** 2);
  if (!isBounded || !(spread > 0)) return undefined;
  const slopeWeights = xs.map((x) => (x - mean) / spread);
  return {
    slope: weighted(ys, slopeWeights),
    at: (x) =>
      weighted(
        ys,
        slopeWeights.map((weight) => 1 / xs.length + (x - mean) * weight),
      ),
  };
}

function weighted(ys: readonly Quantity[], weights: readonly number[]): Quantity {
  const end = (towards: 1 | -1) =>
    fsum(ys, ({ low, high }, index) => {
      const weight = elementAt(weights, index);
      return weight * (weight * towards > 0 ? high : low);
    });
  return ys.every(isExact) ? exactly(end(1)) : between(Math.min(end(-1), end(1)), end(1));
}
