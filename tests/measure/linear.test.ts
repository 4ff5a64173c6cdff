import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { furthest } from '../../src/measure/furthest.ts';
import { indicatorWeights, linearRange } from '../../src/measure/linear.ts';
import { partShare } from '../../src/measure/share.ts';
import type { MemberTotal } from '../../src/measure/total.ts';
import { nextDown, nextUp } from '../../src/measure/rounding.ts';
import { completedCounts, figure, sumOf } from './arbitrary.ts';
import { organizations, region } from './published.ts';
import { contains, isAtMost, plus, rational, times } from './rational.ts';

const whole = { whole: true };
const weights = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 8, maxLength: 8 });

const all = (quantities: readonly Quantity[], total: number): MemberTotal => ({
  members: [...quantities.keys()],
  total: exactly(total),
  name: 'all',
});

const dot = (numbers: readonly number[], by: readonly number[]) =>
  sumOf(numbers.map((number, position) => number * (by[position] ?? NaN)));

describe('feasible', () => {
  it('splits totals within totals into blocks that share no member', () => {
    const members = Array.from({ length: 5 }, () => between(0, 10));
    const totals = [
      { members: [0, 1, 2, 3, 4], total: exactly(20), name: 'all' },
      { members: [0, 1, 2], total: exactly(12), name: 'three' },
      { members: [1, 2], total: exactly(9), name: 'two of them' },
    ];
    const { blocks, total } = feasible(members, totals, whole);
    expect(total).toEqual(exactly(20));
    expect(blocks).toEqual([
      { members: [0], total: exactly(3) },
      { members: [1, 2], total: exactly(9) },
      { members: [3, 4], total: exactly(8) },
    ]);
  });

  it('puts every member into one block, also where totals cross', () => {
    const members = Array.from({ length: 4 }, () => between(0, 10));
    const totals = [
      { members: [0, 1], total: exactly(10), name: 'first and second' },
      { members: [1, 2], total: exactly(10), name: 'second and third' },
    ];
    expect(feasible(members, totals, whole).blocks).toEqual([
      { members: [0, 1], total: exactly(10) },
      { members: [2, 3], total: between(0, 20) },
    ]);
  });

  it('bounds the sum of members of whom no total is known by their own bounds', () => {
    const { blocks } = feasible([between(1, 2), between(3, Infinity)]);
    expect(blocks).toEqual([{ members: [0, 1], total: between(4, Infinity) }]);
  });

  it('splits 2018-02-07 into four groups and the rest', () => {
    const { quantities, groups } = organizations('2018-02-07');
    const { blocks, total } = feasible(quantities, groups, whole);
    expect(total).toEqual(exactly(802_878));
    expect(blocks.map(({ members }) => members.length).sort()).toEqual([13, 3, 3, 5, 7].sort());
  });
});

describe('linearRange', () => {
  it('is the sum of known numbers', () => {
    expect(linearRange(feasible([exactly(2), exactly(3)]), [10, 1])).toEqual(exactly(23));
  });

  it('knows that what one has the other cannot have', () => {
    const members = [between(0, 10), between(0, 10)];
    const total = { members: [0, 1], total: exactly(10), name: 'all' };
    expect(linearRange(feasible(members), [1, 1])).toEqual(between(0, 20));
    expect(linearRange(feasible(members, [total]), [1, 1])).toEqual(between(10, 10));
    // Twice the first less the second: 20 at (10, 0), −10 at (0, 10).
    expect(linearRange(feasible(members, [total]), [2, -1])).toEqual(between(-10, 20));
  });

  it('is open where nothing bounds the sum', () => {
    const set = feasible([between(0, Infinity), exactly(1)]);
    expect(linearRange(set, [1, 1])).toEqual(between(1, Infinity));
    expect(linearRange(set, [-1, 1])).toEqual(between(-Infinity, 1));
    expect(linearRange(set, [0, 1])).toEqual(exactly(1));
  });

  it('gives a region the same bounds as the closed form', () => {
    const { quantities, total } = organizations('2020-09-30');
    const set = feasible(quantities, [total], whole);
    for (const id of ['east', 'central', 'west', 'northeast']) {
      const part = region('nbs4', id);
      const [inside, outside] = [true, false].map((isPart) =>
        quantities.filter((_, position) => part.includes(position) === isPart),
      );
      const least = (side: readonly Quantity[] = []) => sumOf(side.map(({ low }) => low));
      const most = (side: readonly Quantity[] = []) => sumOf(side.map(({ high }) => high));
      expect(linearRange(set, indicatorWeights(set, part))).toEqual(
        between(
          Math.max(least(inside), total.total.low - most(outside)),
          Math.min(most(inside), total.total.low - least(outside)),
        ),
      );
    }
  });

  it('uses the totals of groups inside and across a region', () => {
    const { quantities, total, groups } = organizations('2018-02-07');
    const northeast = region('nbs4', 'northeast');
    const loose = feasible(quantities, [total], whole);
    const linked = feasible(quantities, groups, whole);
    expect(linearRange(loose, indicatorWeights(loose, northeast))).toEqual(between(0, 91_614));
    expect(linearRange(linked, indicatorWeights(linked, northeast))).toEqual(exactly(53_381));
  });

  it('contains the value in every completion, with and without the total', () => {
    fc.assert(
      fc.property(completedCounts, weights, ({ quantities, values, total }, given) => {
        const used = given.slice(0, values.length);
        for (const totals of [[], [all(quantities, total)]]) {
          const { low, high } = linearRange(feasible(quantities, totals, whole), used);
          const value = dot(values, used);
          expect(low <= value && value <= high).toBe(true);
        }
      }),
    );
  });

  it('is attained at both ends by whole numbers that are possible', () => {
    fc.assert(
      fc.property(completedCounts, weights, ({ quantities, values, total }, given) => {
        const used = given.slice(0, values.length);
        const set = feasible(quantities, [all(quantities, total)], whole);
        const { low, high } = linearRange(set, used);
        for (const [sign, end] of [
          [-1, low],
          [1, high],
        ] as const) {
          const numbers = furthest(
            set,
            used.map((weight) => sign * weight),
          );
          expect(dot(numbers, used)).toBe(end);
          expect(sumOf(numbers)).toBe(total);
          numbers.forEach((number, position) => {
            const { low: least, high: most } = quantities[position] ?? exactly(NaN);
            expect(Number.isInteger(number) && least <= number && number <= most).toBe(true);
          });
        }
      }),
    );
  });

  it('is the nearest double where all that counts is known, and not otherwise', () => {
    const set = feasible([exactly(0.1), between(0, 5)]);
    expect(linearRange(set, [0.3, 0])).toEqual(exactly(0.1 * 0.3));
    const whole = feasible([exactly(3), between(0, 5)]);
    expect(linearRange(whole, [0.1, 0])).toEqual(exactly(3 * 0.1));
    expect(linearRange(feasible([exactly(3), exactly(1)]), [0.1, 0.1])).toEqual(exactly(0.4));
    const { low, high } = linearRange(set, [0.3, 1]);
    const known = times(rational(0.1), rational(0.3));
    expect(contains(low, known, high) && contains(low, plus(known, rational(5)), high)).toBe(true);
  });

  it('rounds the sum of known numbers once, however many products round', () => {
    const numbers = fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(numbers, (pairs) => {
        const set = feasible(pairs.map(([number]) => exactly(number)));
        const { low, high } = linearRange(
          set,
          pairs.map(([, weight]) => weight),
        );
        expect(low).toBe(high);
        const sum = pairs
          .map(([number, weight]) => times(rational(number), rational(weight)))
          .reduce(plus);
        expect(contains(nextDown(low), sum, nextUp(low))).toBe(true);
        // Nearer than the next double on either side: half way there lies beyond.
        for (const next of [nextDown(low), nextUp(low)]) {
          const middle = times(plus(rational(low), rational(next)), rational(0.5));
          const [least, most] = next < low ? [middle, sum] : [sum, middle];
          expect(isAtMost(least, most)).toBe(true);
        }
      }),
    );
  });

  it('moves its ends outwards also where one of many products is too small for its error to be seen', () => {
    const set = feasible([between(1, 3), between(0, 1)]);
    for (const weight of [1.1e-300, 1.3e-300, 1.7e-300]) {
      const { low, high } = linearRange(set, [weight, 0]);
      expect(low).toBeLessThan(weight);
      expect(high).toBeGreaterThan(3 * weight);
    }
  });

  it('moves its ends outwards where a product is too small for its error to be seen', () => {
    const set = feasible([between(1e-90, 3e-90)]);
    const { low, high } = linearRange(set, [1e-210]);
    expect(low).toBeLessThan(1e-300);
    expect(low).toBeGreaterThan(0.999e-300);
    expect(high).toBeGreaterThan(3e-300);
  });

  it('keeps a stated total that decimal members miss by their binary form', () => {
    // In binary these two add up to 29.509999999999998.
    const total = { members: [0, 1], total: between(29.51, 30.51), name: 'all' };
    const set = feasible([exactly(19.15), exactly(10.36)], [total]);
    expect(set.total).toEqual(total.total);
    expect(partShare(set, [0])).toEqual(exactly(19.15 / (19.15 + 10.36)));
  });

  it('contains the value also when the figures are decimal', () => {
    const tenths = (value: number) => value / 10;
    fc.assert(
      fc.property(completedCounts, weights, ({ quantities, values, total }, given) => {
        const used = given.slice(0, values.length);
        const decimal = quantities.map(({ low, high }) => between(tenths(low), tenths(high)));
        const set = feasible(decimal, [all(quantities, tenths(total))]);
        const { low, high } = linearRange(set, used);
        const value = dot(values.map(tenths), used);
        const rounding = 1e-12 * dot(values, used.map(Math.abs));
        expect(low - rounding <= value && value <= high + rounding).toBe(true);
      }),
    );
  });
});
