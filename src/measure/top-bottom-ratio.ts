/** The best-off fifth of the people against the worst-off fifth, by the units they live in. */
import { ascending, descending } from 'd3-array';
import { requireAmounts } from './argument-checks.ts';
import { weightedLevels, weightedMean, type WeightedLevel } from './shares.ts';

/**
 * Mean level of the units at the top over that at the bottom, each making up `share` of the
 * people. The unit in which the line falls counts with the part of it that is needed, so that no
 * small change of population makes the ratio jump.
 *
 * Bounds: 1 (equal levels) upwards. Zeros: `Infinity` when the whole bottom part is at zero.
 * @param values the level of each unit: a rate or an amount a head.
 * @param populations people of each unit; without them every unit counts as one.
 * @param share fraction of the people at each end, above 0 and at most 0.5.
 * @throws RangeError on a negative or non-finite value, on all zeros, on a `share` out of range, on
 *   a population that is not above zero, and on lists of different length.
 * Source: OECD (2024) OECD Regions and Cities at a Glance, reader's guide,
 *   doi 10.1787/f42db3bf-en; cutting the unit in which the line falls is ours.
 */
export function topBottomRatio(
  values: readonly number[],
  populations?: readonly number[],
  share = 0.2,
): number {
  requireAmounts('values', values);
  if (!(share > 0 && share <= 0.5)) {
    throw new RangeError(`share is ${share}. Give a fraction above 0 and at most 0.5.`);
  }
  const levels = weightedLevels(values, populations);
  const top = levels.toSorted((a, b) => descending(a.value, b.value));
  const bottom = levels.toSorted((a, b) => ascending(a.value, b.value));
  return firstPart(top, share) / firstPart(bottom, share);
}

/** Sum of the levels of the first `share` of the people. */
function firstPart(levels: readonly WeightedLevel[], share: number): number {
  let left = share;
  const counted = levels.map(({ value, weight }) => {
    const taken = Math.min(weight, left);
    left -= taken;
    return { value, weight: taken };
  });
  return weightedMean(counted);
}
