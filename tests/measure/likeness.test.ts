import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostAlike } from '../../src/measure/likeness.ts';

describe('mostAlike', () => {
  // By hand. Heights 1, 3, 5, 7: mean 4, population deviation √5; weights 10, 10, 30, 30: mean 20,
  // deviation 10. Standardized differences from the first unit, squared:
  //   second (2/√5)² = 0.8 and 0, third (4/√5)² = 3.2 and 2² = 4, fourth (6/√5)² = 7.2 and 4.
  const heights = [1, 3, 5, 7];
  const weights = [10, 10, 30, 30];

  test('puts the nearest first, by the root mean square of differences in standard deviations', () => {
    const found = mostAlike([heights, weights], 0);
    expect(found.map(({ unit }) => unit)).toEqual([1, 2, 3]);
    expect(found[0]?.distance).toBeCloseTo(Math.sqrt(0.8 / 2), 12);
    expect(found[1]?.distance).toBeCloseTo(Math.sqrt((3.2 + 4) / 2), 12);
    expect(found[2]?.distance).toBeCloseTo(Math.sqrt((7.2 + 4) / 2), 12);
  });

  test('says by dimension how far, and in which direction, a unit is from the one asked for', () => {
    const [nearest] = mostAlike([heights, weights], 2);
    expect(nearest?.unit).toBe(3);
    expect(nearest?.differences[0]).toBeCloseTo(2 / Math.sqrt(5), 12);
    expect(nearest?.differences[1]).toBe(0);
  });

  test('gives a dimension in which all are alike no say', () => {
    const found = mostAlike([heights, [4, 4, 4, 4]], 0);
    expect(found.map(({ differences }) => differences[1])).toEqual([0, 0, 0]);
  });

  test('keeps the order of the lists among units equally near', () => {
    expect(mostAlike([[5, 6, 4, 6]], 0).map(({ unit }) => unit)).toEqual([1, 2, 3]);
  });

  test.each([
    ['no dimension', [], 0, /^dimensions has 0 entries and needs at least 1/],
    ['a dimension without units', [[]], 0, /^dimensions\[0\] has 0 entries/],
    [
      'lists of different length',
      [[1, 2], [1]],
      0,
      /^dimensions\[0\] has 2 entries and dimensions\[1\] has 1/,
    ],
    [
      'a value that is no number',
      [
        [1, 2],
        [1, Number.NaN],
      ],
      0,
      /^dimensions\[1\]\[1\] is NaN/,
    ],
    ['a unit that is not there', [[1, 2]], 2, /2/],
  ])('refuses %s', (_, dimensions, unit, message) => {
    expect(() => mostAlike(dimensions, unit)).toThrow(RangeError);
    expect(() => mostAlike(dimensions, unit)).toThrow(message);
  });

  const lists = fc.integer({ min: 2, max: 8 }).chain((length) =>
    fc.array(
      fc.array(fc.integer({ min: -1000, max: 1000 }), {
        minLength: length,
        maxLength: length,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  );

  test('finds two units as far from each other from either side', () => {
    fc.assert(
      fc.property(lists, (dimensions) => {
        const there = mostAlike(dimensions, 0).find(({ unit }) => unit === 1)?.distance;
        const back = mostAlike(dimensions, 1).find(({ unit }) => unit === 0)?.distance;
        expect(there).toBeCloseTo(back ?? Number.NaN, 9);
      }),
    );
  });

  test('does not depend on the units that a dimension is written in', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(0.01, 2, 1000), (dimensions, factor) => {
        const [first = [], ...others] = dimensions;
        const scaled = [first.map((value) => value * factor), ...others];
        const before = new Map(
          mostAlike(dimensions, 0).map(({ unit, distance }) => [unit, distance]),
        );
        for (const { unit, distance } of mostAlike(scaled, 0))
          expect(distance).toBeCloseTo(before.get(unit) ?? Number.NaN, 6);
      }),
    );
  });
});
