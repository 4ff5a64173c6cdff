/** Ends of ranges as plain data can hold them: JSON has no infinity. */

/** That bound, or `null` where it is unbounded or unknown. */
export function finite(bound: number | undefined): number | null {
  return bound === undefined || !Number.isFinite(bound) ? null : bound;
}
