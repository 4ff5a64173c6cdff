/** The exact range of a ratio whose two sides are made of the same linked quantities. */
import { between, isExact, type Quantity } from '../dataset/quantity.ts';
import { divide } from './arithmetic.ts';
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { furthest } from './furthest.ts';
import { linearRange } from './linear.ts';

/** Covers the rounding of a ratio found by iteration, in proportion to it. */
const slack = 2 ** -44;

/**
 * The range of Σ above × number / Σ below × number over all numbers that are possible together:
 * one region's density over another's. Exact but for the last few digits, which are rounded outwards.
 *
 * Method: the largest ratio r is where the largest value of (above − r × below) is 0; each step
 * takes r from the best numbers of the last. Dinkelbach, W. (1967) Management Science 13(7),
 * doi 10.1287/mnsc.13.7.492.
 * @param above weights of the numerator, none negative.
 * @param below weights of the denominator, none negative.
 * @throws RangeError when the denominator is known to be 0.
 */
export function ratioRange(
  set: Feasible,
  above: readonly number[],
  below: readonly number[],
): Quantity {
  const [numerator, denominator] = [linearRange(set, above), linearRange(set, below)];
  const isLinked = Number.isFinite(numerator.high) && Number.isFinite(denominator.high);
  if (!isLinked || denominator.low <= 0 || isExact(denominator) || isExact(numerator)) {
    return divide(numerator, denominator);
  }
  const high = largestRatio(set, above, below);
  const low = smallestRatio(set, above, below);
  return between(low - low * slack, high + high * slack);
}

function largestRatio(set: Feasible, above: readonly number[], below: readonly number[]): number {
  let ratio = 0;
  for (;;) {
    const trial = ratio;
    const best = furthest(
      set,
      above.map((weight, position) => weight - trial * elementAt(below, position)),
    );
    const better = dot(best, above) / dot(best, below);
    if (!(better > ratio * (1 + Number.EPSILON))) return Math.max(ratio, better);
    ratio = better;
  }
}

function smallestRatio(set: Feasible, above: readonly number[], below: readonly number[]): number {
  let ratio = Infinity;
  let weights: readonly number[] = above.map((weight) => -weight);
  for (;;) {
    const best = furthest(set, weights);
    const better = dot(best, above) / dot(best, below);
    if (!(better < ratio * (1 - Number.EPSILON))) return Math.min(ratio, better);
    ratio = better;
    weights = below.map((weight, position) => better * weight - elementAt(above, position));
  }
}

function dot(numbers: readonly number[], weights: readonly number[]): number {
  return numbers.reduce((sum, number, position) => sum + number * elementAt(weights, position), 0);
}
