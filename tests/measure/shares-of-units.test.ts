import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herfindahl } from '../../src/measure/herfindahl.ts';
import { hoover } from '../../src/measure/hoover.ts';
import { locationQuotient } from '../../src/measure/location-quotient.ts';
import { amountsOf, populationsOf, randomUnits } from './arbitraries.ts';

describe('hoover', () => {
  it('is 1 − 1/n when one unit of n has all', () => {
    expect(hoover([0, 0, 0, 9])).toBe(0.75);
  });

  it('is what must be moved for all rates to be equal', () => {
    // Of 10, the first unit has 8 and is due 5.
    expect(hoover([8, 2], [3, 3])).toBeCloseTo(0.3, 14);
  });

  it('lies in 0 to 1 less the smallest share of the people', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const populations = populationsOf(units);
        const smallest = Math.min(...populations) / populations.reduce((a, b) => a + b);
        const index = hoover(amountsOf(units), populations);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1 - smallest + 1e-12);
      }),
    );
  });

  it('refuses what cannot be shared out', () => {
    expect(() => hoover([1, 2], [1, 2, 3])).toThrow(/^amounts has 2 entries and populations has 3/);
  });
});

describe('herfindahl', () => {
  it('lies in 1/n to 1', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const index = herfindahl(amountsOf(units));
        expect(index).toBeGreaterThanOrEqual(1 / units.length - 1e-12);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('is 1/n for n equal units and 1 for a single holder', () => {
    expect(herfindahl([5, 5, 5, 5])).toBe(0.25);
    expect(herfindahl([0, 5])).toBe(1);
  });

  it('refuses what cannot be shared out', () => {
    expect(() => herfindahl([0, 0])).toThrow(/^All 2 entries of amounts are zero/);
  });
});

describe('locationQuotient', () => {
  it('has 1 as its mean weighted by the bases', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const bases = populationsOf(units);
        const all = bases.reduce((a, b) => a + b);
        const mean = locationQuotient(amountsOf(units), bases).reduce(
          (sum, quotient, unit) => sum + (quotient * (bases[unit] ?? NaN)) / all,
          0,
        );
        expect(mean).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is 0 for a unit that has nothing and 1 for one that has its part', () => {
    expect(locationQuotient([0, 2, 4], [1, 2, 3])).toEqual([0, 1, expect.closeTo(4 / 3, 14)]);
  });

  it('speaks of bases when it refuses one', () => {
    expect(() => locationQuotient([1, 2], [1, 0])).toThrow(/^bases\[1\] is 0/);
    expect(() => locationQuotient([1, 2], [1])).toThrow(/^amounts has 2 entries and bases has 1/);
  });
});
