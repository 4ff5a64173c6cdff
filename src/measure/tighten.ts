/** Narrows the bounds of members by the totals that they are known to add up to. */
import { between, type Quantity } from '../dataset/quantity.ts';
import { elementAt } from './element.ts';
import { remainders } from './remainders.ts';
import { down, roundedSum, up } from './rounding.ts';
import type { MemberTotal } from './total.ts';

export interface TightenOptions {
  /** What an error should call each member; their positions when left out. */
  readonly labels?: readonly string[];
  /** Whether members count things, so that every bound can be moved to a whole number. */
  readonly whole?: boolean;
}

/** No numbers within the bounds of the members add up to the total that is stated of them. */
export class ContradictionError extends Error {
  override readonly name = 'ContradictionError';
  readonly total: string;
  readonly labels: readonly string[];
  /** What the members can add up to. */
  readonly possible: Quantity;
  /** What the total states. */
  readonly stated: Quantity;

  constructor(total: string, labels: readonly string[], possible: Quantity, stated: Quantity) {
    super(
      `The total "${total}" cannot be met: it is ${written(stated)}, but its members can only add up to ${written(possible)}. ` +
        `Correct the total or one of these rows: ${labels.join('; ')}.`,
    );
    this.total = total;
    this.labels = labels;
    this.possible = possible;
    this.stated = stated;
  }
}

/**
 * Contradictory totals that overlap can push a bound on by the same small step for ever; each round
 * is a valid place to stop.
 */
const mostRounds = 10_000;

/** Decimal figures are not exact in binary: their sums are held to this part of the total. */
const decimalSlack = 2 ** -40;

/**
 * The members with every bound that the totals rule out removed, repeated until nothing moves.
 * Where totals lie within or beside each other, each bound that is left can be attained; where they
 * partly overlap each bound is valid, though it may not be the last word.
 * @throws ContradictionError when a total cannot be met by members within their bounds.
 */
export function tighten(
  members: readonly Quantity[],
  totals: readonly MemberTotal[],
  {
    labels = members.map((_, position) => `member ${position}`),
    whole = false,
  }: TightenOptions = {},
): readonly Quantity[] {
  let current = whole ? members.map((member, i) => wholeWithin(member, labels[i])) : members;
  const known = [...totals, ...remainders(totals)];
  for (let round = 0; round < mostRounds; round += 1) {
    const before = current;
    for (const total of known) current = applyTotal(current, total, labels, whole);
    if (current.every((member, position) => member === before[position])) break;
  }
  return current;
}

function applyTotal(
  members: readonly Quantity[],
  { members: positions, total, name }: MemberTotal,
  labels: readonly string[],
  whole: boolean,
): readonly Quantity[] {
  const parts = positions.map((position) => elementAt(members, position));
  const { low, high } = whole ? total : slackened(total);
  const others = sumsOfOthers(parts);
  const narrowed = parts.map((part, place) => {
    const other = elementAt(others, place);
    const bounds = {
      low: Math.max(part.low, down(roundedSum(low, -other.high))),
      high: Math.min(part.high, up(roundedSum(high, -other.low))),
    };
    if (bounds.low > bounds.high) {
      const possible = between(
        down(roundedSum(part.low, other.low)),
        up(roundedSum(part.high, other.high)),
      );
      throw new ContradictionError(
        name,
        positions.map((p) => elementAt(labels, p)),
        possible,
        total,
      );
    }
    return bounds.low === part.low && bounds.high === part.high
      ? part
      : between(bounds.low, bounds.high);
  });
  const result = [...members];
  positions.forEach((position, place) => (result[position] = elementAt(narrowed, place)));
  return result;
}

/** For each part, the sum of all the others, rounded outwards. */
function sumsOfOthers(parts: readonly Quantity[]): readonly Quantity[] {
  const before = runningSums(parts);
  const after = runningSums(parts.toReversed()).toReversed();
  return parts.map((_, place) => plus(elementAt(before, place), elementAt(after, place + 1)));
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

function written({ low, high }: Quantity): string {
  if (low === high) return String(low);
  return high === Infinity ? `${low} or more` : `${low} to ${high}`;
}
