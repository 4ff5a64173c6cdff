import { describe, expect, test } from 'vitest';
import { changeSize } from '../../../src/dataset/diff/change-size.ts';
import { between, exactly } from '../../../src/dataset/quantity.ts';

describe('the size of a change', () => {
  test.each([
    [100, 100, 'unmoved'],
    [1000, 1009.9, 'slight'],
    [1000, 990.1, 'slight'],
    [100, 101, 'notable'],
    [100, 109.9, 'notable'],
    [100, 110, 'large'],
    [100, 90, 'large'],
    [100, 999, 'large'],
    [0, 5, 'large'],
    [5, 0, 'large'],
    [100, 1000, 'tenfold'],
    [1538, 15_380_000, 'tenfold'],
    [1000, 100, 'tenfold'],
  ] as const)('from %s to %s is %s', (from, to, size) => {
    expect(changeSize(exactly(from), exactly(to))).toBe(size);
  });

  test('is that of the bound that moved furthest', () => {
    expect(changeSize(between(100, 200), between(100.5, 230))).toBe('large');
    expect(changeSize(between(100, 200), between(100.5, 200))).toBe('slight');
  });

  test('has no per cent when an open end is closed or a bound given up', () => {
    expect(changeSize(between(30_001, Infinity), between(30_001, 40_000))).toBe('bound');
    expect(changeSize(between(30_001, 40_000), between(30_001, Infinity))).toBe('bound');
  });

  test('tells a slip of unit even beside a bound that was given up', () => {
    expect(changeSize(between(3, 40), between(30, Infinity))).toBe('tenfold');
  });
});
