import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { fittedLine } from '../../src/measure/fitted-line.ts';

const norris = readFileSync(
  new URL('../fixtures/reference/nist-norris.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [x = '', y = ''] = line.split(',');
    return { x: Number(x), y: exactly(Number(y)) };
  });

describe('fittedLine', () => {
  test('is the certified line of the Norris data where every height is known', () => {
    // NIST Statistical Reference Datasets, Norris: B0 = −0.262323073774029, B1 = 1.00211681802045.
    const line = fittedLine(
      norris.map(({ x }) => x),
      norris.map(({ y }) => y),
    );
    expect(line?.slope.low).toBeCloseTo(1.00211681802045, 11);
    expect(line?.at(0).low).toBeCloseTo(-0.262323073774029, 9);
    expect(line?.at(0).high).toBe(line?.at(0).low);
  });

  test('takes each height at the bound that tilts the line most', () => {
    const line = fittedLine([0, 1], [between(1, 2), between(3, 5)]);
    expect(line?.slope).toEqual(between(1, 4));
    expect(line?.at(0)).toEqual(between(1, 2));
    expect(line?.at(1)).toEqual(between(3, 5));
    expect(line?.at(0.5)).toEqual(between(2, 3.5));
  });

  test('holds the line of every choice of heights', () => {
    const point = fc.tuple(
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -50, max: 50 }),
      fc.nat(20),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), fc.integer(), (points, x) => {
        const xs = points.map(([at]) => at);
        const line = fittedLine(
          xs,
          points.map(([, low, width]) => between(low, low + width)),
        );
        const one = fittedLine(
          xs,
          points.map(([, low, width, part]) => exactly(low + width * part)),
        );
        if (!line || !one) {
          expect(new Set(xs).size).toBe(1);
          return;
        }
        const tolerance = 1e-7 * (1 + Math.abs(x));
        for (const [range, { low }] of [
          [line.slope, one.slope],
          [line.at(x), one.at(x)],
        ] as const) {
          expect(low).toBeGreaterThanOrEqual(range.low - tolerance);
          expect(low).toBeLessThanOrEqual(range.high + tolerance);
        }
      }),
    );
  });

  test('is undefined where a height is open-ended, or all points stand above each other', () => {
    expect(fittedLine([0, 1], [between(1, Infinity), exactly(2)])).toBeUndefined();
    expect(fittedLine([3, 3], [exactly(1), exactly(2)])).toBeUndefined();
  });
});
