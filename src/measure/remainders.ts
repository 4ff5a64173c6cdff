/** Learns from totals that lie within each other what the rest must add up to. */
import { subtract, sum } from './arithmetic.ts';
import type { SumOfMembers } from './total.ts';

/**
 * For each total that holds smaller ones, the total of the members that are in none of these. Together
 * with the totals given they split nested totals into groups that do not overlap.
 * @param totals as `tighten` leaves them: without contradictions, one for each set of members.
 */
export function remainders(totals: readonly SumOfMembers[]): readonly SumOfMembers[] {
  return totals.flatMap((whole) => {
    const parts = largestPartsWithin(whole, totals);
    const inParts = new Set(parts.flatMap(({ members }) => members));
    const members = whole.members.filter((member) => !inParts.has(member));
    if (parts.length === 0 || members.length === 0) return [];
    const total = subtract(whole.total, sum(parts.map((part) => part.total)));
    return [{ members, total }];
  });
}

/** Totals of some, but not all, members of the whole; the largest first, and none that overlaps one chosen. */
function largestPartsWithin(
  whole: SumOfMembers,
  totals: readonly SumOfMembers[],
): readonly SumOfMembers[] {
  const free = new Set(whole.members);
  const parts: SumOfMembers[] = [];
  for (const candidate of totals.toSorted((a, b) => b.members.length - a.members.length)) {
    const isPart = candidate.members.length < whole.members.length;
    if (!isPart || !candidate.members.every((member) => free.has(member))) continue;
    parts.push(candidate);
    for (const member of candidate.members) free.delete(member);
  }
  return parts;
}
