import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coefficientOfVariation, williamson } from '../../src/measure/variation.ts';
import { amountsOf, populationsOf, randomUnits, ratesOf } from './arbitraries.ts';

describe('coefficientOfVariation', () => {
  it('is √(n − 1) when one unit of n has all', () => {
    expect(coefficientOfVariation([0, 0, 0, 0, 3])).toBeCloseTo(2, 14);
  });

  it('in the sample form is √(n/(n − 1)) times the population form', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const values = amountsOf(units);
        const ratio = Math.sqrt(values.length / (values.length - 1));
        expect(coefficientOfVariation(values, 'sample')).toBeCloseTo(
          ratio * coefficientOfVariation(values, 'population'),
          10,
        );
      }),
    );
  });

  it('of a single unit is 0, and has no sample form', () => {
    expect(coefficientOfVariation([3])).toBe(0);
    expect(() => coefficientOfVariation([3], 'sample')).toThrow(
      /^values has 1 entries and needs at least 2/,
    );
  });

  it('refuses what cannot be compared, by name and place', () => {
    expect(() => coefficientOfVariation([1, -2])).toThrow(/^values\[1\] is -2/);
    expect(() => coefficientOfVariation([0, 0])).toThrow(/^All 2 entries of values are zero/);
  });
});

describe('williamson', () => {
  it('lies in 0 to √((1 − p)/p) for the smallest share p of the people', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const populations = populationsOf(units);
        const smallest = Math.min(...populations) / populations.reduce((a, b) => a + b);
        const index = williamson(ratesOf(units), populations);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(Math.sqrt((1 - smallest) / smallest) * (1 + 1e-9));
      }),
    );
  });

  it('reaches that bound when the smallest unit has all', () => {
    expect(williamson([0, 5], [9, 1])).toBeCloseTo(3, 14);
  });

  it('refuses what cannot be compared, by name and place', () => {
    expect(() => williamson([1, -2], [1, 1])).toThrow(/^values\[1\] is -2/);
    expect(() => williamson([1, 2], [1])).toThrow(/^values has 2 entries and populations has 1/);
  });
});
