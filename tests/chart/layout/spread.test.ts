import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../src/chart/layout/spread.ts';

test('leaves labels where they are when they are apart', () => {
  expect(spread([0, 20, 40], 10, 0, 100)).toEqual([0, 20, 40]);
});

test('moves two that collide apart by the same way', () => {
  expect(spread([50, 52], 10, 0, 100)).toEqual([46, 56]);
});

test('keeps all within the frame', () => {
  expect(spread([98, 99, 100], 10, 0, 100)).toEqual([80, 90, 100]);
  expect(spread([0, 1, 2], 10, 0, 100)).toEqual([0, 10, 20]);
});

test('never lets two come closer than the gap, nor change order', () => {
  const positions = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(positions, (unsorted) => {
      const wanted = unsorted.toSorted((a, b) => a - b);
      const result = spread(wanted, 12, 0, 400);
      expect(result).toHaveLength(wanted.length);
      for (const [index, value] of result.entries()) {
        if (index > 0) expect(value - (result[index - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
      }
      expect(result[0]).toBeGreaterThanOrEqual(0);
      expect(result.at(-1)).toBeLessThanOrEqual(400 + 1e-9);
    }),
  );
});
