import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini } from '../../src/measure/gini.ts';
import { lorenz } from '../../src/measure/lorenz.ts';
import { amountsOf, populationsOf, randomUnits } from './arbitraries.ts';

/** The definition itself, in O(n²). */
function halfRelativeMeanDifference(amounts: readonly number[], populations: readonly number[]) {
  const units = amounts.map((amount, unit) => {
    const people = populations[unit] ?? NaN;
    return { rate: amount / people, people };
  });
  const people = populations.reduce((a, b) => a + b);
  const mean = amounts.reduce((a, b) => a + b) / people;
  const differences = units.flatMap((a) =>
    units.map((b) => a.people * b.people * Math.abs(a.rate - b.rate)),
  );
  return differences.reduce((a, b) => a + b) / (2 * people ** 2 * mean);
}

describe('gini', () => {
  it('is 1 − 1/n when one unit of n has all', () => {
    expect(gini([0, 0, 0, 7])).toBeCloseTo(0.75, 14);
  });

  it('lies in 0 to 1 − 1/n', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const index = gini(amountsOf(units));
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1 - 1 / units.length + 1e-12);
      }),
    );
  });

  it('is half the mean difference over the mean', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const [amounts, populations] = [amountsOf(units), populationsOf(units)];
        expect(gini(amounts, populations)).toBeCloseTo(
          halfRelativeMeanDifference(amounts, populations),
          10,
        );
      }),
    );
  });

  it('is twice the area between the Lorenz curve and the diagonal', () => {
    const points = lorenz([3, 1, 4, 1, 5], [2, 7, 1, 8, 2]);
    const area = points.slice(1).reduce((sum, point, step) => {
      const before = points[step] ?? point;
      return sum + ((point.population - before.population) * (point.amount + before.amount)) / 2;
    }, 0);
    expect(gini([3, 1, 4, 1, 5], [2, 7, 1, 8, 2])).toBeCloseTo(1 - 2 * area, 14);
  });

  it('is never a rounded −1e-17 where rates agree', () => {
    for (const rate of [0.1, 0.3, 0.7, 1.1, 2.3]) {
      const populations = [3, 7, 11, 13, 17];
      expect(
        gini(
          populations.map((people) => people * rate),
          populations,
        ),
      ).toBeGreaterThanOrEqual(0);
    }
  });

  it('refuses what cannot be shared out, by name and place', () => {
    expect(() => gini([2, Infinity])).toThrow(/^amounts\[1\] is Infinity/);
    expect(() => gini([2, 3], [0, 1])).toThrow(/^populations\[0\] is 0/);
  });
});
