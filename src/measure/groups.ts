/** Looks at linked quantities group by group, and without one of them. */
import { between, type Quantity } from '../dataset/quantity.ts';
import { sum } from './arithmetic.ts';
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { indicatorWeights, linearRange } from './linear.ts';
import { down, roundedSum, up } from './rounding.ts';

/**
 * The set of what whole groups may add up to. Where one total links all members this is exact;
 * where there are totals of several blocks, groups that share a block are linked only by the sum of
 * all, so the set may be somewhat larger than need be.
 * @param groups positions of the members of each group; every member in one group.
 */
export function groupedSet(set: Feasible, groups: readonly (readonly number[])[]): Feasible {
  return {
    members: groups.map((group) => linearRange(set, indicatorWeights(set, group))),
    blocks: [{ members: [...groups.keys()], total: set.total }],
    total: set.total,
  };
}

/**
 * The set without the member at `position`; the others move up. What the member leaves of its
 * block's total depends on what it is, so an exact total becomes a range unless the member is exact.
 */
export function withoutMember(set: Feasible, position: number): Feasible {
  const left = elementAt(set.members, position);
  const members = set.members.toSpliced(position, 1);
  const blocks = set.blocks.flatMap((block) => {
    const rest = block.members.filter((member) => member !== position);
    if (rest.length === 0) return [];
    const reach = sum(rest.map((member) => elementAt(set.members, member)));
    const isTouched = rest.length < block.members.length;
    const total = isTouched ? remaining(block.total, left, reach) : block.total;
    return [{ members: rest.map((member) => (member > position ? member - 1 : member)), total }];
  });
  return { members, blocks, total: sum(blocks.map(({ total }) => total)) };
}

/**
 * What a total leaves the others, rounded outwards, as far as they can reach. Decimal figures may
 * miss each other by their binary form; then what the others reach is all that there is to say.
 */
function remaining(total: Quantity, left: Quantity, reach: Quantity): Quantity {
  const low = Math.max(reach.low, down(roundedSum(total.low, -left.high)));
  const high = Math.min(reach.high, up(roundedSum(total.high, -left.low)));
  return low <= high ? between(low, high) : reach;
}
