/** Says how much a stated figure moved, in few enough words that an odd change stands out. */
import type { Quantity } from '../quantity.ts';

/**
 * From the least to the most alarming:
 * - `unmoved`: the numbers are the same; status, source or note changed;
 * - `slight`: no bound moved by as much as 1% of what it was;
 * - `notable`: by 1% or more, and less than 10%;
 * - `large`: by 10% or more, or away from zero;
 * - `bound`: an open end was closed or a bound given up, which has no size in per cent;
 * - `tenfold`: ten times or a tenth of what it was, and beyond: look for a slip of unit.
 */
export const changeSizes = ['unmoved', 'slight', 'notable', 'large', 'bound', 'tenfold'] as const;

export type ChangeSize = (typeof changeSizes)[number];

function sizeOfBound(before: number, after: number): ChangeSize {
  if (before === after) return 'unmoved';
  if (!Number.isFinite(before) || !Number.isFinite(after)) return 'bound';
  if (before === 0 || after === 0) return 'large';
  // Multiplied by whole numbers, decimal figures meet the limits exactly; divided they would not.
  const [was, is] = [Math.abs(before), Math.abs(after)];
  if (before > 0 === after > 0 && (is >= was * 10 || is * 10 <= was)) return 'tenfold';
  const difference = Math.abs(after - before);
  if (difference * 100 < was) return 'slight';
  return difference * 10 < was ? 'notable' : 'large';
}

/** The size of the change of the bound that moved furthest. */
export function changeSize(before: Quantity, after: Quantity): ChangeSize {
  const sizes = [sizeOfBound(before.low, after.low), sizeOfBound(before.high, after.high)];
  return changeSizes.findLast((size) => sizes.includes(size)) ?? 'unmoved';
}
