import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { indicatorWeights, linearRange } from '../../src/measure/linear.ts';
import { ratioRange } from '../../src/measure/ratio.ts';
import { nextDown } from '../../src/measure/rounding.ts';
import { partShare } from '../../src/measure/share.ts';
import { completedCounts, sumOf } from './arbitrary.ts';
import { organizations, region } from './published.ts';

const share = (members: readonly Quantity[], part: readonly number[], total?: Quantity) =>
  partShare(
    feasible(members, total ? [{ members: [...members.keys()], total, name: 'all' }] : [], {
      whole: true,
    }),
    part,
  );

describe('partShare', () => {
  it('of known members is one number', () => {
    const members = [exactly(1), exactly(2)];
    expect(share(members, [0])).toEqual(exactly(1 / 3));
    expect(share(members, [0], exactly(3))).toEqual(exactly(1 / 3));
  });

  it('divides by one total, not by one for each end', () => {
    const members = [between(2, 4), between(6, 8)];
    expect(share(members, [0], exactly(10))).toEqual(between(nextDown(0.2), 0.4));
    expect(share(members, [0]).low).toBeCloseTo(2 / 10, 15);
    expect(share(members, [0]).high).toBeCloseTo(4 / 10, 15);
  });

  it('is known from an open end only as far as the total says', () => {
    const members = [between(5, Infinity), between(0, Infinity)];
    expect(share(members, [0])).toEqual(between(0, 1));
    expect(share(members, [0], exactly(20))).toEqual(between(0.25, 1));
    expect(share(members, [0], between(20, 50))).toEqual(between(nextDown(0.1), 1));
  });

  it('of a bounded part stays bounded where another member is open', () => {
    const members = [between(1, 3), between(1, Infinity), exactly(2)];
    // At most 3 of 3 + 1 + 2, and as good as nothing beside a member without bound.
    expect(share(members, [0])).toEqual(between(0, 0.5));
    expect(share(members, [1]).high).toBe(1);
    expect(share(members, [1]).low).toBeCloseTo(1 / 6, 15);
  });

  it('of members that may all be 0 lies between 0 and 1', () => {
    expect(share([between(0, 3), between(0, 4)], [0])).toEqual(between(0, 1));
  });

  it('takes a rounded total at the end that each side needs', () => {
    expect(share([between(0, 10), between(0, 90)], [0], between(40, 50))).toEqual(between(0, 0.25));
  });

  it('of a part that must be all, or nothing, is 1 or 0', () => {
    expect(share([between(0, 1), exactly(0)], [0])).toEqual(exactly(1));
    expect(share([between(0, 1), exactly(0)], [1])).toEqual(exactly(0));
  });

  it('uses the totals of groups on both sides', () => {
    const members = Array.from({ length: 4 }, () => between(0, 10));
    const totals = [
      { members: [0, 1], total: exactly(6), name: 'left' },
      { members: [2, 3], total: between(2, 4), name: 'right' },
    ];
    const set = feasible(members, totals, { whole: true });
    // The left is 6 of 8 to 10.
    expect(partShare(set, [0, 1])).toEqual(between(0.6, 0.75));
    // The first may be 0 to 6, beside at least 2 that it is not.
    expect(partShare(set, [0])).toEqual(between(0, 0.75));
  });

  it('refuses a whole that is 0 and members that may be negative', () => {
    expect(() => share([exactly(0)], [0])).toThrow(/leave the share out/);
    expect(() => share([between(-1, 2)], [0])).toThrow(/cannot be negative/);
    expect(() => share([between(1, 2), between(-1, 2)], [0])).toThrow(/cannot be negative/);
  });

  it('contains the share in every completion, with and without the total', () => {
    fc.assert(
      fc.property(completedCounts, fc.nat(255), ({ quantities, values, total }, mask) => {
        fc.pre(total > 0);
        const part = values.map((_, position) => position).filter((i) => (mask >> i) & 1);
        const count = sumOf(part.map((position) => values[position] ?? NaN));
        for (const known of [exactly(total), between(total, total + 9), undefined]) {
          const { low, high } = share(quantities, part, known);
          expect(0 <= low && low <= count / total && count / total <= high && high <= 1).toBe(true);
        }
      }),
    );
  });

  it('is attained at both ends by the closed form of one known total', () => {
    fc.assert(
      fc.property(completedCounts, fc.nat(255), ({ quantities, total }, mask) => {
        fc.pre(total > 0);
        const part = quantities.map((_, position) => position).filter((i) => (mask >> i) & 1);
        const [inside, outside] = [true, false].map((isPart) =>
          quantities.filter((_, position) => part.includes(position) === isPart),
        );
        const least = (side: readonly Quantity[] = []) => sumOf(side.map(({ low }) => low));
        const most = (side: readonly Quantity[] = []) => sumOf(side.map(({ high }) => high));
        const { low, high } = share(quantities, part, exactly(total));
        expect(low).toBeCloseTo(Math.max(least(inside), total - most(outside)) / total, 14);
        expect(high).toBeCloseTo(Math.min(most(inside), total - least(outside)) / total, 14);
      }),
    );
  });

  it('is the ratio of the part to all, whatever is open or linked', () => {
    const groups = fc.array(fc.nat(7), { maxLength: 6 });
    fc.assert(
      fc.property(completedCounts, fc.nat(255), groups, ({ quantities, values }, mask, group) => {
        fc.pre(sumOf(values) > 0);
        const linked = [...new Set(group.filter((position) => position < values.length))];
        const total = exactly(sumOf(linked.map((position) => values[position] ?? NaN)));
        const totals = linked.length > 0 ? [{ members: linked, total, name: 'linked' }] : [];
        const set = feasible(quantities, totals, { whole: true });
        const part = [...values.keys()].filter((i) => (mask >> i) & 1);
        const all = indicatorWeights(set, [...values.keys()]);
        const [ratio, closed] = [
          ratioRange(set, indicatorWeights(set, part), all),
          partShare(set, part),
        ];
        expect(ratio.low).toBeCloseTo(closed.low, 14);
        expect(ratio.high).toBeCloseTo(closed.high, 14);
      }),
    );
  });

  it('puts the East at about half of the organizations of 2020-09-30', () => {
    const { quantities, total } = organizations('2020-09-30');
    const set = feasible(quantities, [total], { whole: true });
    const east = region('nbs4', 'east');
    // 298,619 in four known provinces, and six classes that hold 80,004 to 139,998.
    expect(linearRange(set, indicatorWeights(set, east))).toEqual(between(378_623, 438_617));
    expect(partShare(set, east).low).toBeCloseTo(378_623 / 886_222, 15);
    expect(partShare(set, east).high).toBeCloseTo(438_617 / 886_222, 15);
  });
});
