/** Brings together the totals that are stated of the very same members. */
import { between, type Quantity } from '../dataset/quantity.ts';
import { ContradictionError } from './contradiction.ts';
import type { MemberTotal } from './total.ts';

/**
 * One total for each set of members: what everything that is stated of them allows.
 * @param slackened widens a total by what its binary form may have taken off.
 * @throws ContradictionError when two totals of the same members exclude each other.
 */
export function agreedTotals(
  totals: readonly MemberTotal[],
  slackened: (total: Quantity, name: string) => Quantity,
): readonly MemberTotal[] {
  const agreed = new Map<string, MemberTotal>();
  for (const total of totals) {
    const key = total.members.toSorted((a, b) => a - b).join(' ');
    const known = agreed.get(key);
    agreed.set(key, known ? agreement(known, total, slackened) : total);
  }
  return [...agreed.values()];
}

function agreement(
  first: MemberTotal,
  second: MemberTotal,
  slackened: (total: Quantity, name: string) => Quantity,
): MemberTotal {
  const low = Math.max(first.total.low, second.total.low);
  const high = Math.min(first.total.high, second.total.high);
  if (low === first.total.low && high === first.total.high) return first;
  if (low === second.total.low && high === second.total.high) return second;
  if (low <= high) {
    return { ...first, total: between(low, high), name: `${first.name} and ${second.name}` };
  }
  const [a, b] = [slackened(first.total, first.name), slackened(second.total, second.name)];
  if (Math.max(a.low, b.low) <= Math.min(a.high, b.high)) return first;
  throw new ContradictionError(second.name, [first.name], first.total, second.total);
}
