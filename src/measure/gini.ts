/** The best known single number for inequality. */
import { fsum, pairs } from 'd3-array';
import { lorenz } from './lorenz.ts';

/**
 * The Gini coefficient: half the mean difference between two people's rates, divided by the mean
 * rate; the same as twice the area between the Lorenz curve and the diagonal.
 * G = Σ (P₋ s − S₋ p), with P₋ and S₋ what has been counted before a unit, from the lowest rate
 * upwards. Takes O(n log n).
 *
 * Bounds: 0 (equal rates) to 1 − (smallest p), which is 1 − 1/n without populations; it is not
 * multiplied by n/(n − 1). Zeros are counted as they are.
 * @param amounts totals of each unit, not rates; to compare rates unweighted, give the rates alone.
 * @param populations people of each unit; without them every unit counts as one.
 * @throws RangeError on a negative or non-finite amount, on all zeros, on a population that is not
 *   above zero, and on lists of different length.
 * Source: Gini, C. (1912) Variabilità e mutabilità; the form is that of Brown, M. C. (1994)
 *   Social Science & Medicine 38(9), doi 10.1016/0277-9536(94)90189-9.
 */
export function gini(amounts: readonly number[], populations?: readonly number[]): number {
  const triangles = pairs(
    lorenz(amounts, populations),
    (from, to) => from.population * to.amount - from.amount * to.population,
  );
  // Rounding can leave −1e-17 where every unit has the same rate.
  return Math.max(0, fsum(triangles));
}
