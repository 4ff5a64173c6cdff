/** What a measure of inequality can be when not all numbers are known: its shape, and its least value. */
import { between, exactly, isExact, type Quantity } from '../dataset/quantity.ts';
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { highestUsefulRate, mostEqual, sumAtRate } from './most-equal.ts';

/** A value of the measure, with numbers that are possible and give it. */
export interface Attained {
  readonly value: number;
  readonly numbers: readonly number[];
}

/** All that can be said of an inequality measure over numbers that are not all known. */
export interface InequalityRange {
  /** From the minimum, which is attained, to a bound that is proven never to be exceeded. */
  readonly quantity: Quantity;
  readonly minimum: Attained;
  /** The largest value that was found, by a short search where members are many; the true maximum lies between it and the proven bound. */
  readonly attained: Attained;
}

/** A measure of numbers against the populations that they belong to. */
export type InequalityMeasure = (
  amounts: readonly number[],
  populations: readonly number[],
) => number;

/** Covers the rounding of logarithms and long sums: far above their error, far below any printed digit. */
const slack = 1e-12;

const goldenSection = (Math.sqrt(5) - 1) / 2;
const sections = 72;

/**
 * The least value of the measure, with the numbers that give it. Where the total is known these are
 * the most equal numbers; otherwise the measure at the most equal numbers of each total is a convex
 * function of 1 / total, whose minimum golden sections enclose (Kiefer, J. (1953) Proceedings of the
 * American Mathematical Society 4(3), doi 10.1090/S0002-9939-1953-0055639-3).
 */
function minimumOf(
  measure: InequalityMeasure,
  set: Feasible,
  populations: readonly number[],
): Attained {
  const at = (total: number): Attained => {
    const numbers = mostEqual(set, populations, total);
    return { value: measure(numbers, populations), numbers };
  };
  if (isExact(set.total)) return at(set.total.low);
  const highest = Math.min(
    set.total.high,
    sumAtRate(set, populations, highestUsefulRate(set, populations)),
  );
  // Numbers that are all 0 have no inequality, so a total that may be 0 is left out at its very end.
  const lowest = Math.max(set.total.low, highest * Number.EPSILON);
  let [first, last] = [1 / highest, 1 / lowest];
  let best = [at(highest), at(lowest)].reduce(smaller);
  for (let section = 0; section < sections; section += 1) {
    const width = (last - first) * goldenSection;
    const [left, right] = [at(1 / (last - width)), at(1 / (first + width))];
    best = [best, left, right].reduce(smaller);
    if (left.value <= right.value) last = first + width;
    else first = last - width;
  }
  return best;
}

/** How the top of a range is found, by the measure's own shape. */
export interface Ceiling {
  /** The most unequal numbers found. */
  readonly climb: (populations: readonly number[]) => Attained;
  /** What no possible numbers exceed, but for rounding. */
  readonly bound: (populations: readonly number[]) => number;
}

/**
 * The range of a measure over a set; where every number is known, the one value that it has.
 * @param populations people of each member; without them every member counts as one.
 */
export function inequalityRange(
  measure: InequalityMeasure,
  set: Feasible,
  populations: readonly number[] | undefined,
  ceiling: Ceiling,
): InequalityRange {
  const people = set.members.map((_, member) => (populations ? elementAt(populations, member) : 1));
  if (set.members.every(isExact)) {
    const numbers = set.members.map(({ low }) => low);
    const only = { value: measure(numbers, people), numbers };
    return { quantity: exactly(only.value), minimum: only, attained: only };
  }
  const minimum = minimumOf(measure, set, people);
  const top = ceiling.climb(people);
  const attained = top.value > minimum.value ? top : minimum;
  const high = Math.max(ceiling.bound(people), attained.value) + slack;
  return { quantity: between(Math.max(0, minimum.value - slack), high), minimum, attained };
}

function smaller(a: Attained, b: Attained): Attained {
  return b.value < a.value ? b : a;
}
