/** Climbs from possible numbers to ones that are less equal, as far as single steps lead. */
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { furthest } from './furthest.ts';
import { information } from './information.ts';
import type { Attained, InequalityMeasure } from './inequality-range.ts';

/**
 * Members up to which the climb looks around; it takes time by about the cube of their number, and
 * the minimum and the proven bound do not need it.
 */
export const mostClimbed = 64;

/** Members up to which every corner is a start, so that with one total no higher one is missed. */
const mostEnumerated = 6;

/** The direction in which a measure grows fastest at some numbers. */
export type Gradient = (
  amounts: readonly number[],
  populations: readonly number[],
) => readonly number[];

/**
 * The most unequal numbers found by going, from each start, as far as possible along the gradient
 * until that leads no higher, and then by forcing each member in turn to its other bound. Measures of
 * inequality are quasi-convex, so each step along the gradient climbs and the last point is a corner
 * of the set; it need not be the highest corner, but of few members in one block it is, as all corners
 * are starts. Of more than {@link mostClimbed} members the forcing is left out.
 * @param starts directions to begin in; at least one.
 */
export function climb(
  measure: InequalityMeasure,
  gradient: Gradient,
  set: Feasible,
  populations: readonly number[],
  starts: readonly (readonly number[])[],
): Attained {
  let best = [...starts, ...cornerDirections(set)].map(climbFrom).reduce(higher);
  for (;;) {
    const next = neighboursOf(best).map(climbFrom).reduce(higher, best);
    if (next === best) return best;
    best = next;
  }

  function climbFrom(direction: readonly number[]): Attained {
    let top = attainedAt(furthest(set, direction));
    while (isMeasurable(top.numbers)) {
      const next = attainedAt(furthest(set, gradient(top.numbers, populations)));
      if (!(next.value > top.value)) break;
      top = next;
    }
    return top;
  }

  function neighboursOf({ numbers }: Attained): readonly (readonly number[])[] {
    if (!isMeasurable(numbers) || numbers.length > mostClimbed) return [];
    const uphill = gradient(numbers, populations);
    const forced = 1 + Math.max(...uphill.map(Math.abs));
    return uphill.map((_, member) => {
      const { low, high } = elementAt(set.members, member);
      const isHigh = elementAt(numbers, member) - low > high - elementAt(numbers, member);
      return uphill.with(member, isHigh ? -forced : forced);
    });
  }

  function attainedAt(numbers: readonly number[]): Attained {
    return { value: isMeasurable(numbers) ? measure(numbers, populations) : 0, numbers };
  }
}

/** Open ends lead to infinite numbers, and low bounds of 0 to nothing at all. */
function isMeasurable(numbers: readonly number[]): boolean {
  return numbers.every(Number.isFinite) && numbers.some((number) => number > 0);
}

/**
 * Directions that lead to each corner of a set of few members: all at a bound, but for one that takes
 * what is left of the total.
 */
function cornerDirections({ members }: Feasible): readonly (readonly number[])[] {
  if (members.length > mostEnumerated) return [];
  return Array.from({ length: 2 ** members.length }, (_, ends) =>
    members.map((_, member) => ((ends >> member) & 1) * 2 - 1),
  ).flatMap((direction) => members.map((_, free) => direction.with(free, 0)));
}

function higher(a: Attained, b: Attained): Attained {
  return b.value > a.value ? b : a;
}

/**
 * Directions worth starting from. In the most unequal numbers some rate parts members at their high
 * bound from members at their low one, so each order of the members is split at each of its places;
 * of more than {@link mostClimbed} members, in the middle alone.
 */
export function splitDirections(
  set: Feasible,
  populations: readonly number[],
): readonly (readonly number[])[] {
  return ordersOfRates(set, populations).flatMap((scores) => {
    const places = [...scores.keys()].sort((a, b) => elementAt(scores, a) - elementAt(scores, b));
    const middle = Math.floor(places.length / 2);
    const splits = places.length > mostClimbed ? [middle] : places.keys();
    return Array.from(splits, (split) => {
      const direction = set.members.map(() => 0);
      places.forEach((member, place) => (direction[member] = place - split));
      return direction;
    });
  });
}

/** By the lowest rate, the highest, and what moving from the one to the other adds to Theil's index. */
function ordersOfRates(
  { members }: Feasible,
  populations: readonly number[],
): readonly (readonly number[])[] {
  const rates = members.map(({ low, high }, member) => ({
    low: low / elementAt(populations, member),
    high: Math.min(high, Number.MAX_VALUE) / elementAt(populations, member),
  }));
  return [
    rates.map(({ low }) => low),
    rates.map(({ high }) => high),
    rates.map(({ low, high }) =>
      low < high ? (information(high, 1) - information(low, 1)) / (high - low) : Math.log(low),
    ),
  ];
}
