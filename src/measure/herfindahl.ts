/** How far an amount is gathered in few units, whatever the number of their people. */
import { fsum } from 'd3-array';
import { unitShares } from './shares.ts';

/**
 * The Herfindahl–Hirschman index: Σ s², with s a unit's share of the amount. 1/Σ s² is the number
 * of equal units that would be as concentrated.
 *
 * Bounds: 1/n (equal amounts) to 1 (all in one unit). Zeros are counted as they are. There is no
 * form weighted by people: the index is about units.
 * @param amounts totals of each unit.
 * @throws RangeError on a negative or non-finite amount, and on all zeros.
 * Source: Hirschman, A. O. (1964) American Economic Review 54(5), jstor 1818582.
 */
export function herfindahl(amounts: readonly number[]): number {
  return fsum(unitShares(amounts), ({ amount }) => amount ** 2);
}
