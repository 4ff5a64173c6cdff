/** What quantities and the sums of them teach each other, repeated until nothing moves. */
import { between, type Quantity } from '../dataset/quantity.ts';
import { addOutwards } from './arithmetic.ts';
import { ContradictionError } from './contradiction.ts';
import { elementAt } from './element.ts';
import { down, roundedSum, up } from './rounding.ts';
import type { SumRelation } from './sum-relations.ts';

/**
 * Totals that cross can go on pushing bounds by small steps. What was learnt by then is true, and
 * more would hardly be seen.
 */
const mostRounds = 1000;

/** Quantities that move no further, and by which relation each end was moved last. */
interface Settled {
  readonly quantities: readonly Quantity[];
  readonly moved: Readonly<Record<'low' | 'high', ReadonlyMap<number, SumRelation>>>;
}

/**
 * The quantities with every bound that the relations rule out removed.
 * @param names what an error should call each quantity.
 * @throws ContradictionError when a whole cannot be met by its parts.
 */
export function settle(
  quantities: readonly Quantity[],
  relations: readonly SumRelation[],
  names: readonly string[],
): Settled {
  const current = [...quantities];
  const moved = { low: new Map<number, SumRelation>(), high: new Map<number, SumRelation>() };
  let isMoving = true;
  for (let round = 0; isMoving && round < mostRounds; round += 1) {
    isMoving = false;
    for (const relation of relations) {
      for (const [place, narrowed] of narrowings(current, relation, names)) {
        const before = elementAt(current, place);
        for (const end of ['low', 'high'] as const) {
          if (narrowed[end] !== before[end]) moved[end].set(place, relation);
        }
        current[place] = narrowed;
        isMoving = true;
      }
    }
  }
  return { quantities: current, moved };
}

/** What the whole and its parts teach each other; only those that move. */
function narrowings(
  quantities: readonly Quantity[],
  { whole, parts: places }: SumRelation,
  names: readonly string[],
): readonly (readonly [place: number, narrowed: Quantity])[] {
  const parts = places.map((place) => elementAt(quantities, place));
  const sums = runningSums(parts);
  const possible = elementAt(sums, parts.length);
  const stated = elementAt(quantities, whole);
  const rows = places.map((place) => elementAt(names, place));
  requirePossible(elementAt(names, whole), rows, possible, stated);
  const total = within(stated, possible);
  const others = sumsOfOthers(parts);
  const narrowed = parts.map((part, position) => {
    const other = elementAt(others, position);
    const allowed = between(
      down(roundedSum(total.low, -other.high)),
      up(roundedSum(total.high, -other.low)),
    );
    return [elementAt(places, position), within(part, allowed)] as const;
  });
  return [[whole, total] as const, ...narrowed].filter(
    ([place, quantity]) => quantity !== quantities[place],
  );
}

/**
 * Makes sure that parts can add up to a total.
 * @param stated what an error should say that the total is.
 * @throws ContradictionError when they cannot.
 */
export function requirePossible(
  name: string,
  rows: readonly string[],
  possible: Quantity,
  total: Quantity,
  stated = total,
): void {
  if (possible.low <= total.high && total.low <= possible.high) return;
  throw new ContradictionError(name, rows, possible, stated);
}

/** The part of a quantity that lies within another; the quantity itself where that is all of it. */
export function within(quantity: Quantity, { low, high }: Quantity): Quantity {
  if (low <= quantity.low && quantity.high <= high) return quantity;
  return between(Math.max(quantity.low, low), Math.min(quantity.high, high));
}

/** For each part, the sum of all the others, rounded outwards. */
function sumsOfOthers(parts: readonly Quantity[]): readonly Quantity[] {
  const before = runningSums(parts);
  const after = runningSums(parts.toReversed()).toReversed();
  return parts.map((_, place) =>
    addOutwards(elementAt(before, place), elementAt(after, place + 1)),
  );
}

/** The sum of quantities, its ends rounded outwards at every step. */
export function sumOf(parts: readonly Quantity[]): Quantity {
  return parts.reduce(addOutwards, between(0, 0));
}

function runningSums(parts: readonly Quantity[]): readonly Quantity[] {
  const sums = [between(0, 0)];
  for (const part of parts) sums.push(addOutwards(elementAt(sums, sums.length - 1), part));
  return sums;
}
