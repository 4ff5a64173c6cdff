/** The Gini coefficient where not all numbers are known. */
import { between } from '../dataset/quantity.ts';
import { climb, splitDirections, type Gradient } from './climb.ts';
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { gini } from './gini.ts';
import { inequalityRange, type InequalityRange } from './inequality-range.ts';
import { lorenzFloor } from './lorenz-range.ts';
import { areaUnder } from './lorenz-sums.ts';

/** Pieces into which the possible totals are cut where the total is not known. */
const pieces = 64;

/**
 * What the Gini coefficient of the members can be.
 *
 * The minimum is exact. The bound above is twice the area between the diagonal and a curve that no
 * possible Lorenz curve falls below: the poorest part of the people has at least what it would have
 * if every member were at its low bound, and at least what the richest part leaves when every
 * member is at its high bound.
 * @param populations people of each member; without them every member counts as one.
 * @throws RangeError on a population that is not above zero, or members that are all 0.
 */
export function giniRange(set: Feasible, populations?: readonly number[]): InequalityRange {
  return inequalityRange(gini, set, populations, {
    climb: (people) => climb(gini, giniGradient, set, people, splitDirections(set, people)),
    bound: (people) => lorenzBound(set, people),
  });
}

function lorenzBound(set: Feasible, people: readonly number[]): number {
  const population = people.reduce((sum, each) => sum + each, 0);
  const ceiling = 1 - Math.min(...people) / population;
  const { low: first, high: last } = set.total;
  if (first <= 0 || !Number.isFinite(last)) return ceiling;
  const bounds = Array.from({ length: first < last ? pieces : 1 }, (_, piece) => {
    const from = first + ((last - first) * piece) / pieces;
    const to = first < last ? first + ((last - first) * (piece + 1)) / pieces : last;
    return 1 - 2 * areaUnder(lorenzFloor(set, people, between(from, to)));
  });
  return Math.min(ceiling, Math.max(...bounds));
}

/** The coefficient is (Σ c × amount) / (population × total), with c the people below less those above. */
export const giniGradient: Gradient = (amounts, populations) => {
  const rate = (member: number) => elementAt(amounts, member) / elementAt(populations, member);
  const order = [...amounts.keys()].sort((a, b) => rate(a) - rate(b));
  const population = populations.reduce((sum, each) => sum + each, 0);
  const level = gini(amounts, populations);
  const direction = amounts.map(() => 0);
  let below = 0;
  for (const member of order) {
    const own = elementAt(populations, member);
    direction[member] = (2 * below + own) / population - 1 - level;
    below += own;
  }
  return direction;
};
