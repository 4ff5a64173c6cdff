import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lorenz } from '../../src/measure/lorenz.ts';
import { amountsOf, populationsOf, randomUnits } from './arbitraries.ts';

describe('lorenz', () => {
  it('starts at the origin and adds units from the lowest rate upwards', () => {
    expect(lorenz([6, 1, 3], [1, 2, 1])).toEqual([
      { population: 0, amount: 0, unit: undefined },
      { population: 0.5, amount: 0.1, unit: 1 },
      { population: 0.75, amount: 0.4, unit: 2 },
      { population: 1, amount: 1, unit: 0 },
    ]);
  });

  it('keeps units of equal rate in the order given', () => {
    expect(lorenz([2, 1, 2, 1]).map(({ unit }) => unit)).toEqual([undefined, 1, 3, 0, 2]);
  });

  it('never lies above the diagonal, never falls, and ends at 1', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const points = lorenz(amountsOf(units), populationsOf(units));
        expect(points).toHaveLength(units.length + 1);
        expect(points.at(-1)?.population).toBeCloseTo(1, 12);
        expect(points.at(-1)?.amount).toBeCloseTo(1, 12);
        for (const [step, point] of points.entries()) {
          expect(point.amount).toBeLessThanOrEqual(point.population + 1e-12);
          const next = points[step + 1] ?? point;
          expect(next.amount).toBeGreaterThanOrEqual(point.amount);
          expect(next.population).toBeGreaterThanOrEqual(point.population);
        }
      }),
    );
  });

  it('leaves the data as they were', () => {
    const amounts = Object.freeze([3, 1, 2]);
    expect(() => lorenz(amounts)).not.toThrow();
  });
});
