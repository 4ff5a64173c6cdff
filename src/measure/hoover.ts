/** The part of an amount that would have to move for all rates to be equal. */
import { fsum } from 'd3-array';
import { unitShares } from './shares.ts';

/**
 * The Hoover index, also called Robin Hood or Schutz index: H = ½ Σ |s − p|, with s a unit's share
 * of the amount and p of the population.
 *
 * Bounds: 0 (equal rates) to 1 − (smallest p), which is 1 − 1/n without populations. Zeros are
 * counted as they are.
 * @param amounts totals of each unit, not rates; to compare rates unweighted, give the rates alone.
 * @param populations people of each unit; without them every unit counts as one.
 * @throws RangeError on a negative or non-finite amount, on all zeros, on a population that is not
 *   above zero, and on lists of different length.
 * Source: Hoover, E. M. (1936) Review of Economics and Statistics 18(4), doi 10.2307/1927875.
 */
export function hoover(amounts: readonly number[], populations?: readonly number[]): number {
  const gaps = unitShares(amounts, populations).map(({ amount, population }) =>
    Math.abs(amount - population),
  );
  return fsum(gaps) / 2;
}
