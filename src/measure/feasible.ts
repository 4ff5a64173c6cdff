/** The set of all numbers that several linked quantities may be: their bounds, and the totals they add up to. */
import { between, isExact, type Quantity } from '../dataset/quantity.ts';
import { sum } from './arithmetic.ts';
import { elementAt } from './element.ts';
import { remainders } from './remainders.ts';
import { tighten, type Narrowing, type TightenOptions } from './tighten.ts';
import type { MemberTotal, SumOfMembers } from './total.ts';

/** Members that no other group shares, and what they add up to. */
export interface Block {
  /** Positions of the members. */
  readonly members: readonly number[];
  /** Exact where a total is known; otherwise no wider than the sum of the members' bounds. */
  readonly total: Quantity;
}

/**
 * Members within bounds, in groups of known or bounded totals that do not overlap. Over such a set
 * a linear form has its exact extremes at a point that a greedy choice finds.
 */
export interface Feasible {
  /** Tightened: each bound can be attained. */
  readonly members: readonly Quantity[];
  /** Every member is in one block. */
  readonly blocks: readonly Block[];
  /** What all members add up to. */
  readonly total: Quantity;
}

/** A set with what the totals taught its members. */
export interface Narrowed extends Feasible {
  readonly narrowings: readonly Narrowing[];
}

/**
 * The set of numbers that `members` may be, given the totals stated of some of them.
 * Totals that lie within or beside each other are used in full. Of totals that partly overlap the
 * bounds of the members keep what they teach, but as links between members only the smallest are
 * kept; the set is then somewhat larger than need be, and every result from it still valid.
 * @throws ContradictionError, UnmeasurableError and RangeError as {@link tighten} does.
 */
export function feasible(
  members: readonly Quantity[],
  totals: readonly MemberTotal[] = [],
  options: TightenOptions = {},
): Narrowed {
  const tightened = tighten(members, totals, options);
  const blocks = disjointBlocks(tightened.members, [
    ...tightened.totals,
    ...remainders(tightened.totals),
  ]);
  return {
    members: tightened.members,
    blocks,
    total: sum(blocks.map(({ total }) => total)),
    narrowings: tightened.narrowings,
  };
}

function disjointBlocks(
  members: readonly Quantity[],
  totals: readonly SumOfMembers[],
): readonly Block[] {
  const free = new Set(members.keys());
  const blocks: Block[] = [];
  const exactFirst = totals.toSorted(
    (a, b) =>
      Number(isExact(b.total)) - Number(isExact(a.total)) || a.members.length - b.members.length,
  );
  for (const { members: positions, total } of exactFirst) {
    if (!positions.every((position) => free.has(position))) continue;
    blocks.push({ members: positions, total: possibleTotal(members, positions, total) });
    for (const position of positions) free.delete(position);
  }
  if (free.size === 0) return blocks;
  return [...blocks, { members: [...free], total: possibleTotal(members, [...free]) }];
}

/** The part of a stated total that the members can reach. */
function possibleTotal(
  members: readonly Quantity[],
  positions: readonly number[],
  stated: Quantity = between(-Infinity, Infinity),
): Quantity {
  const reach = sum(positions.map((position) => elementAt(members, position)));
  const [low, high] = [Math.max(stated.low, reach.low), Math.min(stated.high, reach.high)];
  // Decimal figures may miss a total by their binary form; then the total is what is stated.
  return low <= high ? between(low, high) : stated;
}
