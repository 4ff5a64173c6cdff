/** Finds the most equal of all numbers that are possible, where every measure of inequality is least. */
import { elementAt } from './element.ts';
import type { Block, Feasible } from './feasible.ts';

/**
 * The possible numbers, adding up to `total`, whose rates (number by population) are most equal:
 * within each block every member has the block's rate, or the bound of its own that is nearest.
 *
 * Such a point is the least majorized of the set: its Lorenz curve lies nowhere below that of another
 * point with the same sum, so Theil's indices, Gini and every measure that respects transfers are
 * least there at once. Veinott, A. F. (1971) Management Science 17(9), doi 10.1287/mnsc.17.9.547;
 * with weights and groups, Fujishige, S. (1980) Mathematics of Operations Research 5(2),
 * doi 10.1287/moor.5.2.186. Numbers may be fractions, also where they count things.
 */
export function mostEqual(
  set: Feasible,
  populations: readonly number[],
  total: number,
): readonly number[] {
  // One rate for all, as far as each block's own total allows.
  const rate = solve((level) => sumAtRate(set, populations, level), total);
  const numbers = set.members.map(() => 0);
  for (const block of set.blocks) {
    const share = blockSum(set, populations, block, rate);
    const own = solve((level) => boxSum(set, populations, block, level), share);
    for (const member of block.members) numbers[member] = boxed(set, populations, member, own);
  }
  return numbers;
}

/** The rate above which the sum can only grow by making members without a high bound stand out. */
export function highestUsefulRate(set: Feasible, populations: readonly number[]): number {
  const rates = set.members.flatMap(({ low, high }, member) =>
    [low, high].filter(Number.isFinite).map((end) => end / elementAt(populations, member)),
  );
  return Math.max(...rates);
}

/** What all members add up to when each has this rate, or the bound nearest to it. */
export function sumAtRate(set: Feasible, populations: readonly number[], rate: number): number {
  return set.blocks.reduce((sum, block) => sum + blockSum(set, populations, block, rate), 0);
}

function blockSum(set: Feasible, populations: readonly number[], block: Block, rate: number) {
  const { low, high } = block.total;
  return Math.min(high, Math.max(low, boxSum(set, populations, block, rate)));
}

function boxSum(set: Feasible, populations: readonly number[], block: Block, rate: number) {
  return block.members.reduce((sum, member) => sum + boxed(set, populations, member, rate), 0);
}

function boxed(set: Feasible, populations: readonly number[], member: number, rate: number) {
  const { low, high } = elementAt(set.members, member);
  return Math.min(high, Math.max(low, rate * elementAt(populations, member)));
}

/** The smallest rate at which a sum that never falls reaches `target`, to the last digit. */
function solve(sumAt: (rate: number) => number, target: number): number {
  if (sumAt(0) >= target) return 0;
  let [low, high] = [0, 1];
  while (sumAt(high) < target && high < Number.MAX_VALUE / 2) high *= 2;
  for (;;) {
    const middle = low + (high - low) / 2;
    // Between the two lies no other double.
    if (middle === low || middle === high) return high;
    if (sumAt(middle) < target) low = middle;
    else high = middle;
  }
}
