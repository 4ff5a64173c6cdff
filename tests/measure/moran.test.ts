import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moran, varies, type MoranOptions } from '../../src/measure/moran.ts';
import { ReferenceInput } from './reference-values.ts';

/** A row of units, each beside the next. */
function row(length: number): number[][] {
  return Array.from({ length }, (_, unit) =>
    [unit - 1, unit + 1].filter((neighbour) => neighbour >= 0 && neighbour < length),
  );
}

const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const alternating = [1, 9, 1, 9, 1, 9, 1, 9, 1, 9];

describe('moran', () => {
  it('is above what chance gives where neighbours are alike, and below where they are not', () => {
    expect(moran(rising, row(10)).index).toBeGreaterThan(-1 / 9);
    expect(moran(alternating, row(10)).index).toBeCloseTo(-1, 12);
    expect(moran(rising, row(10)).expected).toBeCloseTo(-1 / 9, 14);
  });

  it('does not change when values are moved or scaled', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        (values, factor, shift) => {
          const neighbours = row(values.length);
          const moved = values.map((value) => factor * value + shift);
          const options = { permutations: 1 };
          expect(moran(moved, neighbours, options).index).toBeCloseTo(
            moran(values, neighbours, options).index,
            9,
          );
        },
      ),
    );
  });

  it('has local indices that add to the sum of weights times the index', () => {
    const { index, local } = moran(rising, row(10));
    const sum = local.reduce((total, unit) => total + unit.index, 0);
    expect(sum).toBeCloseTo(10 * index, 12);
    const binary = moran(rising, row(10), { weights: 'binary' });
    const binarySum = binary.local.reduce((total, unit) => total + unit.index, 0);
    expect(binarySum).toBeCloseTo(18 * binary.index, 12);
    expect(binary.index).not.toBeCloseTo(index, 3);
  });

  it('keeps a unit without neighbours in mean and variance, with a local index of 0', () => {
    const { index, local } = moran([0, 0, 3], [[1], [0], []]);
    // n/S₀ · Σ z lag / Σ z² = 3/2 · 2/6.
    expect(index).toBeCloseTo(0.5, 14);
    expect(local[2]).toEqual({ index: 0, quadrant: 'high-low', pseudoP: 1 });
  });

  it('takes neighbours that are not mutual', () => {
    expect(moran([1, 2, 4], [[1], [2], [0]], { permutations: 9 }).index).toBeCloseTo(-0.5, 12);
  });

  it('says in which corner of the scatterplot a unit stands', () => {
    const { local } = moran([9, 9, 1, 9, 1, 1, 1], row(7), { permutations: 1 });
    expect(local.map(({ quadrant }) => quadrant)).toEqual([
      'high-high',
      'high-high',
      'low-high',
      'high-low',
      'low-high',
      'low-low',
      'low-low',
    ]);
  });

  it('counts a unit at the mean as low', () => {
    const { local } = moran([1, 2, 3], [[1], [0], [1]], { permutations: 1 });
    expect(local.map(({ quadrant }) => quadrant)).toEqual(['low-low', 'low-low', 'high-low']);
  });

  it('gives the same pseudo p-values for the same seed, and others for another', () => {
    const input = new ReferenceInput({
      values: 'st-louis-homicide.csv#hr8893',
      neighbours: 'st-louis-homicide.csv#neighbours',
    });
    const test = (options: MoranOptions) =>
      moran(input.numbers('values'), input.neighbours('neighbours'), {
        permutations: 19,
        ...options,
      });
    expect(test({ seed: 1 })).toEqual(test({}));
    expect(test({ seed: 2 })).not.toEqual(test({}));
    expect(test({ seed: 2 }).index).toBe(test({}).index);
  });

  it('finds the homicides around St Louis far from chance, as PySAL does', () => {
    // esda/tests/test_moran.py: one-sided p of 0.00014 under normality, which these skewed rates are not.
    const input = new ReferenceInput({
      values: 'st-louis-homicide.csv#hr8893',
      neighbours: 'st-louis-homicide.csv#neighbours',
    });
    const { pseudoP } = moran(input.numbers('values'), input.neighbours('neighbours'));
    expect(pseudoP).toBeLessThan(0.01);
  });

  it('permutes 999 times unless told otherwise', () => {
    expect(moran(rising, row(10)).pseudoP).toBe(1 / 1000);
  });

  it('counts the observed arrangement among the permutations: (R + 1)/(M + 1)', () => {
    const lowest = moran(rising, row(10), { permutations: 99 });
    expect(lowest.pseudoP).toBe(1 / 100);
  });

  it('comes near the exact probability when there are many permutations', () => {
    // Of the 252 ways to set five ones and five nines in a row, two alternate throughout.
    const { pseudoP } = moran(alternating, row(10), { permutations: 9999 });
    expect(Math.abs(pseudoP - 2 / 252)).toBeLessThan(0.003);
  });

  it('counts the same arrangement as equally far out, however its sum is rounded', () => {
    for (const unit of [0.1, 1e-9]) {
      const scaled = alternating.map((value) => value * unit);
      expect(moran(scaled, row(10))).toMatchObject({
        pseudoP: moran(alternating, row(10)).pseudoP,
        local: moran(alternating, row(10)).local.map(({ pseudoP }) => ({ pseudoP })),
      });
    }
  });

  it('tests on the side where the index lies', () => {
    // Two of three arrangements of 0, 0, 1 in a row are like this one, of I = 0.25 − 1; the third is lower.
    const { index, pseudoP } = moran([0, 1, 0], row(3), { permutations: 2999 });
    expect(index).toBeCloseTo(-1, 12);
    expect(pseudoP).toBeGreaterThan(0.3);
    expect(pseudoP).toBeLessThan(0.37);
  });

  it('draws local permutations from the other units only', () => {
    // Beside the first unit stands one of three others, 5 in one case of three.
    const { local } = moran([9, 5, 1, 1], [[1], [0], [3], [2]], { permutations: 2999 });
    expect(local[0]?.pseudoP).toBeGreaterThan(0.3);
    expect(local[0]?.pseudoP).toBeLessThan(0.37);
  });

  it('takes as the side of a local test where it lies from the mean of the others', () => {
    // The others are at −3, −2, −1 from the mean; two of them are −2 on average, and the highest
    // pair is one of three, the lowest another.
    const values = [16, 7, 8, 9];
    const highest = moran(values, [[2, 3], [0], [0], [0]], { permutations: 2999 });
    const lowest = moran(values, [[1, 2], [0], [0], [0]], { permutations: 2999 });
    for (const { local } of [highest, lowest]) {
      expect(local[0]?.pseudoP).toBeGreaterThan(0.3);
      expect(local[0]?.pseudoP).toBeLessThan(0.37);
    }
  });

  it('refuses neighbours that are no other unit, or are named twice', () => {
    for (const neighbour of [3, -1, 0.5, 0]) {
      expect(() => moran([1, 2, 3], [[1, neighbour], [0], [1]])).toThrow(
        new RangeError(
          `neighbours[0][1] is ${neighbour}. Name each neighbour once, by the index (from 0) of another of the 3 units.`,
        ),
      );
    }
    expect(() => moran([1, 2, 3], [[1], [0, 2, 0], [1]])).toThrow(/^neighbours\[1\]\[2\] is 0/);
  });

  it('refuses data that cannot vary together', () => {
    expect(() => moran([1, 2], [[], []])).toThrow(
      new RangeError('neighbours names no neighbour at all. Give at least one unit a neighbour.'),
    );
    expect(() => moran([2, 2], [[1], [0]])).toThrow(
      new RangeError(
        'values are all equal, so nothing varies together. ' +
          'Choose a period or an indicator that varies.',
      ),
    );
    expect(() => moran([1, NaN], [[1], [0]])).toThrow(/^values\[1\] is NaN/);
    expect(() => moran([1, 2], [[1]])).toThrow(/^values has 2 entries and neighbours has 1/);
  });

  it('does not take the rounding of equal rates for a difference', () => {
    // All are 0.1 when divided out by hand.
    const rates = [1 / 10, 0.3 / 3, 0.7 / 7];
    expect(new Set(rates).size).toBeGreaterThan(1);
    expect(varies(rates)).toBe(false);
    expect(() => moran(rates, row(3))).toThrow(/^values are all equal/);
    expect(varies([0, 0])).toBe(false);
    expect(varies([-1, 1])).toBe(true);
    expect(varies([1, 1 + 2 ** -49])).toBe(true);
  });

  it('refuses a test without permutations, and a seed that is no number', () => {
    expect(() => moran([1, 2], row(2), { permutations: 0 })).toThrow(/^permutations is 0/);
    expect(() => moran([1, 2], row(2), { seed: -1 })).toThrow(/^seed is -1/);
    expect(() => moran([1, 2], row(2), { seed: 0, permutations: 1 })).not.toThrow();
  });
});
