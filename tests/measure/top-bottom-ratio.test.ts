import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topBottomRatio } from '../../src/measure/top-bottom-ratio.ts';
import { populationsOf, randomPositiveUnits, ratesOf } from './arbitraries.ts';

describe('topBottomRatio', () => {
  it('is 1 or more', () => {
    fc.assert(
      fc.property(randomPositiveUnits, (units) => {
        const ratio = topBottomRatio(ratesOf(units), populationsOf(units));
        expect(ratio).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
    );
  });

  it('counts of the unit in which the line falls only the part that is needed', () => {
    // Top fifth: 10 of 100 people at 9, then 10 of the 40 at 5: mean 7. Bottom fifth: all at 1.
    expect(topBottomRatio([9, 5, 1], [10, 40, 50])).toBeCloseTo(7, 12);
  });

  it('does not depend on the order or on how units are cut', () => {
    expect(topBottomRatio([1, 5, 5, 9], [50, 15, 25, 10])).toBeCloseTo(7, 12);
  });

  it('can compare other parts than fifths', () => {
    expect(topBottomRatio([1, 2, 3, 4], undefined, 0.5)).toBeCloseTo(7 / 3, 12);
    expect(topBottomRatio([1, 2, 3, 4], undefined, 0.25)).toBeCloseTo(4, 12);
  });

  it('is infinite when the whole bottom part has nothing', () => {
    expect(topBottomRatio([0, 0, 1, 2, 3])).toBe(Infinity);
  });

  it('refuses a part that is no part or more than half', () => {
    for (const share of [0, -0.1, 0.51, NaN]) {
      expect(() => topBottomRatio([1, 2], undefined, share)).toThrow(
        new RangeError(`share is ${share}. Give a fraction above 0 and at most 0.5.`),
      );
    }
  });

  it('refuses what cannot be compared, by name and place', () => {
    expect(() => topBottomRatio([1, -2])).toThrow(/^values\[1\] is -2/);
    expect(() => topBottomRatio([1, 2], [1, 0])).toThrow(/^populations\[1\] is 0/);
  });
});
