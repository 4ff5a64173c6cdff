import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { ratioRange } from '../../src/measure/ratio.ts';
import { completedCounts, sumOf } from './arbitrary.ts';

const whole = { whole: true };

describe('ratioRange', () => {
  it('of known numbers is one number', () => {
    expect(ratioRange(feasible([exactly(1), exactly(4)]), [1, 0], [0, 1])).toEqual(exactly(0.25));
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

  it('is open where the denominator may be 0', () => {
    const set = feasible([between(1, 2), between(0, 2)]);
    expect(ratioRange(set, [1, 0], [0, 1])).toEqual(between(0.5, Infinity));
    expect(() => ratioRange(feasible([exactly(1), exactly(0)]), [1, 0], [0, 1])).toThrow(
      /not 0; leave it out/,
    );
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

  it('of nothing to something is nothing', () => {
    const set = feasible([between(0, 1), between(0, 2)]);
    expect(ratioRange(set, [0, 0], [1, 1])).toEqual(exactly(0));
  });
});
