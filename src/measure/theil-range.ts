/** Theil's T where not all numbers are known. */
import type { Quantity } from '../dataset/quantity.ts';
import { climb, splitDirections, type Gradient } from './climb.ts';
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { furthest } from './furthest.ts';
import { inequalityRange, type InequalityRange } from './inequality-range.ts';
import { information } from './information.ts';
import { theilT } from './theil.ts';

/**
 * What Theil's T of the members can be, in natural units of information.
 *
 * The minimum is exact. The bound above replaces x ln(x/p) by its chord over what a member may be,
 * which lies above it; what is left is linear and solved by a greedy choice, for each total that is
 * possible. Chord and curve meet at the bounds, where all but one member of a block ends, so the
 * bound is close to the best value found, and often equal to it.
 * @param populations people of each member; without them every member counts as one.
 * @throws RangeError on a population that is not above zero, or members that are all 0.
 */
export function theilRange(set: Feasible, populations?: readonly number[]): InequalityRange {
  const slopesFor = (people: readonly number[]) => chordsOf(set, people).map(({ slope }) => slope);
  return inequalityRange(theilT, set, populations, {
    climb: (people) =>
      climb(theilT, theilGradient, set, people, [
        slopesFor(people),
        ...splitDirections(set, people),
      ]),
    bound: (people) => chordBound(set, people),
  });
}

/** The line through a curve's ends over what a member may be. */
interface Chord {
  readonly low: number;
  readonly atLow: number;
  readonly slope: number;
}

function chordsOf({ members }: Feasible, people: readonly number[]): readonly Chord[] {
  return members.map(({ low, high }: Quantity, member) => {
    const population = elementAt(people, member);
    const [atLow, atHigh] = [information(low, population), information(high, population)];
    return { low, atLow, slope: high > low ? (atHigh - atLow) / (high - low) : 0 };
  });
}

function chordBound(set: Feasible, people: readonly number[]): number {
  const chords = chordsOf(set, people);
  const population = people.reduce((sum, each) => sum + each, 0);
  const ceiling = Math.log(population / Math.min(...people));
  if (!Number.isFinite(set.total.high)) return ceiling;
  const slopes = chords.map(({ slope }) => slope);
  // T = (Σ chords) / total − ln(total / population), where Σ chords is concave and piecewise linear
  // in the total: lifting the weights by ever more fills the members one by one.
  const corners = [...cornersByTotal(set, slopes)].map((numbers) => ({
    total: numbers.reduce((sum, number) => sum + number, 0),
    chordSum: numbers.reduce((sum, number, member) => {
      const { low, atLow, slope } = elementAt(chords, member);
      return sum + atLow + slope * (number - low);
    }, 0),
  }));
  const values = corners.map(({ total, chordSum }, corner) => {
    const next = corners[corner + 1] ?? { total, chordSum };
    const rise = next.total > total ? (next.chordSum - chordSum) / (next.total - total) : 0;
    // Along one piece the value is highest at its ends, or where the total is minus the intercept.
    const turning = rise * total - chordSum;
    return Math.max(
      ...[total, Math.min(next.total, Math.max(total, turning)), next.total].map(
        (at) => (chordSum + rise * (at - total)) / at - Math.log(at / population),
      ),
    );
  });
  return Math.min(
    ceiling,
    Math.max(...values.map((value) => (Number.isNaN(value) ? Infinity : value))),
  );
}

/** The greedy numbers of every total from the smallest to the largest, at each change of the member filled. */
function* cornersByTotal(
  set: Feasible,
  slopes: readonly number[],
): Generator<readonly number[], void, undefined> {
  const steps = [...new Set(slopes)].sort((a, b) => b - a);
  yield furthest(
    set,
    slopes.map((slope) => slope - elementAt(steps, 0) - 1),
  );
  for (const step of steps) {
    // Members of this slope and above gain by being filled, the others only as far as a total needs.
    const next = steps[steps.indexOf(step) + 1] ?? step - 2;
    yield furthest(
      set,
      slopes.map((slope) => slope - (step + next) / 2),
    );
  }
}

/**
 * T is Σ x ln(x/p) / X − ln(X/P), with X and P the sums of the amounts and the people: an amount more
 * of a member adds to it by ln(x/p), less the mean of these by amount.
 */
export const theilGradient: Gradient = (amounts, populations) => {
  // Of nothing the slope is −∞, and a very steep one will do.
  const logarithms = amounts.map(
    (amount, member) =>
      Math.log(Math.max(amount, Number.MIN_VALUE)) - Math.log(elementAt(populations, member)),
  );
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const mean = amounts.reduce(
    (sum, amount, member) => sum + (amount / total) * elementAt(logarithms, member),
    0,
  );
  return logarithms.map((logarithm) => logarithm - mean);
};
