/** Most measures compare two sets of shares: of an amount, and of the people it is for. */
import { fsum } from 'd3-array';
import { requireAmounts, requirePositive, requireSameLength } from './argument-checks.ts';
import { elementAt } from './element.ts';

/** What one unit has of the whole: both are fractions of 1 and add to 1 over all units. */
export interface UnitShares {
  readonly amount: number;
  readonly population: number;
}

/**
 * Each unit's share of the amount and of the population, in the order given. Without
 * `populations` every unit counts as one, so all population shares are 1/n. Errors speak of
 * `populationsName`, the name that the caller gives the second list.
 * @throws RangeError when an amount is negative or not finite, all amounts are zero, a population
 *   is not above zero, or the lists differ in length.
 */
export function unitShares(
  amounts: readonly number[],
  populations?: readonly number[],
  populationsName = 'populations',
): readonly UnitShares[] {
  requireAmounts('amounts', amounts);
  const people = peopleOf('amounts', amounts, populationsName, populations);
  const allAmounts = fsum(amounts);
  const allPeople = fsum(people);
  return amounts.map((amount, unit) => ({
    amount: amount / allAmounts,
    population: elementAt(people, unit) / allPeople,
  }));
}

/** A unit's level (a rate, an income a head) and the fraction of all people that it stands for. */
export interface WeightedLevel {
  readonly value: number;
  readonly weight: number;
}

/**
 * Each unit's level with its weight, in the order given; the weights add to 1. Without
 * `populations` all weights are 1/n. Callers check the values themselves, as some need logarithms;
 * errors speak of the names that the caller gives both lists.
 * @throws RangeError when a population is not above zero, or the lists differ in length.
 */
export function weightedLevels(
  values: readonly number[],
  populations?: readonly number[],
  valuesName = 'values',
  populationsName = 'populations',
): readonly WeightedLevel[] {
  const people = peopleOf(valuesName, values, populationsName, populations);
  const allPeople = fsum(people);
  return values.map((value, unit) => ({ value, weight: elementAt(people, unit) / allPeople }));
}

/** The mean of levels, each counted by its weight. */
export function weightedMean(levels: readonly WeightedLevel[]): number {
  return fsum(levels, ({ value, weight }) => value * weight);
}

/** The standard deviation of levels about their mean, each counted by its weight: the population form. */
export function weightedDeviation(levels: readonly WeightedLevel[]): number {
  const mean = weightedMean(levels);
  return Math.sqrt(fsum(levels, ({ value, weight }) => weight * (value - mean) ** 2));
}

function peopleOf(
  entriesName: string,
  entries: readonly number[],
  populationsName: string,
  populations: readonly number[] | undefined,
): readonly number[] {
  if (populations === undefined) return entries.map(() => 1);
  requireSameLength(entriesName, entries, populationsName, populations);
  requirePositive(populationsName, populations);
  return populations;
}
