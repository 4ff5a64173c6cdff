/** Finds what of a row is in order already, so that only the rest need move. */

interface Run {
  readonly place: number;
  readonly length: number;
  readonly before: Run | undefined;
}

function longerOf(one: Run | undefined, other: Run): Run {
  return one && one.length >= other.length ? one : other;
}

/** As many of `places`, which are all different, as ascend from first to last. */
export function longestAscending(places: readonly number[]): ReadonlySet<number> {
  if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0)))
    return new Set(places);
  /** The longest that ends with each place. */
  const runs: Run[] = [];
  for (const place of places) {
    const before = runs
      .filter((run) => run.place < place)
      .reduce<Run | undefined>(longerOf, undefined);
    runs.push({ place, before, length: (before?.length ?? 0) + 1 });
  }
  const found = new Set<number>();
  for (let run = runs.reduce<Run | undefined>(longerOf, undefined); run; run = run.before)
    found.add(run.place);
  return found;
}
