/** Whether a unit has more or less of something than its size would lead one to expect. */
import { unitShares } from './shares.ts';

/**
 * The location quotient of each unit: its share of the amount over its share of the base. Above 1
 * it has more than its share.
 *
 * Bounds: 0 upwards; the mean weighted by the base is 1. Zeros: a unit without any amount has 0.
 * @param amounts totals of each unit: organizations, employees of one industry.
 * @param bases what they are measured against: people, employees of all industries.
 * @returns one quotient a unit, in the order given.
 * @throws RangeError on a negative or non-finite amount, on all zeros, on a base that is not above
 *   zero, and on lists of different length.
 * Source: Isard, W. (1960) Methods of Regional Analysis, ch. 5.
 */
export function locationQuotient(
  amounts: readonly number[],
  bases: readonly number[],
): readonly number[] {
  return unitShares(amounts, bases, 'bases').map(({ amount, population: base }) => amount / base);
}
