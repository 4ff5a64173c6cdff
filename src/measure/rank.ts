/** Ranks quantities that are not all known: each gets the best and the worst place it may hold. */
import { ascending, bisectRight } from 'd3-array';
import type { Quantity } from '../dataset/quantity.ts';

/** Places counted from 1 for the largest. Equal numbers share the better place, and the next is skipped. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

/**
 * The places that each quantity may hold among all, largest first, in the order given.
 * Both ends are attained when the quantities vary independently. Where a known total links them,
 * tighten them first; the ranks then contain the truth, but an end may be one that the total rules out.
 */
export function rank(quantities: readonly Quantity[]): readonly RankInterval[] {
  const lows = quantities.map(({ low }) => low).sort(ascending);
  const highs = quantities.map(({ high }) => high).sort(ascending);
  return quantities.map(({ low, high }) => {
    const certainlyAbove = lows.length - bisectRight(lows, high);
    const itself = high > low ? 1 : 0;
    const possiblyAbove = highs.length - bisectRight(highs, low) - itself;
    return { best: certainlyAbove + 1, worst: possiblyAbove + 1 };
  });
}
