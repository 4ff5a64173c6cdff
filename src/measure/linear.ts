/** The exact range of any weighted sum of linked quantities: differences, regional sums, weighted means. */
import { Adder } from 'd3-array';
import { between, exactly, isExact, type Quantity } from '../dataset/quantity.ts';
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { furthest } from './furthest.ts';
import { down, roundedProduct, up, type Rounded } from './rounding.ts';

/**
 * The exact range of Σ weight × number over all numbers that are possible together. Comparing two
 * regions by the range of their difference decides more than comparing their two ranges, which
 * forget that what one region has the other cannot have.
 */
export function linearRange(set: Feasible, weights: readonly number[]): Quantity {
  const least = furthest(
    set,
    weights.map((weight) => -weight),
  );
  const most = furthest(set, weights);
  if (
    set.members.every((member, position) => isExact(member) || elementAt(weights, position) === 0)
  ) {
    return exactly(weightedSum(most, weights).value);
  }
  const [low, high] = [down(weightedSum(least, weights)), up(weightedSum(most, weights))];
  return between(low - slack(set, least, weights), high + slack(set, most, weights));
}

/** Filling decimal bounds up to a total rounds at each step; filling whole ones never does. */
function slack(set: Feasible, numbers: readonly number[], weights: readonly number[]): number {
  const isWhole = numbers.every((number) => Number.isInteger(number) || !Number.isFinite(number));
  if (isWhole && set.blocks.every(({ total }) => Number.isInteger(total.low))) return 0;
  const terms = numbers.map((number, position) => Math.abs(number * elementAt(weights, position)));
  return terms.filter(Number.isFinite).reduce((sum, term) => sum + term, 0) * 2 ** -44;
}

/** Weights that are 1 for the members at `positions` and 0 for all others. */
export function indicatorWeights(set: Feasible, positions: readonly number[]): readonly number[] {
  const chosen = new Set(positions);
  return set.members.map((_, position) => (chosen.has(position) ? 1 : 0));
}

/** Σ weight × number, rounded once: products are split into two doubles that hold them exactly, and added without rounding. */
export function weightedSum(numbers: readonly number[], weights: readonly number[]): Rounded {
  const adder = new Adder();
  const products = numbers.map((number, position) =>
    roundedProduct(number, elementAt(weights, position)),
  );
  const open = products.find(({ value }) => !Number.isFinite(value));
  if (open) return { value: open.value, error: 0 };
  for (const { value, error } of products) adder.add(value).add(error || 0);
  const value = adder.valueOf();
  const isProven = !products.some(({ error }) => Number.isNaN(error));
  return { value, error: isProven ? adder.add(-value).valueOf() : NaN };
}
