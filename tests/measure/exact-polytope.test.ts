import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPolytope, type Fraction } from '../../src/measure/exact-polytope.ts';
import { elementAt } from '../../src/measure/element.ts';
import { sumOf } from './arbitrary.ts';

interface Sum {
  readonly places: readonly number[];
  readonly low: number;
  readonly high: number;
}

type Bounds = readonly { readonly low: number; readonly high: number }[];

const count = 4;
const anyPlaces = fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: count });
/** Bounds, sums that a point within them fulfils, and places of which to ask. */
const sets = fc
  .record({
    ends: fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.nat(4)), {
      minLength: count,
      maxLength: count,
    }),
    chosen: fc.array(fc.tuple(anyPlaces, fc.nat(2), fc.nat(2)), { maxLength: 4 }),
    asked: anyPlaces,
  })
  .map(({ ends, chosen, asked }) => {
    const point = ends.map(([low, below]) => low + below - 4);
    const bounds = ends.map(([low, below, above]) => ({
      low: low - 4,
      high: low + below + above - 4,
    }));
    const sums = chosen.map(([places, less, more]) => {
      const sum = sumOf(places.map((place) => elementAt(point, place)));
      return { places, low: sum - less, high: sum + more };
    });
    return { bounds, sums, asked };
  });

function polytope(bounds: Bounds, sums: readonly Sum[]) {
  const set = exactPolytope(
    bounds.map(({ low, high }) => ({ low: BigInt(low), high: BigInt(high) })),
  );
  for (const { places, low, high } of sums) set.restrict(places, BigInt(low), BigInt(high));
  return set;
}

const isOver = ({ numerator, denominator }: Fraction, [above, below]: readonly [number, number]) =>
  numerator * BigInt(below) === BigInt(above) * denominator;

describe('exactPolytope', () => {
  it('goes to the corners that solving every set of equations finds', () => {
    fc.assert(
      fc.property(sets, ({ bounds, sums, asked }) => {
        const set = polytope(bounds, sums);
        const values = corners(bounds, sums).map(
          ({ numerators, denominator }) =>
            [sumOf(asked.map((place) => elementAt(numerators, place))), denominator] as const,
        );
        const byValue = values.toSorted(([a, b], [c, d]) => a * d - c * b);
        expect(isOver(set.least(asked), elementAt(byValue, 0))).toBe(true);
        expect(isOver(set.greatest(asked), elementAt(byValue, byValue.length - 1))).toBe(true);
      }),
    );
  });

  it('finds the halves that an odd ring of sums leads to', () => {
    const bounds = Array.from({ length: 3 }, () => ({ low: 0, high: 9 }));
    const ring = [
      [0, 1],
      [1, 2],
      [2, 0],
    ].map((places, place) => ({
      places,
      low: 1 + place,
      high: 1 + place,
    }));
    // x + y = 1, y + z = 2, z + x = 3: 1, 0, 2; and with 2 in place of 3 it is ½, ½, 1½.
    const whole = polytope(bounds, ring);
    for (const [place, value] of [1, 0, 2].entries())
      expect(isOver(whole.least([place]), [value, 1])).toBe(true);
    const halves = polytope(bounds, ring.with(2, { places: [2, 0], low: 2, high: 2 }));
    for (const [place, value] of [1, 1, 3].entries())
      expect(isOver(halves.greatest([place]), [value, 2])).toBe(true);
    expect(isOver(halves.least([0, 1, 2]), [5, 2])).toBe(true);
    // The same a unit higher, from bounds that do not begin at 0, beside a variable in no sum.
    const higher = polytope(
      [...bounds.map(({ high }) => ({ low: 1, high })), { low: -3, high: 5 }],
      [
        { places: [0, 1], low: 3, high: 3 },
        { places: [1, 2], low: 4, high: 4 },
        { places: [2, 0], low: 4, high: 4 },
      ],
    );
    expect(isOver(higher.greatest([0]), [3, 2])).toBe(true);
    expect(isOver(higher.greatest([0, 3]), [13, 2])).toBe(true);
    expect(isOver(higher.least([0, 1, 3]), [0, 1])).toBe(true);
    expect(isOver(higher.least([0, 1, 2]), [11, 2])).toBe(true);
  });

  it('keeps what it was told when it is asked and told more', () => {
    const bounds = Array.from({ length: 3 }, () => ({ low: -2, high: 7 }));
    const set = polytope(bounds, [{ places: [0, 1, 2], low: 6, high: 10 }]);
    expect(isOver(set.least([0]), [-2, 1])).toBe(true);
    expect(isOver(set.greatest([1, 2]), [12, 1])).toBe(true);
    set.restrict([1, 2], 3n, 4n);
    expect(isOver(set.least([0]), [2, 1])).toBe(true);
    expect(isOver(set.greatest([0]), [7, 1])).toBe(true);
    expect(isOver(set.greatest([1]), [6, 1])).toBe(true);
  });
});

/** All points where `count` of the bounds and sums hold as equations and the others hold too, by Cramer's rule. */
function corners(bounds: Bounds, sums: readonly Sum[]) {
  const row = (places: readonly number[]) =>
    Array.from({ length: count }, (_, place) => Number(places.includes(place)));
  const limits = [...bounds.map((bound, place) => ({ ...bound, places: [place] })), ...sums];
  const equations = limits.flatMap(({ places, low, high }) =>
    [...new Set([low, high])].map((end) => ({ left: row(places), right: end })),
  );
  return subsets(equations, count).flatMap((system) => {
    const determinant = determinantOf(system.map(({ left }) => left));
    if (determinant === 0) return [];
    const numerators = Array.from(
      { length: count },
      (_, column) =>
        determinantOf(system.map(({ left, right }) => left.with(column, right))) *
        Math.sign(determinant),
    );
    const denominator = Math.abs(determinant);
    const fulfils = limits.every(({ places, low, high }) => {
      const sum = sumOf(places.map((place) => elementAt(numerators, place)));
      return low * denominator <= sum && sum <= high * denominator;
    });
    return fulfils ? [{ numerators, denominator }] : [];
  });
}

function subsets<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, place) =>
    subsets(items.slice(place + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

function determinantOf(matrix: readonly (readonly number[])[]): number {
  const [first, ...rest] = matrix;
  if (first === undefined) return 1;
  return sumOf(
    first.map((entry, column) =>
      entry === 0
        ? 0
        : (column % 2 === 0 ? entry : -entry) *
          determinantOf(rest.map((each) => each.toSpliced(column, 1))),
    ),
  );
}
