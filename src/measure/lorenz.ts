/** The curve that shows how much of an amount the poorest part of the people has. */
import { fcumsum } from 'd3-array';
import { elementAt } from './element.ts';
import { unitShares, type UnitShares } from './shares.ts';

/** A corner of the curve. */
export interface LorenzPoint {
  /** Fraction of the people counted so far, from the lowest rate upwards. */
  readonly population: number;
  /** Fraction of the amount that they have. */
  readonly amount: number;
  /** Index of the unit that the step to this point adds; `undefined` at the origin. */
  readonly unit: number | undefined;
}

/**
 * The Lorenz curve: its n + 1 corners from (0, 0) to (1, 1), units in the order of rising rate
 * (amount by population), those of equal rate in the order given.
 *
 * Bounds: both coordinates rise from 0 to 1 and the curve never lies above the diagonal. Zeros: a
 * unit without any amount is a level step.
 * @param amounts totals of each unit, not rates.
 * @param populations people of each unit; without them every unit counts as one.
 * @throws RangeError on a negative or non-finite amount, on all zeros, on a population that is not
 *   above zero, and on lists of different length.
 * Source: Lorenz, M. O. (1905) Publications of the American Statistical Association 9(70),
 *   doi 10.2307/2276207.
 */
export function lorenz(
  amounts: readonly number[],
  populations?: readonly number[],
): readonly LorenzPoint[] {
  const steps = unitShares(amounts, populations)
    .map((shares, unit) => ({ ...shares, unit }))
    .sort((a, b) => rate(a) - rate(b));
  const people = fcumsum(steps, ({ population }) => population);
  const sums = fcumsum(steps, ({ amount }) => amount);
  const corners = steps.map(({ unit }, step) => ({
    population: elementAt(people, step),
    amount: elementAt(sums, step),
    unit,
  }));
  return [{ population: 0, amount: 0, unit: undefined }, ...corners];
}

function rate({ amount, population }: UnitShares): number {
  return amount / population;
}
