/** Orders figures of which some are ranges; the same in the build and in the browser. */

/** The bounds of a figure; `null` is unbounded or unknown. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

function compareEnds(a: number | null, b: number | null): number {
  if (a === b) return 0;
  return (a ?? -Infinity) < (b ?? -Infinity) ? -1 : 1;
}

/** Negative, zero or positive as `a` comes before, with or after `b`: by the lower bound, then by the upper one, where none is the highest. */
export function compareBounds(a: Bounds, b: Bounds): number {
  return compareEnds(a.low, b.low) || compareEnds(a.high ?? Infinity, b.high ?? Infinity);
}

/** The items in the order of their bounds; those without a figure last, and equal ones as they were. */
export function inOrder<Item>(
  items: readonly Item[],
  boundsOf: (item: Item) => Bounds,
  isAscending: boolean,
): readonly Item[] {
  const direction = isAscending ? 1 : -1;
  const isKnown = (item: Item) => boundsOf(item).low !== null;
  return [
    ...items.filter(isKnown).sort((a, b) => direction * compareBounds(boundsOf(a), boundsOf(b))),
    ...items.filter((item) => !isKnown(item)),
  ];
}
