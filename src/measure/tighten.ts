/** Narrows the bounds of members by the totals that they are known to add up to. */
import { between, type Quantity } from '../dataset/quantity.ts';
import { agreedTotals } from './agreed-totals.ts';
import { ContradictionError } from './contradiction.ts';
import { elementAt } from './element.ts';
import { down, roundedSum, up } from './rounding.ts';
import { sumRelations, type SumRelation } from './sum-relations.ts';
import type { MemberTotal } from './total.ts';
import { UnmeasurableError } from './unmeasurable.ts';

export interface TightenOptions {
  /** What an error should call each member; their positions when left out. */
  readonly labels?: readonly string[];
  /** Whether members count things, so that every bound can be moved to a whole number. */
  readonly whole?: boolean;
}

/** Members and totals that have taught each other all that bounds can. */
export interface Tightened {
  readonly members: readonly Quantity[];
  /** One for each set of members, with the part of what is stated that the members can meet. */
  readonly totals: readonly MemberTotal[];
}

/** Totals that overlap can push a bound on by the same small step for as long as the bounds are wide. */
const mostRounds = 10_000;

/** Decimal figures are not exact in binary: their sums are held to this part of the total. */
const decimalSlack = 2 ** -40;

/**
 * The members with every bound that the totals rule out removed, repeated until nothing moves, and
 * the totals with what the members rule out.
 * Where totals lie within or beside each other, each bound that is left can be attained; where they
 * partly overlap each bound is valid, though it may not be the last word.
 * @throws ContradictionError when a total cannot be met by members within their bounds.
 * @throws UnmeasurableError when overlapping totals do not settle, so that nothing is proven of them.
 * @throws RangeError when a total has no members, or no whole number lies within a bound.
 */
export function tighten(
  members: readonly Quantity[],
  totals: readonly MemberTotal[],
  {
    labels = members.map((_, position) => `member ${position}`),
    whole = false,
  }: TightenOptions = {},
): Tightened {
  const asWritten = whole ? wholeWithin : slackened;
  const bounds = whole ? members.map((member, i) => wholeWithin(member, labels[i])) : members;
  for (const { members: parts, total, name } of totals) {
    if (parts.length === 0) {
      throw new RangeError(
        `The total "${name}" has no members; say which it adds up, or leave it out.`,
      );
    }
    const possible = sumOf(parts.map((part) => elementAt(bounds, part)));
    const rows = parts.map((part) => elementAt(labels, part));
    requirePossible(name, rows, possible, asWritten(total, name), total);
  }
  const agreed = agreedTotals(totals, (total) => asWritten(total));
  const settled = settle(
    [...bounds, ...agreed.map(({ total, name }) => asWritten(total, name))],
    sumRelations(members.length, agreed),
    [...labels, ...agreed.map(({ name }) => name)],
  );
  return {
    members: settled.slice(0, members.length),
    totals: agreed.map((total, place) => ({
      ...total,
      total: unlessNoise(total.total, elementAt(settled, members.length + place)),
    })),
  };
}

function settle(
  quantities: readonly Quantity[],
  relations: readonly SumRelation[],
  names: readonly string[],
): readonly Quantity[] {
  const current = [...quantities];
  const moving = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    moving.clear();
    for (const relation of relations) {
      for (const [place, narrowed] of narrowings(current, relation, names)) {
        current[place] = narrowed;
        moving.add(elementAt(names, relation.whole));
      }
    }
    if (moving.size === 0) return current;
  }
  throw new UnmeasurableError('totals-unsettled', [...moving].join('; '));
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

function requirePossible(
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
function within(quantity: Quantity, { low, high }: Quantity): Quantity {
  if (low <= quantity.low && quantity.high <= high) return quantity;
  return between(Math.max(quantity.low, low), Math.min(quantity.high, high));
}

/** As {@link within}; decimal figures may miss what is stated by their binary form, and then it stands. */
function unlessNoise(stated: Quantity, settled: Quantity): Quantity {
  return stated.low <= settled.high && settled.low <= stated.high
    ? within(stated, settled)
    : stated;
}

/** For each part, the sum of all the others, rounded outwards. */
function sumsOfOthers(parts: readonly Quantity[]): readonly Quantity[] {
  const before = runningSums(parts);
  const after = runningSums(parts.toReversed()).toReversed();
  return parts.map((_, place) => plus(elementAt(before, place), elementAt(after, place + 1)));
}

function sumOf(parts: readonly Quantity[]): Quantity {
  return parts.reduce(plus, between(0, 0));
}

function runningSums(parts: readonly Quantity[]): readonly Quantity[] {
  const sums = [between(0, 0)];
  for (const part of parts) sums.push(plus(elementAt(sums, sums.length - 1), part));
  return sums;
}

/** Unlike `add`, rounds exact operands outwards too: a bound is proved from this sum. */
function plus(a: Quantity, b: Quantity): Quantity {
  return between(down(roundedSum(a.low, b.low)), up(roundedSum(a.high, b.high)));
}

function slackened({ low, high }: Quantity): Quantity {
  return between(low - Math.abs(low) * decimalSlack, high + Math.abs(high) * decimalSlack);
}

function wholeWithin(quantity: Quantity, label = ''): Quantity {
  const { low, high } = quantity;
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  if (first > last) {
    throw new RangeError(
      `No whole number lies from ${low} to ${high}, but ${label} counts things; correct its bounds.`,
    );
  }
  return first === low && last === high ? quantity : between(first, last);
}
