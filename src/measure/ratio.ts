/** The exact range of a ratio whose two sides are made of the same linked quantities. */
import { between, exactly, isExact, type Quantity } from '../dataset/quantity.ts';
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { furthest } from './furthest.ts';
import { linearRange, valueAround, weightedSum } from './linear.ts';
import { down, roundedQuotient, up } from './rounding.ts';

/** Weights that are no whole numbers round in each step: far above that, far below any printed digit. */
const slackOfFractions = 2 ** -48;

/**
 * The range of Σ above × number / Σ below × number over all numbers that are possible together:
 * one region's density over another's. Its ends are those of a ratio that can be reached or, with an
 * open end, approached; only their last digit is rounded outwards.
 *
 * Method: the largest ratio r is where the largest value of (above − r × below) is 0; each step
 * takes r from the best numbers of the last. Dinkelbach, W. (1967) Management Science 13(7),
 * doi 10.1287/mnsc.13.7.492. A member without a high bound draws the ratio towards that of its own
 * two weights; beginning there, every step stays finite.
 * @param above weights of the numerator, none negative.
 * @param below weights of the denominator, none negative.
 * @throws RangeError when the denominator is known to be 0.
 */
export function ratioRange(
  set: Feasible,
  above: readonly number[],
  below: readonly number[],
): Quantity {
  const [numerator, denominator] = [linearRange(set, above), linearRange(set, below)];
  if (denominator.high === 0) {
    throw new RangeError(
      'A ratio needs a denominator that is not 0; leave it out where there is nothing to compare with.',
    );
  }
  if (isExact(numerator) && isExact(denominator)) return exactly(numerator.low / denominator.low);
  const isWhole = [...above, ...below].every(Number.isInteger);
  const slack = isWhole ? 0 : slackOfFractions;
  return between(
    smallestRatio(set, above, below) * (1 - slack),
    largestRatio(set, above, below) * (1 + slack),
  );
}

function largestRatio(set: Feasible, above: readonly number[], below: readonly number[]): number {
  let ratio = Math.max(0, ...ratiosOfOpenMembers(set, above, below));
  while (ratio < Infinity) {
    const trial = ratio;
    const best = furthest(
      set,
      above.map((weight, position) => weight - trial * elementAt(below, position)),
    );
    const [over, under] = [weightedSum(best, above).value, weightedSum(best, below).value];
    if (under === 0) return over > 0 ? Infinity : ratio;
    if (!(over / under > ratio * (1 + Number.EPSILON))) {
      const [most, least] = [valueAround(set, best, above).high, valueAround(set, best, below).low];
      return Math.max(ratio, up(roundedQuotient(most, least)));
    }
    ratio = over / under;
  }
  return ratio;
}

function smallestRatio(set: Feasible, above: readonly number[], below: readonly number[]): number {
  let ratio = Math.min(Infinity, ...ratiosOfOpenMembers(set, above, below));
  // Without an open member any possible ratio will do to begin with.
  let best = ratio < Infinity ? undefined : furthest(set, below);
  for (;;) {
    const trial = ratio;
    best ??= furthest(
      set,
      below.map((weight, position) => trial * weight - elementAt(above, position)),
    );
    const [over, under] = [weightedSum(best, above).value, weightedSum(best, below).value];
    if (under === 0) return ratio;
    if (!(over / under < ratio * (1 - Number.EPSILON))) {
      const [least, most] = [valueAround(set, best, above).low, valueAround(set, best, below).high];
      return Math.min(ratio, down(roundedQuotient(least, most)));
    }
    ratio = over / under;
    best = undefined;
  }
}

/** Where the ratio goes as one member grows without bound; one that is in neither side moves nothing. */
function ratiosOfOpenMembers(
  { members }: Feasible,
  above: readonly number[],
  below: readonly number[],
): readonly number[] {
  return members.flatMap(({ high }, position) => {
    const [over, under] = [elementAt(above, position), elementAt(below, position)];
    return high === Infinity && over + under > 0 ? [over / under] : [];
  });
}
