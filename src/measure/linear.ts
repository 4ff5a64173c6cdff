/** The exact range of any weighted sum of linked quantities: differences, regional sums, weighted means. */
import { Adder } from 'd3-array';
import { between, exactly, isExact, type Quantity } from '../dataset/quantity.ts';
import { scale, sum } from './arithmetic.ts';
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { fillingError } from './filling-error.ts';
import { furthest } from './furthest.ts';
import { down, roundedProduct, roundedSum, up, type Rounded } from './rounding.ts';

/**
 * The exact range of Σ weight × number over all numbers that are possible together. Comparing two
 * regions by the range of their difference decides more than comparing their two ranges, which
 * forget that what one region has the other cannot have.
 */
export function linearRange(set: Feasible, weights: readonly number[]): Quantity {
  if (
    set.members.every((member, position) => isExact(member) || elementAt(weights, position) === 0)
  ) {
    const lows = set.members.map(({ low }) => low);
    return exactly(weightedSum(lows, weights).value);
  }
  const least = furthest(
    set,
    weights.map((weight) => -weight),
  );
  const most = furthest(set, weights);
  return between(valueAround(set, least, weights).low, valueAround(set, most, weights).high);
}

/**
 * Σ weight × number of numbers that {@link furthest} found: where the sum lies that they stand for,
 * as filling decimal bounds up to a total rounds at each step.
 */
export function valueAround(
  set: Feasible,
  numbers: readonly number[],
  weights: readonly number[],
): { readonly low: number; readonly high: number } {
  const value = weightedSum(numbers, weights);
  const error = fillingError(set, numbers, weights);
  if (error === 0) return { low: down(value), high: up(value) };
  // What a member is left with may be lost among large numbers, but not to beyond its own bounds.
  const byBounds = sum(
    set.members.map((member, position) => scale(member, elementAt(weights, position))),
  );
  return {
    low: Math.max(down(roundedSum(down(value), -error)), byBounds.low),
    high: Math.min(up(roundedSum(up(value), error)), byBounds.high),
  };
}

/** Weights that are 1 for the members at `positions` and 0 for all others. */
export function indicatorWeights(set: Feasible, positions: readonly number[]): readonly number[] {
  const chosen = new Set(positions);
  return set.members.map((_, position) => (chosen.has(position) ? 1 : 0));
}

/** Σ weight × number, rounded once: products are split into two doubles that hold them exactly, and added without rounding. */
export function weightedSum(numbers: readonly number[], weights: readonly number[]): Rounded {
  const adder = new Adder();
  const products = numbers.flatMap((number, position): readonly Rounded[] => {
    const weight = elementAt(weights, position);
    // Most sums are of a few members, and nothing adds nothing.
    return weight === 0 ? [] : [roundedProduct(number, weight)];
  });
  const open = products.find(({ value }) => !Number.isFinite(value));
  if (open) return { value: open.value, error: 0 };
  for (const { value, error } of products) adder.add(value).add(error || 0);
  const value = adder.valueOf();
  const isProven = !products.some(({ error }) => Number.isNaN(error));
  return { value, error: isProven ? adder.add(-value).valueOf() : NaN };
}
