import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atkinson } from '../../src/measure/atkinson.ts';
import { theilL } from '../../src/measure/theil.ts';
import {
  amountsOf,
  populationsOf,
  randomPositiveUnits,
  randomUnits,
  ratesOf,
} from './arbitraries.ts';

describe('atkinson', () => {
  it('lies in 0 to 1 and rises with the aversion to inequality', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const indices = [0, 0.25, 0.5, 0.9, 1, 1.5, 2, 10].map((epsilon) =>
          atkinson(ratesOf(units), epsilon, populationsOf(units)),
        );
        for (const [step, index] of indices.entries()) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThanOrEqual(1);
          expect(indices[step + 1] ?? 1).toBeGreaterThanOrEqual(index - 1e-12);
        }
      }),
    );
  });

  it('of 1 is one minus the exponential of −L', () => {
    fc.assert(
      fc.property(randomPositiveUnits, (units) => {
        const index = atkinson(ratesOf(units), 1, populationsOf(units));
        const fromTheil = 1 - Math.exp(-theilL(amountsOf(units), populationsOf(units)));
        expect(index).toBeCloseTo(fromTheil, 10);
      }),
    );
  });

  it('does not break as epsilon nears 1', () => {
    const values = [1, 2, 3, 10];
    for (const epsilon of [1 - 1e-13, 1 + 1e-13]) {
      expect(atkinson(values, epsilon)).toBeCloseTo(atkinson(values, 1), 11);
    }
  });

  it('nears one minus lowest over mean as epsilon grows, without overflow', () => {
    expect(atkinson([1, 2, 3, 10], 1e6)).toBeCloseTo(1 - 1 / 4, 5);
  });

  it('is exactly 1 from epsilon 1 on when a unit has nothing, and finite below', () => {
    expect(atkinson([0, 1], 1)).toBe(1);
    expect(atkinson([0, 1], 2)).toBe(1);
    // One of two has all: 1 − (½ · 2^½)²·… = 1 − 1/2 for epsilon ½.
    expect(atkinson([0, 1], 0.5)).toBeCloseTo(0.5, 14);
  });

  it('refuses an epsilon that is negative or not finite, and tells which values it accepts', () => {
    for (const epsilon of [-0.1, NaN, Infinity]) {
      expect(() => atkinson([1, 2], epsilon)).toThrow(
        new RangeError(`epsilon is ${epsilon}. Give a finite number, zero or more.`),
      );
    }
    expect(atkinson([1, 2], 0)).toBeCloseTo(0, 15);
  });

  it('refuses what cannot be compared, by name and place', () => {
    expect(() => atkinson([1, -2], 1)).toThrow(/^values\[1\] is -2/);
    expect(() => atkinson([1, 2], 1, [1, -1])).toThrow(/^populations\[1\] is -1/);
  });

  it('keeps the digits of a rare and very low level', () => {
    // One of 1e16 people is at 1e-12, the others at 1: the harmonic mean is 1 / (1 + 1e-4).
    const [values, populations] = [
      [1e-12, 1],
      [1, 1e16 - 1],
    ];
    expect(atkinson(values, 2, populations)).toBeCloseTo(1 - 1 / (1 + 1e-4), 12);
    // Their weight is lost beside that of the other, and with it what they would take off.
    expect(atkinson([1e-12, 1, 20_000], 2, [1, 1, 5e96])).toBeCloseTo(0, 13);
  });
});
