/** The part of Theil's T that lies between regions, where not all numbers are known. */
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { groupedSet } from './groups.ts';
import type { InequalityRange } from './inequality-range.ts';
import { theilRange } from './theil-range.ts';

/**
 * What the part between groups of Theil's T can be: Theil's T of the groups' sums, which one total
 * links as it links the members. Bounds as {@link theilRange}; exact at the minimum where the set is
 * one block.
 * @param populations people of each member; without them every member counts as one.
 * @param groups positions of the members of each group; every member in one group.
 * @throws RangeError as {@link theilRange}.
 * Source of the division: Theil, H. (1967) Economics and Information Theory, ch. 4.
 */
export function theilBetween(
  set: Feasible,
  populations: readonly number[] | undefined,
  groups: readonly (readonly number[])[],
): InequalityRange {
  const people = groups.map((group) =>
    group.reduce((sum, member) => sum + (populations ? elementAt(populations, member) : 1), 0),
  );
  return theilRange(groupedSet(set, groups), people);
}
