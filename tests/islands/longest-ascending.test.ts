import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestAscending } from '../../src/islands/explorer/longest-ascending.ts';

test('what is in order already is all of a row that ascends, and one of a row that descends', () => {
  expect(longestAscending([1, 4, 9])).toEqual(new Set([1, 4, 9]));
  expect(longestAscending([9, 4, 1]).size).toBe(1);
  expect(longestAscending([])).toEqual(new Set());
});

test('what is in order already is as much as can be, whatever the row', () => {
  const anyRow = fc.uniqueArray(fc.nat(50), { maxLength: 9 });
  fc.assert(
    fc.property(anyRow, (row) => {
      const found = longestAscending(row);
      const kept = row.filter((place) => found.has(place));
      expect(kept).toEqual([...found].sort((a, b) => a - b));
      // Every choice from the row, one bit for each place.
      const lengths = Array.from({ length: 2 ** row.length }, (_, choice) =>
        row.filter((_place, index) => choice & (1 << index)),
      )
        .filter((some) =>
          some.every((place, index) => index === 0 || place > (some[index - 1] ?? 0)),
        )
        .map(({ length }) => length);
      expect(found.size).toBe(Math.max(...lengths));
    }),
  );
});
