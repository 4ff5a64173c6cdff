import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { rank } from '../../src/measure/rank.ts';
import { completedCount } from './arbitrary.ts';

/** The place of one number among all, largest first, equal numbers sharing the better place. */
const place = (values: readonly number[], value: number) =>
  1 + values.filter((other) => other > value).length;

describe('rank', () => {
  it('gives known numbers one place each, largest first', () => {
    expect(rank([exactly(5), exactly(9), exactly(1)])).toEqual([
      { best: 2, worst: 2 },
      { best: 1, worst: 1 },
      { best: 3, worst: 3 },
    ]);
  });

  it('lets equal numbers share the better place and skips the next', () => {
    expect(rank([exactly(5), exactly(9), exactly(9), exactly(9)]).map(({ best }) => best)).toEqual([
      4, 1, 1, 1,
    ]);
  });

  it('lets members of one class trade places', () => {
    expect(rank([exactly(97_091), between(30_001, 40_000), between(30_001, 40_000)])).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
    ]);
  });

  it('contains the place in every completion', () => {
    fc.assert(
      fc.property(fc.array(completedCount, { maxLength: 9 }), (units) => {
        const values = units.map(({ value }) => value);
        rank(units.map(({ quantity }) => quantity)).forEach(({ best, worst }, position) => {
          const actual = place(values, values[position] ?? NaN);
          expect(best <= actual && actual <= worst).toBe(true);
        });
      }),
    );
  });

  it('is attained at both ends: one at its high and the rest at their lows, and the reverse', () => {
    fc.assert(
      fc.property(fc.array(completedCount, { maxLength: 9 }), (units) => {
        const quantities = units.map(({ quantity }) => quantity);
        rank(quantities).forEach(({ best, worst }, position) => {
          const mine = quantities[position] ?? exactly(NaN);
          const others = quantities.filter((_, other) => other !== position);
          expect(
            place(
              others.map(({ low }) => low),
              mine.high,
            ),
          ).toBe(best);
          expect(
            place(
              others.map(({ high }) => high),
              mine.low,
            ),
          ).toBe(worst);
        });
      }),
    );
  });
});
