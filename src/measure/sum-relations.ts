/** Lists which quantities add up to which, where totals hold members and other totals. */
import type { MemberTotal } from './total.ts';

/** A whole and its parts, as places in one list: the members first, and then the totals. */
export interface SumRelation {
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * Each total as the sum of its members; and, for each way in which smaller totals fit into it side
 * by side, as the sum of these and of the members that are in none. Members alone would forget that
 * the sum of a group within is known.
 */
export function sumRelations(
  memberCount: number,
  totals: readonly MemberTotal[],
): readonly SumRelation[] {
  return totals.flatMap((total, place) => {
    const whole = memberCount + place;
    const divisions = divisionsOf(total, totals).map((within) => {
      const covered = new Set(within.flatMap(({ members }) => members));
      const rest = total.members.filter((member) => !covered.has(member));
      return {
        whole,
        parts: [...within.map((part) => memberCount + totals.indexOf(part)), ...rest],
      };
    });
    return [{ whole, parts: total.members }, ...divisions];
  });
}

/**
 * The ways to fill a total with smaller ones: beginning with each of these, the largest that still
 * fit. Regions drawn in two ways give two divisions, and both must add up.
 */
function divisionsOf(
  whole: MemberTotal,
  totals: readonly MemberTotal[],
): readonly (readonly MemberTotal[])[] {
  const inWhole = new Set(whole.members);
  const smaller = totals
    .filter(({ members }) => members.length < whole.members.length)
    .filter(({ members }) => members.every((member) => inWhole.has(member)))
    .toSorted((a, b) => b.members.length - a.members.length);
  const divisions = smaller.map((first) => {
    const within = [first];
    const taken = new Set(first.members);
    for (const candidate of smaller) {
      if (candidate.members.some((member) => taken.has(member))) continue;
      within.push(candidate);
      for (const member of candidate.members) taken.add(member);
    }
    return within.toSorted((a, b) => totals.indexOf(a) - totals.indexOf(b));
  });
  const byParts = new Map(
    divisions.map((within) => [within.map((part) => totals.indexOf(part)).join(' '), within]),
  );
  return [...byParts.values()];
}
