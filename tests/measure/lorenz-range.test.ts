import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { giniRange } from '../../src/measure/gini-range.ts';
import { lorenzRange, lorenzCurve, lorenzFloor } from '../../src/measure/lorenz-range.ts';
import { areaUnder, heightAt } from '../../src/measure/lorenz-sums.ts';
import { lorenz } from '../../src/measure/lorenz.ts';
import { completedCounts, fewRuns } from './arbitrary.ts';
import { organizations, residents } from './published.ts';

const people = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 8, maxLength: 8 });

describe('lorenzRange', () => {
  test('of known numbers is their one curve', () => {
    const [amounts, populations] = [
      [10, 20, 70],
      [3, 2, 1],
    ] as const;
    const range = lorenzRange(feasible(amounts.map(exactly)), populations);
    for (const { population, amount } of lorenz(amounts, populations)) {
      expect(range(population).low).toBeCloseTo(amount, 12);
      expect(range(population).high).toBe(range(population).low);
    }
  });

  test('holds the curve of every completion, with and without the total', () => {
    fc.assert(
      fc.property(completedCounts, people, ({ quantities, values, total }, populations) => {
        const isBounded = quantities.every(({ high }) => high < Infinity);
        fc.pre(total > 0 && isBounded && quantities.some(({ low }) => low > 0));
        const used = populations.slice(0, values.length);
        const members = [...quantities.keys()];
        for (const totals of [[], [{ members, total: exactly(total), name: 'all' }]]) {
          const range = lorenzRange(feasible(quantities, totals, { whole: true }), used);
          for (const { population, amount } of lorenz(values, used)) {
            expect(range(population).low).toBeLessThanOrEqual(amount + 1e-9);
            expect(range(population).high).toBeGreaterThanOrEqual(amount - 1e-9);
          }
        }
      }),
    );
  });

  test('is attained at its upper end, at every part of the people at once, by one total', () => {
    fc.assert(
      fc.property(completedCounts, people, ({ quantities, values, total }, populations) => {
        fc.pre(total > 0);
        const used = populations.slice(0, values.length);
        const all = { members: [...values.keys()], total: exactly(total), name: 'all' };
        const set = feasible(quantities, [all], { whole: true });
        const range = lorenzRange(set, used);
        const { minimum } = giniRange(set, used);
        for (const { population, amount } of lorenzCurve(minimum.numbers, used)) {
          expect(range(population).high).toBeCloseTo(amount, 9);
          expect(range(population).low).toBeLessThanOrEqual(amount + 1e-9);
        }
      }),
      { numRuns: fewRuns },
    );
  });

  test('has the range of the Gini coefficient above and below it', () => {
    const { quantities, groups } = organizations('2020-09-30');
    const set = feasible(quantities, groups, { whole: true });
    const populations = residents('2020-09-30');
    const { quantity, minimum, attained } = giniRange(set, populations);
    expect(1 - 2 * areaUnder(lorenzFloor(set, populations))).toBeCloseTo(quantity.high, 9);
    expect(1 - 2 * areaUnder(lorenzCurve(minimum.numbers, populations))).toBeCloseTo(
      quantity.low,
      9,
    );
    const range = lorenzRange(set, populations);
    for (const part of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const { low, high } = range(part);
      expect(heightAt(lorenzCurve(minimum.numbers, populations), part)).toBeCloseTo(high, 9);
      expect(heightAt(lorenzCurve(attained.numbers, populations), part)).toBeGreaterThan(
        low - 1e-9,
      );
    }
  });

  test('begins with nobody and ends with everybody', () => {
    const range = lorenzRange(feasible([between(1, 5), between(2, 9)]), [1, 1]);
    expect(range(0)).toEqual(exactly(0));
    expect(range(1)).toEqual(exactly(1));
  });

  test('is refused where the total may be nothing or has no bound', () => {
    expect(() => lorenzRange(feasible([between(0, 5)]), [1])).toThrow(/total above 0/);
    expect(() => lorenzRange(feasible([between(1, Infinity)]), [1])).toThrow(/State a total/);
  });
});
