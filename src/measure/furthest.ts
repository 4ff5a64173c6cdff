/** Finds the numbers, among all that are possible, that go furthest in one direction. */
import { elementAt } from './element.ts';
import type { Block, Feasible } from './feasible.ts';

/**
 * Possible numbers that make Σ weight × number as large as it can be; members count as much as they
 * weigh, and among equal weights the earlier is filled first. All but at most one or two of each
 * block end at a bound. Entries are infinite where nothing bounds the sum.
 *
 * Each block is a continuous knapsack, which filling by falling weight solves exactly:
 * Dantzig, G. B. (1957) Operations Research 5(2), doi 10.1287/opre.5.2.266.
 */
export function furthest(set: Feasible, weights: readonly number[]): readonly number[] {
  const numbers = set.members.map(({ low }) => low);
  for (const block of set.blocks) {
    for (const [member, amount] of fill(set, block, weights)) numbers[member] = amount;
  }
  return numbers;
}

function fill(
  set: Feasible,
  { members, total }: Block,
  weights: readonly number[],
): readonly (readonly [member: number, amount: number])[] {
  const byWeight = members.toSorted((a, b) => elementAt(weights, b) - elementAt(weights, a));
  const lows = members.reduce((sum, member) => sum + elementAt(set.members, member).low, 0);
  let [needed, allowed] = [total.low - lows, total.high - lows];
  return byWeight.map((member) => {
    const { low, high } = elementAt(set.members, member);
    // Beyond what the total needs, only members that add to the sum are worth filling.
    const room = elementAt(weights, member) > 0 ? allowed : needed;
    const added = Math.max(0, Math.min(high - low, room));
    needed = Number.isFinite(added) ? needed - added : 0;
    allowed = Number.isFinite(added) ? allowed - added : Infinity;
    return [member, low + added] as const;
  });
}
