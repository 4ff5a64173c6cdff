/** Moves labels apart that would lie on each other, as little as possible. */

interface Cluster {
  readonly wanted: readonly number[];
  /** Where the first of the cluster stands. */
  readonly start: number;
}

function placed(wanted: readonly number[], gap: number, least: number, most: number): Cluster {
  const mean = wanted.reduce((sum, value, index) => sum + value - index * gap, 0) / wanted.length;
  const start = Math.max(least, Math.min(mean, most - (wanted.length - 1) * gap));
  return { wanted, start };
}

/**
 * Positions at least `gap` apart and within `least` to `most`, in the order of `wanted`, which must
 * ascend; the sum of squared moves is least (pool adjacent violators). When there is not room for
 * all, they begin at `least` and run over the end.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  least: number,
  most: number,
): readonly number[] {
  const clusters: Cluster[] = [];
  for (const value of wanted) {
    let cluster = placed([value], gap, least, most);
    for (
      let last = clusters.at(-1);
      last && last.start + last.wanted.length * gap > cluster.start;
      last = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = placed([...last.wanted, ...cluster.wanted], gap, least, most);
    }
    clusters.push(cluster);
  }
  return clusters.flatMap(({ wanted: members, start }) =>
    members.map((_, index) => start + index * gap),
  );
}
