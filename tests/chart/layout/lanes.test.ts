import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf } from '../../../src/chart/layout/lanes.ts';

const extents = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 30 },
);

test('what does not touch shares a lane, what does goes into the next', () => {
  const things = [
    { start: 0, end: 10 },
    { start: 8, end: 20 },
    { start: 13, end: 30 },
  ];
  expect(lanesOf(things, 2)).toEqual([0, 1, 0]);
  expect(lanesOf(things, 5)).toEqual([0, 1, 2]);
});

test('no two in a lane come nearer than the gap', () => {
  fc.assert(
    fc.property(extents, (things) => {
      const lanes = lanesOf(things, 3);
      for (const [a, first] of things.entries()) {
        for (const [b, second] of things.entries()) {
          if (a >= b || lanes[a] !== lanes[b]) continue;
          expect(first.end + 3 <= second.start || second.end + 3 <= first.start).toBe(true);
        }
      }
    }),
  );
});

test('takes as many lanes as lie side by side somewhere, and no more', () => {
  fc.assert(
    fc.property(extents, (things) => {
      const gap = 1;
      const depth = things.map(
        ({ start }) =>
          things.filter((each) => each.start <= start && start < each.end + gap).length,
      );
      expect(new Set(lanesOf(things, gap)).size).toBe(Math.max(0, ...depth));
    }),
  );
});
