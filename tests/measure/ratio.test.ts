import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { ratioRange } from '../../src/measure/ratio.ts';
import { completedCounts, sumOf } from './arbitrary.ts';

const whole = { whole: true };

describe('ratioRange', () => {
  it('of known numbers is one number', () => {
    expect(ratioRange(feasible([exactly(1), exactly(4)]), [1, 0], [0, 1])).toEqual(exactly(0.25));
    expect(ratioRange(feasible([exactly(1), exactly(3)]), [1, 0], [0, 1])).toEqual(exactly(1 / 3));
  });

  it('knows that what the numerator has the denominator cannot have', () => {
    const members = [between(1, 9), between(1, 9)];
    const total = { members: [0, 1], total: exactly(10), name: 'all' };
    const ratio = ratioRange(feasible(members, [total], whole), [1, 0], [0, 1]);
    expect(ratio.low).toBeCloseTo(1 / 9, 12);
    expect(ratio.high).toBeCloseTo(9, 11);
    // A third of them in the middle takes nothing away from this.
    const three = feasible([between(4, 6), between(4, 6)], [total], whole);
    expect(ratioRange(three, [1, 0], [0, 1]).high).toBeCloseTo(6 / 4, 12);
  });

  it('contains the ratio in every completion', () => {
    const positive = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(completedCounts, positive, positive, (counts, above, below) => {
        const { quantities, values, total } = counts;
        const weigh = (weights: readonly number[]) =>
          sumOf(values.map((value, i) => value * (weights[i] ?? NaN)));
        fc.pre(weigh(below) > 0);
        const used = [above, below].map((weights) => weights.slice(0, values.length));
        const [over = [], under = []] = used;
        const linked = { members: [...values.keys()], total: exactly(total), name: 'all' };
        for (const totals of [[], [linked]]) {
          const { low, high } = ratioRange(feasible(quantities, totals, whole), over, under);
          const ratio = weigh(above) / weigh(below);
          expect(low <= ratio && ratio <= high).toBe(true);
        }
      }),
    );
  });

  it('is attained at both ends at corners of the set, as counting through all of them finds', () => {
    const small = completedCounts.filter(
      ({ quantities, total }) =>
        total > 0 && quantities.length <= 5 && quantities.every(({ high }) => high < Infinity),
    );
    const weights = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(small, weights, weights, ({ quantities, total }, first, second) => {
        const [above, below] = [first, second].map((each) => each.slice(0, quantities.length));
        const linked = { members: [...quantities.keys()], total: exactly(total), name: 'all' };
        const set = feasible(quantities, [linked], whole);
        const weigh = (numbers: readonly number[], by: readonly number[] = []) =>
          sumOf(numbers.map((number, i) => number * (by[i] ?? NaN)));
        const ratios = corners(set.members, total).map(
          (numbers) => weigh(numbers, above) / weigh(numbers, below),
        );
        fc.pre(ratios.every(Number.isFinite));
        const { low, high } = ratioRange(set, above ?? [], below ?? []);
        const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
        expect(Math.abs(low - least)).toBeLessThanOrEqual(1e-14 * least);
        expect(Math.abs(high - most)).toBeLessThanOrEqual(1e-14 * most);
      }),
    );
  });

  it('is open where the denominator may be 0', () => {
    const set = feasible([between(1, 2), between(0, 2)]);
    expect(ratioRange(set, [1, 0], [0, 1])).toEqual(between(0.5, Infinity));
    expect(() => ratioRange(feasible([exactly(1), exactly(0)]), [1, 0], [0, 1])).toThrow(
      /not 0; leave it out/,
    );
  });

  it('is moved by no open member that is on neither side', () => {
    const set = feasible([between(1, 2), between(1, 2), between(0, Infinity)]);
    expect(ratioRange(set, [1, 0, 0], [0, 1, 0])).toEqual(between(0.5, 2));
  });

  it('knows where an open end leads, on either side and on both', () => {
    const set = feasible([between(2, Infinity), between(1, 4)]);
    expect(ratioRange(set, [1, 0], [0, 1])).toEqual(between(0.5, Infinity));
    expect(ratioRange(set, [0, 1], [1, 0])).toEqual(between(0, 2));
    // (x + 4) / (x + 0) falls from 3 to 1 as x grows without end, for y = 4 and 0.
    expect(ratioRange(set, [1, 1], [1, 0])).toEqual(between(1, 3));
    // (2x + y) / (x + y) lies between 8 / 6 and 2.
    const mixed = ratioRange(set, [2, 1], [1, 1]);
    expect(mixed.low).toBeCloseTo(8 / 6, 15);
    expect(mixed.high).toBe(2);
  });

  it('moves its ends by no more than the last digit', () => {
    const set = feasible(
      [between(0, 2), between(0, 4)],
      [{ members: [0, 1], total: exactly(4), name: 'all' }],
      whole,
    );
    expect(ratioRange(set, [1, 0], [1, 1])).toEqual(between(0, 0.5));
    expect(ratioRange(set, [0, 1], [1, 1])).toEqual(between(0.5, 1));
  });

  it('leaves room for the rounding of weights that are no whole numbers', () => {
    const members = [between(1, 9), between(1, 9)];
    const set = feasible(members, [{ members: [0, 1], total: exactly(10), name: 'all' }], whole);
    const { low, high } = ratioRange(set, [0.1, 0], [0, 0.1]);
    // More than the last digit, also where the weights of one side are whole.
    expect(low).toBeLessThan((1 / 9) * (1 - 2 ** -49));
    expect(high).toBeGreaterThan(9 * (1 + 2 ** -49));
    expect([low, high]).toEqual([expect.closeTo(1 / 9, 14), expect.closeTo(9, 12)]);
    expect(ratioRange(set, [0.5, 0], [0, 1]).low).toBeLessThan((1 / 18) * (1 - 2 ** -49));
    expect(ratioRange(set, [1, 0], [0, 0.5]).low).toBeLessThan((2 / 9) * (1 - 2 ** -49));
  });

  it('of nothing to something is nothing', () => {
    const set = feasible([between(0, 1), between(0, 2)]);
    expect(ratioRange(set, [0, 0], [1, 1])).toEqual(exactly(0));
  });
});

/** All points of a set with one total where all members but one are at a bound. */
function corners(members: readonly Quantity[], total: number): readonly (readonly number[])[] {
  const ends = members.reduce<readonly (readonly number[])[]>(
    (points, { low, high }) =>
      points.flatMap((point) => [
        [...point, low],
        [...point, high],
      ]),
    [[]],
  );
  return ends.flatMap((point) =>
    members.flatMap(({ low, high }, free) => {
      const rest = total - sumOf(point.filter((_, other) => other !== free));
      return low <= rest && rest <= high ? [point.with(free, rest)] : [];
    }),
  );
}
