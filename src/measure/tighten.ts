/** Narrows the bounds of members by the totals that they are known to add up to. */
import { between, type Quantity } from '../dataset/quantity.ts';
import { agreedTotals } from './agreed-totals.ts';
import { isOfUsableSize } from './argument-checks.ts';
import { requireJointlyPossible } from './crossing-totals.ts';
import { elementAt } from './element.ts';
import { requirePossible, settle, sumOf, within } from './settle.ts';
import { sumRelations, type SumRelation } from './sum-relations.ts';
import type { MemberTotal } from './total.ts';
import { UnmeasurableError } from './unmeasurable.ts';

export interface TightenOptions {
  /** What an error should call each member; their positions when left out. */
  readonly labels?: readonly string[];
  /** Whether members count things, so that every bound can be moved to a whole number. */
  readonly whole?: boolean;
}

/** An end of a member's bounds that totals moved. */
export interface Narrowing {
  /** Position of the member. */
  readonly member: number;
  readonly end: 'low' | 'high';
  readonly from: number;
  readonly to: number;
  /** The total that moved it last, less the totals within it that were taken off. */
  readonly by: string;
}

/** Members and totals that have taught each other all that bounds can. */
export interface Tightened {
  readonly members: readonly Quantity[];
  /** One for each set of members, with the part of what is stated that the members can meet. */
  readonly totals: readonly MemberTotal[];
  /** What the totals taught the members, by member. */
  readonly narrowings: readonly Narrowing[];
}

/** Decimal figures are not exact in binary: their sums are held to this part of the total. */
const decimalSlack = 2 ** -40;

/**
 * The members with every bound that the totals rule out removed, repeated until nothing moves, and
 * the totals with what the members rule out.
 * Where totals lie within or beside each other, each bound that is left can be attained; where they
 * cross each bound is valid, though it may not be the last word. That crossing totals can all be met
 * at once is proven, of numbers that need not be whole.
 * @throws ContradictionError when a total cannot be met by members within their bounds.
 * @throws UnmeasurableError when a figure is too large or too small to be added up without loss.
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
  for (const [i, member] of members.entries()) requireUsableSize(member, elementAt(labels, i));
  for (const { total, name } of totals) requireUsableSize(total, name);
  const bounds = whole
    ? members.map((member, i) => wholeWithin(member, elementAt(labels, i)))
    : members;
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
  const agreed = agreedTotals(totals, asWritten);
  const allowed = agreed.map(({ total, name }) => asWritten(total, name));
  const relations = sumRelations(members.length, agreed);
  const names = [...labels, ...agreed.map(({ name }) => name)];
  const { quantities, moved } = settle([...bounds, ...allowed], relations, names);
  requireJointlyPossible(bounds, agreed, allowed);
  return {
    members: quantities.slice(0, members.length),
    totals: agreed.map((total, place) => ({
      ...total,
      total: unlessNoise(total.total, elementAt(quantities, members.length + place)),
    })),
    narrowings: members.flatMap((member, position) =>
      (['low', 'high'] as const).flatMap((end) => {
        const relation = moved[end].get(position);
        if (relation === undefined) return [];
        const to = elementAt(quantities, position)[end];
        const by = nameOf(relation, members.length, names);
        return [{ member: position, end, from: member[end], to, by }];
      }),
    ),
  };
}

/** The whole, less those of its parts that are totals themselves. */
function nameOf(
  { whole, parts }: SumRelation,
  memberCount: number,
  names: readonly string[],
): string {
  const totalsWithin = parts.filter((place) => place >= memberCount);
  return [whole, ...totalsWithin].map((place) => elementAt(names, place)).join(' less ');
}

/** As {@link within}; decimal figures may miss what is stated by their binary form, and then it stands. */
function unlessNoise(stated: Quantity, settled: Quantity): Quantity {
  return stated.low <= settled.high && settled.low <= stated.high
    ? within(stated, settled)
    : stated;
}

function requireUsableSize({ low, high }: Quantity, label: string): void {
  for (const end of [low, high].filter(Number.isFinite)) {
    if (!isOfUsableSize(end)) throw new UnmeasurableError('size-unusable', String(end), label);
  }
}

function slackened({ low, high }: Quantity): Quantity {
  return between(low - Math.abs(low) * decimalSlack, high + Math.abs(high) * decimalSlack);
}

function wholeWithin({ low, high }: Quantity, label: string): Quantity {
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  if (first > last) {
    throw new RangeError(
      `No whole number lies from ${low} to ${high}, but ${label} counts things; correct its bounds.`,
    );
  }
  return between(first, last);
}
