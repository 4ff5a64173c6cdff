import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { ratioRange } from '../../src/measure/ratio.ts';
import { partShare } from '../../src/measure/share.ts';
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

  it('of a part to all equals the closed form of a share', () => {
    fc.assert(
      fc.property(completedCounts, fc.nat(255), ({ quantities, total, values }, mask) => {
        fc.pre(total > 0);
        const part = [...values.keys()].filter((i) => (mask >> i) & 1);
        const ones = values.map(() => 1);
        const inside = values.map((_, i) => ((mask >> i) & 1 ? 1 : 0));
        const closed = partShare({ members: quantities, part });
        const set = feasible(quantities, [], whole);
        if (!Number.isFinite(set.total.high) || set.total.low === 0) return;
        const ratio = ratioRange(set, inside, ones);
        expect(ratio.low).toBeCloseTo(closed.low, 10);
        expect(ratio.high).toBeCloseTo(closed.high, 10);
      }),
    );
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
  });
});
