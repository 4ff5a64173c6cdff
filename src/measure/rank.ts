/** Ranks quantities that are not all known: each gets the best and the worst place it may hold. */
import { ascending, bisectRight } from 'd3-array';
import type { Quantity } from '../dataset/quantity.ts';
import type { Verdict } from './compare.ts';

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

/**
 * The places that each of `count` items may hold, from the verdict on whether one exceeds another.
 * Sharper than {@link rank} where a verdict knows more than the two ranges, as between regions that
 * share one total; still, an end may need comparisons that cannot all go one way at once.
 */
export function rankByComparison(
  count: number,
  exceeds: (a: number, b: number) => Verdict,
): readonly RankInterval[] {
  const items = Array.from({ length: count }, (_, item) => item);
  return items.map((item) => {
    const verdicts = items.filter((other) => other !== item).map((other) => exceeds(other, item));
    return {
      best: 1 + verdicts.filter((verdict) => verdict === 'holds').length,
      worst: 1 + verdicts.filter((verdict) => verdict !== 'fails').length,
    };
  });
}
