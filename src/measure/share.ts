/** The exact range of a part of a known whole, which no division of two sums can give. */
import { between, exactly, isExact, type Quantity } from '../dataset/quantity.ts';
import { add, divide, sum } from './arithmetic.ts';
import { down, roundedQuotient, roundedSum, up } from './rounding.ts';

/** Members within their bounds, what all of them add up to, and which of them form the part. */
export interface PartOfWhole {
  readonly members: readonly Quantity[];
  /** What all members add up to; left out when nothing is known of it beyond the members. */
  readonly total?: Quantity | undefined;
  /** Positions of the members that form the part. */
  readonly part: readonly number[];
}

/**
 * The exact range of what the part adds up to: it cannot leave its own bounds, nor push the others
 * out of theirs. [max(Σlow, T − Σhigh of the others), min(Σhigh, T − Σlow of the others)].
 * @throws RangeError when the members cannot add up to the total; tighten them first to learn which.
 */
export function partCount(whole: PartOfWhole): Quantity {
  const { inside, outside } = sides(whole);
  const total = whole.total ?? between(-Infinity, Infinity);
  return between(
    Math.max(inside.low, down(roundedSum(total.low, -outside.high))),
    Math.min(inside.high, up(roundedSum(total.high, -outside.low))),
  );
}

/**
 * The exact range of the part's share of all members, from 0 to 1.
 * The share grows with the part and falls with the others, so its largest value has the part as high
 * and the others as low as the total allows: with a known total T that is
 * [max(Σlow, T − Σhigh of the others) / T, min(Σhigh, T − Σlow of the others) / T].
 * @throws RangeError when a member may be negative, the whole is known to be 0, or the total cannot be met.
 */
export function partShare(whole: PartOfWhole): Quantity {
  const { inside, outside } = sides(whole);
  const total = whole.total ?? between(0, Infinity);
  if (inside.low < 0 || outside.low < 0) {
    throw new RangeError('A share needs members that cannot be negative; correct the low bounds.');
  }
  if (total.high === 0 || (inside.high === 0 && outside.high === 0)) {
    throw new RangeError('A whole that is 0 has no shares; leave the share out.');
  }
  if (isExact(inside) && isExact(total)) return exactly(inside.low / total.low);
  if (isExact(inside) && isExact(outside)) return divide(inside, add(inside, outside));
  return between(smallestShare(inside, outside, total), largestShare(inside, outside, total));
}

function largestShare(part: Quantity, others: Quantity, total: Quantity): number {
  if (part.high === 0) return 0;
  const whole = roundedSum(part.high, others.low);
  if (down(whole) > total.high) {
    return up(roundedQuotient(up(roundedSum(total.high, -others.low)), total.high));
  }
  if (part.high === Infinity) return 1;
  return up(roundedQuotient(part.high, Math.max(down(whole), total.low)));
}

function smallestShare(part: Quantity, others: Quantity, total: Quantity): number {
  if (others.high === 0) return 1;
  const whole = roundedSum(part.low, others.high);
  if (up(whole) < total.low) {
    return down(roundedQuotient(down(roundedSum(total.low, -others.high)), total.low));
  }
  return down(roundedQuotient(part.low, Math.min(up(whole), total.high)));
}

function sides({ members, part }: PartOfWhole): { inside: Quantity; outside: Quantity } {
  const chosen = new Set(part);
  return {
    inside: sum(members.filter((_, position) => chosen.has(position))),
    outside: sum(members.filter((_, position) => !chosen.has(position))),
  };
}
