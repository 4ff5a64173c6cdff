/** Sets things of different length side by side in as few lanes as hold them without touching. */

/** Where a thing begins and ends along the lanes. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * The lane of each extent, counted from 0, in the order given: taken by their starts, each goes into
 * the first lane that is free for at least `gap` before it. No other way needs fewer lanes.
 */
export function lanesOf(extents: readonly Extent[], gap: number): readonly number[] {
  const ends: number[] = [];
  const lanes = extents.map(() => 0);
  const order = [...extents.keys()].sort(
    (a, b) => (extents[a]?.start ?? 0) - (extents[b]?.start ?? 0),
  );
  for (const index of order) {
    const extent = extents[index];
    if (!extent) continue;
    const free = ends.findIndex((end) => end + gap <= extent.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = extent.end;
    lanes[index] = lane;
  }
  return lanes;
}
