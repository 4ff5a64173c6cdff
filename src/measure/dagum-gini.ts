/** Where groups overlap, the Gini coefficient divides into three parts, not two. */
import { ascending, fsum, groups as groupEntries } from 'd3-array';
import { requireAmounts, requireSameLength } from './argument-checks.ts';
import { elementAt } from './element.ts';
import { weightedLevels, weightedMean, type WeightedLevel } from './shares.ts';

/** One group by itself. */
export interface DagumGroup<Group> {
  readonly group: Group;
  /** The group's fraction of all people (of all units, without populations). */
  readonly populationShare: number;
  /** Mean value of the group. */
  readonly mean: number;
  /** Gini coefficient inside the group; 0 for a group whose values are all zero. */
  readonly gini: number;
}

/** Two groups compared; `higher` is the one with the higher mean. */
export interface DagumPair<Group> {
  readonly higher: Group;
  readonly lower: Group;
  /** Gini coefficient between the two: mean difference over the sum of the means; 0 if both are zero. */
  readonly gini: number;
  /** Relative economic affluence D: 0 where neither group is ahead, 1 where they do not overlap. */
  readonly affluence: number;
}

/** G = within + netBetween + transvariation. */
export interface DagumDecomposition<Group> {
  readonly total: number;
  /** From differences inside groups. */
  readonly within: number;
  /** From the means of groups: equals the Gini coefficient of the group means. */
  readonly netBetween: number;
  /** From units of a poorer group that have more than units of a richer one. */
  readonly transvariation: number;
  /** In the order in which the groups first occur. */
  readonly groups: readonly DagumGroup<Group>[];
  readonly pairs: readonly DagumPair<Group>[];
}

interface Members<Group> {
  readonly summary: DagumGroup<Group>;
  /** From the lowest value upwards; weights are fractions of all people. */
  readonly levels: readonly WeightedLevel[];
}

/**
 * Divides the Gini coefficient after Dagum. With p a group's population share, s its share of the
 * amount, G_jj and G_jh the coefficients inside and between groups, D_jh the relative affluence:
 * within = Σ G_jj p_j s_j; net between = Σ G_jh (p_j s_h + p_h s_j) D_jh; transvariation the same
 * with 1 − D_jh.
 * Takes O(n log n + kn) for k groups.
 *
 * Bounds: each part is 0 or more. Transvariation is 0 when the groups do not overlap; net between
 * is 0 when all group means agree. Zeros are counted as they are.
 * @param values the level of each unit: a rate or an amount a head.
 * @param groups the group of each unit, in the same order.
 * @param populations people of each unit; without them every unit counts as one.
 * @throws RangeError on a negative or non-finite value, on all zeros, on a population that is not
 *   above zero, and on lists of different length.
 * Source: Dagum, C. (1997) Empirical Economics 22(4), doi 10.1007/BF01205777.
 */
export function dagumGini<Group extends string | number>(
  values: readonly number[],
  groups: readonly Group[],
  populations?: readonly number[],
): DagumDecomposition<Group> {
  requireAmounts('values', values);
  requireSameLength('values', values, 'groups', groups);
  const levels = weightedLevels(values, populations);
  const mean = weightedMean(levels);
  const members = groupEntries(levels.entries(), ([unit]) => elementAt(groups, unit)).map(
    ([group, entries]) => membersOf(group, entries.map(elementOfEntry)),
  );
  const comparisons = members.flatMap((first, position) =>
    members.slice(position + 1).map((second) => compare(first, second)),
  );

  const within = fsum(
    members,
    ({ summary }) => (summary.gini * summary.populationShare ** 2 * summary.mean) / mean,
  );
  const netBetween = fsum(comparisons, ({ gap }) => gap / mean);
  const transvariation = fsum(comparisons, ({ behind }) => (2 * behind) / mean);
  return {
    total: within + netBetween + transvariation,
    within,
    netBetween,
    transvariation,
    groups: members.map(({ summary }) => summary),
    pairs: comparisons.map(({ pair }) => pair),
  };
}

function elementOfEntry([, level]: readonly [number, WeightedLevel]): WeightedLevel {
  return level;
}

function membersOf<Group>(group: Group, levels: readonly WeightedLevel[]): Members<Group> {
  const populationShare = fsum(levels, ({ weight }) => weight);
  const sum = weightedMean(levels);
  const rising = levels.toSorted((a, b) => ascending(a.value, b.value));
  return {
    summary: {
      group,
      populationShare,
      mean: sum / populationShare,
      gini: sum === 0 ? 0 : excess(rising, rising) / populationShare / sum,
    },
    levels: rising,
  };
}

interface Comparison<Group> {
  readonly pair: DagumPair<Group>;
  /** Sum of all differences in favour of the richer group less those against it. */
  readonly gap: number;
  /** Sum of the differences in favour of the poorer group. Weights are fractions of all people. */
  readonly behind: number;
}

function compare<Group>(first: Members<Group>, second: Members<Group>): Comparison<Group> {
  const isInOrder = first.summary.mean >= second.summary.mean;
  const [higher, lower] = isInOrder ? [first, second] : [second, first];
  const people = higher.summary.populationShare * lower.summary.populationShare;
  const behind = excess(lower.levels, higher.levels);
  const difference = excess(higher.levels, lower.levels) + behind;
  // From the means, as the difference of both sums can round to below zero where means agree.
  const gap = people * (higher.summary.mean - lower.summary.mean);
  return {
    pair: {
      higher: higher.summary.group,
      lower: lower.summary.group,
      gini: difference === 0 ? 0 : difference / people / (higher.summary.mean + lower.summary.mean),
      affluence: difference === 0 ? 0 : gap / difference,
    },
    gap,
    behind,
  };
}

/** Σ w v (x − y) over all x of `levels` and y of `others` with x > y, in one pass over both. */
function excess(levels: readonly WeightedLevel[], others: readonly WeightedLevel[]): number {
  let passed = 0;
  let people = 0;
  let sum = 0;
  return fsum(levels, ({ value, weight }) => {
    for (; passed < others.length; passed += 1) {
      const other = elementAt(others, passed);
      if (other.value >= value) break;
      people += other.weight;
      sum += other.weight * other.value;
    }
    return weight * (value * people - sum);
  });
}
