/** Theil's two indices of inequality, and the exact division of the first among groups. */
import { fsum, groups as groupEntries } from 'd3-array';
import { requireSameLength } from './argument-checks.ts';
import { elementAt } from './element.ts';
import { information } from './information.ts';
import { unitShares, type UnitShares } from './shares.ts';

/** Rounding can leave −1e-17 where every unit has the same rate; no index here is negative. */
function atLeastZero(index: number): number {
  return Math.max(0, index);
}

function theilOf(shares: readonly UnitShares[]): number {
  return atLeastZero(fsum(shares, ({ amount, population }) => information(amount, population)));
}

/**
 * Theil's T, GE(1): T = Σ s ln(s/p), with s a unit's share of the amount and p of the population.
 * It weighs what happens among the rich most. Many programs call this one "Theil".
 *
 * Bounds: 0 (equal rates) to −ln(smallest p), which is ln n without populations. Zeros: a unit
 * without any amount adds its limit, 0.
 * @param amounts totals of each unit, not rates; to compare rates unweighted, give the rates alone.
 * @param populations people of each unit; without them every unit counts as one.
 * @returns natural units of information.
 * @throws RangeError on a negative or non-finite amount, on all zeros, on a population that is not
 *   above zero, and on lists of different length.
 * Source: Theil, H. (1967) Economics and Information Theory, ch. 4.
 */
export function theilT(amounts: readonly number[], populations?: readonly number[]): number {
  return theilOf(unitShares(amounts, populations));
}

/**
 * Theil's L, GE(0), the mean logarithmic deviation: L = Σ p ln(p/s). It weighs what happens among
 * the poor most. Some programs (REAT, for one) call this one "theil".
 *
 * Bounds: 0 (equal rates) upwards without end. Zeros: a unit without any amount makes L infinite,
 * and `Infinity` is what is returned; zeros are never replaced by small numbers.
 * @param amounts totals of each unit, not rates; to compare rates unweighted, give the rates alone.
 * @param populations people of each unit; without them every unit counts as one.
 * @returns natural units of information.
 * @throws RangeError as {@link theilT}.
 * Source: Theil, H. (1967) Economics and Information Theory, ch. 4.
 */
export function theilL(amounts: readonly number[], populations?: readonly number[]): number {
  const shares = unitShares(amounts, populations);
  return atLeastZero(fsum(shares, ({ amount, population }) => information(population, amount)));
}

/** What one group adds to Theil's T. */
export interface TheilGroup<Group> {
  readonly group: Group;
  /** The group's fraction of all people. */
  readonly populationShare: number;
  /** The group's fraction of the whole amount. */
  readonly amountShare: number;
  /** Theil's T among the units of the group; 0 for a group without any amount. */
  readonly theil: number;
  /** amountShare · theil: adds over groups to the part within. */
  readonly withinContribution: number;
  /** S ln(S/P): adds over groups to the part between; negative for a group below the mean. */
  readonly betweenContribution: number;
}

/** Theil's T as the sum of a part between groups and a part within them. */
export interface TheilDecomposition<Group> {
  readonly total: number;
  readonly between: number;
  readonly within: number;
  /** The part between as a fraction of the total; 0 where the total is 0. */
  readonly betweenShare: number;
  /** In the order in which the groups first occur. */
  readonly groups: readonly TheilGroup<Group>[];
}

/**
 * Divides Theil's T between and within groups without remainder:
 * T = Σ S ln(S/P) + Σ S T_g, with S and P a group's shares of amount and population.
 *
 * Bounds: both parts are 0 or more; between is 0 when all groups have the same rate, within is 0
 * when the units of each group do. Zeros as in {@link theilT}.
 * @param amounts totals of each unit.
 * @param populations people of each unit; `undefined` counts every unit as one.
 * @param groups the group of each unit, in the same order.
 * @throws RangeError as {@link theilT}, and when `groups` differs in length.
 * Source: Theil (1967), ch. 4; Bourguignon, F. (1979) Econometrica 47(4), doi 10.2307/1914138.
 */
export function theilDecomposition<Group extends string | number>(
  amounts: readonly number[],
  populations: readonly number[] | undefined,
  groups: readonly Group[],
): TheilDecomposition<Group> {
  requireSameLength('amounts', amounts, 'groups', groups);
  const shares = unitShares(amounts, populations);
  const parts = groupEntries(shares.entries(), ([unit]) => elementAt(groups, unit)).map(
    ([group, members]) =>
      theilGroup(
        group,
        members.map(([, share]) => share),
      ),
  );
  const between = atLeastZero(fsum(parts, (part) => part.betweenContribution));
  const within = fsum(parts, (part) => part.withinContribution);
  const total = between + within;
  return { total, between, within, betweenShare: total === 0 ? 0 : between / total, groups: parts };
}

function theilGroup<Group>(group: Group, members: readonly UnitShares[]): TheilGroup<Group> {
  const populationShare = fsum(members, ({ population }) => population);
  const amountShare = fsum(members, ({ amount }) => amount);
  const inside = members.map(({ amount, population }) => ({
    amount: amount / amountShare,
    population: population / populationShare,
  }));
  const theil = amountShare === 0 ? 0 : theilOf(inside);
  return {
    group,
    populationShare,
    amountShare,
    theil,
    withinContribution: amountShare * theil,
    betweenContribution: information(amountShare, populationShare),
  };
}
