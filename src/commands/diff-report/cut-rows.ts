/** A terminal and a pull request want the head of a long table and the number of the rest. */

/** The first `most` rows, and how many are left out; one row is never left out alone. */
export function cutRows<T>(
  rows: readonly T[],
  most: number,
): { readonly rows: readonly T[]; readonly rest: number } {
  // The line that says “1 more” would take the room of that row.
  if (rows.length <= most + 1) return { rows, rest: 0 };
  return { rows: rows.slice(0, most), rest: rows.length - most };
}
