/** Proves of totals that partly overlap whether all can be met at once, which bounds alone cannot tell. */
import { between, type Quantity } from '../dataset/quantity.ts';
import { addOutwards } from './arithmetic.ts';
import { ContradictionError } from './contradiction.ts';
import { elementAt } from './element.ts';
import { exactPolytope, type Fraction } from './exact-polytope.ts';
import type { MemberTotal } from './total.ts';

/** Stands for an open end: figures end at 1e100, so no corner of what they allow comes near it. */
const farAway = 2 ** 1000;

/** Beyond this a sum has an open end in it. */
const open = 2 ** 900;

/**
 * Makes sure that some numbers within the bounds of the members add up to every total; nothing is
 * done where no two totals cross, as then the bounds tell. Whole numbers are not asked for: where
 * counts would have to be halves, the totals pass.
 * @param allowed what each total may be, its binary form considered.
 * @throws ContradictionError with the first total that those before it leave no room for, and these.
 */
export function requireJointlyPossible(
  members: readonly Quantity[],
  totals: readonly MemberTotal[],
  allowed: readonly Quantity[],
): void {
  if (!totals.some((a) => totals.some((b) => cross(a, b)))) return;
  const parts = indistinguishable(members.length, totals);
  const bounds = parts.map(({ positions }) =>
    positions.map((position) => elementAt(members, position)).reduce(addOutwards),
  );
  const scale = scaleFor([...bounds, ...allowed]);
  const set = exactPolytope(bounds.map((quantity) => scaled(quantity, scale)));
  for (const [place, { total, name }] of totals.entries()) {
    const inTotal = [...parts.keys()].filter((part) => elementAt(parts, part).within.has(place));
    const least = set.least(inTotal);
    const greatest = set.greatest(inTotal);
    const { low, high } = scaled(elementAt(allowed, place), scale);
    if (exceeds(least, high) || isBelow(greatest, low)) {
      const before = totals.slice(0, place).map((earlier) => earlier.name);
      throw new ContradictionError(name, before, asQuantity(least, greatest, scale), total);
    }
    set.restrict(inTotal, low, high);
  }
}

function cross(a: MemberTotal, b: MemberTotal): boolean {
  const inA = new Set(a.members);
  const shared = b.members.filter((member) => inA.has(member)).length;
  return shared > 0 && shared < a.members.length && shared < b.members.length;
}

/** Members that are in the same totals; only what they add up to matters. */
interface Part {
  readonly positions: readonly number[];
  /** Places of the totals. */
  readonly within: ReadonlySet<number>;
}

function indistinguishable(memberCount: number, totals: readonly MemberTotal[]): readonly Part[] {
  const groups = totals.map(({ members }) => new Set(members));
  const totalsWith = (member: number) =>
    [...groups.keys()].filter((place) => elementAt(groups, place).has(member));
  const members = Array.from({ length: memberCount }, (_, member) => member);
  const byTotals = Map.groupBy(members, (member) => totalsWith(member).join(' '));
  return [...byTotals.values()].map((positions) => ({
    positions,
    within: new Set(totalsWith(elementAt(positions, 0))),
  }));
}

/** The power of 2 that makes every end a whole number. */
function scaleFor(quantities: readonly Quantity[]): bigint {
  let power = 0;
  for (const end of quantities.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite)) {
    while (!Number.isInteger(end * 2 ** power)) power += 1;
  }
  return 1n << BigInt(power);
}

function scaled(
  { low, high }: Quantity,
  scale: bigint,
): { readonly low: bigint; readonly high: bigint } {
  return { low: scaledEnd(low, scale), high: scaledEnd(high, scale) };
}

function scaledEnd(end: number, scale: bigint): bigint {
  if (!Number.isFinite(end)) return BigInt(Math.sign(end) * farAway) * scale;
  return Number.isInteger(end) ? BigInt(end) * scale : BigInt(end * Number(scale));
}

function exceeds({ numerator, denominator }: Fraction, bound: bigint): boolean {
  return numerator > bound * denominator;
}

function isBelow({ numerator, denominator }: Fraction, bound: bigint): boolean {
  return numerator < bound * denominator;
}

/** For a message: to the nearest double. */
function asQuantity(least: Fraction, greatest: Fraction, scale: bigint): Quantity {
  return between(nearest(least, scale), nearest(greatest, scale));
}

function nearest({ numerator, denominator }: Fraction, scale: bigint): number {
  const value = Number(numerator) / Number(denominator * scale);
  return Math.abs(value) > open ? Math.sign(value) * Infinity : value;
}
