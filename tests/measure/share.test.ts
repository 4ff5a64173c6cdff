import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { nextDown } from '../../src/measure/rounding.ts';
import { partCount, partShare } from '../../src/measure/share.ts';
import { completedCounts, sumOf } from './arbitrary.ts';
import { organizations, region } from './published.ts';

describe('partCount', () => {
  it('is narrower than the sum of the bounds when the others push it', () => {
    const members = [between(0, 10), between(0, 10), between(20, 25)];
    expect(partCount({ members, part: [0, 1] })).toEqual(between(0, 20));
    expect(partCount({ members, part: [0, 1], total: exactly(30) })).toEqual(between(5, 10));
  });

  it('refuses a total that the members cannot meet', () => {
    expect(() => partCount({ members: [exactly(1)], part: [], total: exactly(9) })).toThrow(
      RangeError,
    );
  });
});

describe('partShare', () => {
  it('of known members is one number', () => {
    const members = [exactly(1), exactly(2)];
    expect(partShare({ members, part: [0] })).toEqual(exactly(1 / 3));
    expect(partShare({ members, part: [0], total: exactly(3) })).toEqual(exactly(1 / 3));
  });

  it('divides by one total, not by one for each end', () => {
    const members = [between(2, 4), between(6, 8)];
    expect(partShare({ members, part: [0], total: exactly(10) })).toEqual(
      between(nextDown(0.2), 0.4),
    );
    expect(partShare({ members, part: [0] }).low).toBeCloseTo(2 / 10, 15);
    expect(partShare({ members, part: [0] }).high).toBeCloseTo(4 / 10, 15);
  });

  it('is known from an open end only as far as the total says', () => {
    const members = [between(5, Infinity), between(0, Infinity)];
    expect(partShare({ members, part: [0] })).toEqual(between(0, 1));
    expect(partShare({ members, part: [0], total: exactly(20) })).toEqual(between(0.25, 1));
    expect(partShare({ members, part: [0], total: between(20, 50) })).toEqual(
      between(nextDown(0.1), 1),
    );
  });

  it('takes a rounded total at the end that each side needs', () => {
    const members = [between(0, 10), between(0, 90)];
    const total = between(40, 50);
    expect(partShare({ members, part: [0], total })).toEqual(between(0, 0.25));
  });

  it('of a part that must be all, or nothing, is 1 or 0', () => {
    expect(partShare({ members: [between(0, 1), exactly(0)], part: [0] })).toEqual(exactly(1));
    expect(partShare({ members: [between(0, 1), exactly(0)], part: [1] })).toEqual(exactly(0));
  });

  it('refuses a whole that is 0 and members that may be negative', () => {
    expect(() => partShare({ members: [exactly(0)], part: [0] })).toThrow(/leave the share out/);
    expect(() => partShare({ members: [between(-1, 2)], part: [0] })).toThrow(/cannot be negative/);
  });

  it('contains the share and the count in every completion, with and without the total', () => {
    fc.assert(
      fc.property(completedCounts, fc.nat(255), ({ quantities, values, total }, mask) => {
        fc.pre(total > 0);
        const part = values.map((_, position) => position).filter((i) => (mask >> i) & 1);
        const count = sumOf(part.map((position) => values[position] ?? NaN));
        for (const known of [exactly(total), between(total, total + 9), undefined]) {
          const whole = { members: quantities, part, total: known };
          const [counts, shares] = [partCount(whole), partShare(whole)];
          expect(counts.low <= count && count <= counts.high).toBe(true);
          expect(shares.low <= count / total && count / total <= shares.high).toBe(true);
        }
      }),
    );
  });

  it('is attained at both ends: the rest can make up the total', () => {
    fc.assert(
      fc.property(completedCounts, fc.nat(255), ({ quantities, total }, mask) => {
        const part = quantities.map((_, position) => position).filter((i) => (mask >> i) & 1);
        const { low, high } = partCount({ members: quantities, part, total: exactly(total) });
        const rest = quantities.filter((_, position) => !part.includes(position));
        for (const end of [low, high]) {
          expect(sumOf(rest.map((other) => other.low)) + end).toBeLessThanOrEqual(total);
          expect(sumOf(rest.map((other) => other.high)) + end).toBeGreaterThanOrEqual(total);
        }
      }),
    );
  });

  it('puts the East at about half of the organizations of 2020-09-30', () => {
    const { quantities, total } = organizations('2020-09-30');
    const east = { members: quantities, part: region('nbs4', 'east'), total: total.total };
    // 298,619 in four known provinces, and six classes that hold 80,004 to 139,998.
    expect(partCount(east)).toEqual(between(378_623, 438_617));
    expect(partShare(east).low).toBeCloseTo(378_623 / 886_222, 12);
    expect(partShare(east).high).toBeCloseTo(438_617 / 886_222, 12);
  });
});
