/** Where the Lorenz curve can run when not all numbers are known. */
import { between, isExact, type Quantity } from '../dataset/quantity.ts';
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { heightAt, higherCurve, lorenzSums, type SumCurve } from './lorenz-sums.ts';
import { mostEqual } from './most-equal.ts';

/** A curve of fractions: both coordinates run from 0 to 1. */
function divided(curve: SumCurve, total: number): SumCurve {
  return curve.map(({ population, amount }) => ({ population, amount: amount / total }));
}

/** What the richest part leaves of a total, at each point of the curve of the poorest part. */
function remaining(curve: SumCurve, total: number): SumCurve {
  const all = elementAt(curve, curve.length - 1).amount;
  return curve.map(({ population, amount }) => ({
    population,
    amount: 1 - (all - amount) / total,
  }));
}

function sumsAt(set: Feasible, people: readonly number[], end: 'low' | 'high'): SumCurve {
  return lorenzSums(
    set.members.map((member) => member[end]),
    people,
  );
}

/**
 * A curve that no possible Lorenz curve falls below while the total lies within `total`: the poorest
 * part of the people has at least what it would have if every member were at its low bound, and at
 * least what the richest part leaves when every member is at its high bound.
 * @param total above 0 and bounded.
 */
export function lorenzFloor(
  set: Feasible,
  people: readonly number[],
  total: Quantity = set.total,
): SumCurve {
  return higherCurve(
    divided(sumsAt(set, people, 'low'), total.high),
    remaining(sumsAt(set, people, 'high'), total.low),
  );
}

/**
 * The highest that the curve can run, at any part of the people. Where the total is known that is
 * the curve of the most equal numbers, which lies nowhere below another one (see {@link mostEqual});
 * else it is bounded as the floor is, the other way round, and by the diagonal.
 */
function lorenzCeiling(set: Feasible, people: readonly number[]): (population: number) => number {
  const { total } = set;
  if (isExact(total)) {
    const highest = lorenzCurve(mostEqual(set, people, total.low), people);
    return (population) => heightAt(highest, population);
  }
  const highs = divided(sumsAt(set, people, 'high'), total.low);
  const lows = remaining(sumsAt(set, people, 'low'), total.high);
  return (population) =>
    Math.min(population, heightAt(highs, population), heightAt(lows, population));
}

/** The Lorenz curve of known numbers as fractions of their sum. */
export function lorenzCurve(numbers: readonly number[], people: readonly number[]): SumCurve {
  const curve = lorenzSums(numbers, people);
  return divided(curve, elementAt(curve, curve.length - 1).amount);
}

/**
 * For each part of the people, counted from the lowest rate upwards, the share of the amount that it
 * can have: no possible numbers give more or less. The upper end is reached where the total is known;
 * the lower one need not be.
 * @throws RangeError when the total may be 0 or has no bound.
 */
export function lorenzRange(
  set: Feasible,
  people: readonly number[],
): (population: number) => Quantity {
  const { low, high } = set.total;
  if (!(low > 0) || !Number.isFinite(high)) {
    throw new RangeError(
      `A Lorenz curve needs a total above 0 with a bound; this one lies from ${low} to ${high}. State a total.`,
    );
  }
  const floor = lorenzFloor(set, people);
  const ceiling = lorenzCeiling(set, people);
  const isKnown = set.members.every(isExact);
  return (population) => {
    const top = ceiling(population);
    // Rounding may let the two cross where they meet.
    return isKnown ? between(top, top) : between(Math.min(heightAt(floor, population), top), top);
  };
}
