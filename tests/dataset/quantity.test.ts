import { describe, expect, test } from 'vitest';
import { between, exactly, isExact } from '../../src/dataset/quantity.ts';

describe('quantity', () => {
  test('is exact when its bounds agree', () => {
    expect(isExact(exactly(3))).toBe(true);
    expect(isExact(between(3, 4))).toBe(false);
  });

  test('may have no upper bound', () => {
    expect(between(90001, Infinity)).toEqual({ low: 90001, high: Infinity });
  });

  test.each([
    [2, 1],
    [NaN, 1],
    [1, NaN],
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ])('cannot be built from %d and %d', (low, high) => {
    expect(() => between(low, high)).toThrow(RangeError);
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(exactly(1))).toBe(true);
  });
});
