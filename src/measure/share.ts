/** The exact range of a part of a whole, which no division of two sums can give. */
import { between, exactly, isExact, type Quantity } from '../dataset/quantity.ts';
import type { Feasible } from './feasible.ts';
import { indicatorWeights, linearRange } from './linear.ts';
import { down, roundedQuotient, roundedSum, up } from './rounding.ts';

/**
 * The exact range of the share that some members have of all, from 0 to 1.
 *
 * The share grows with the part and falls with the others. In every block the part is highest and
 * the others are lowest at once: whichever total holds one back does so by what it leaves the other.
 * So the largest share is P / (P + O), with P the most that the part can be and O the least that the
 * others can be, and the smallest share the other way round. With one known total T that is
 * [max(Σlow, T − Σhigh of the others) / T, min(Σhigh, T − Σlow of the others) / T].
 * @param part positions of the members that form the part.
 * @throws RangeError when a member may be negative, or the whole is known to be 0.
 */
export function partShare(set: Feasible, part: readonly number[]): Quantity {
  const weights = indicatorWeights(set, part);
  const inside = linearRange(set, weights);
  const outside = linearRange(
    set,
    weights.map((weight) => 1 - weight),
  );
  if (inside.low < 0 || outside.low < 0) {
    throw new RangeError('A share needs members that cannot be negative; correct the low bounds.');
  }
  if (inside.high === 0 && outside.high === 0) {
    throw new RangeError('A whole that is 0 has no shares; leave the share out.');
  }
  if (isExact(inside) && isExact(set.total)) return exactly(inside.low / set.total.low);
  if (isExact(inside) && isExact(outside)) return exactly(inside.low / (inside.low + outside.low));
  return between(smallestShare(inside, outside), largestShare(inside, outside));
}

function largestShare(part: Quantity, others: Quantity): number {
  if (part.high === Infinity) return 1;
  const whole = down(roundedSum(part.high, others.low));
  return Math.min(1, up(roundedQuotient(part.high, whole)));
}

function smallestShare(part: Quantity, others: Quantity): number {
  if (others.high === 0) return 1;
  if (others.high === Infinity) return 0;
  const whole = up(roundedSum(part.low, others.high));
  return Math.max(0, down(roundedQuotient(part.low, whole)));
}
