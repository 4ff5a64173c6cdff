import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, isExact, type Quantity } from '../../src/dataset/quantity.ts';
import { ContradictionError } from '../../src/measure/contradiction.ts';
import { exactPolytope } from '../../src/measure/exact-polytope.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { UnmeasurableError } from '../../src/measure/unmeasurable.ts';
import { tighten as settled } from '../../src/measure/tighten.ts';
import { elementAt } from '../../src/measure/element.ts';
import { completedCounts, sumOf } from './arbitrary.ts';
import { organizations, positionsOf } from './published.ts';

const whole = { whole: true };
const tighten = (...given: Parameters<typeof settled>) => settled(...given).members;
const everyone = (quantities: readonly unknown[]) => quantities.map((_, position) => position);

describe('tighten', () => {
  it('deduces the one member that a total leaves open', () => {
    const total = { members: [0, 1, 2], total: exactly(100), name: 'all' };
    expect(tighten([exactly(30), exactly(50), between(0, Infinity)], [total], whole)).toEqual([
      exactly(30),
      exactly(50),
      exactly(20),
    ]);
  });

  it('leaves members alone that the totals do not touch', () => {
    const members = [between(0, 10), between(0, 10)];
    expect(tighten(members, [])).toEqual(members);
    expect(tighten(members, [{ members: [0], total: exactly(3), name: 'first' }], whole)).toEqual([
      exactly(3),
      between(0, 10),
    ]);
  });

  it('carries what one total teaches into the next until nothing moves', () => {
    const members = [between(0, 9), between(0, 9), between(0, 9)];
    const totals = [
      { members: [1, 2], total: exactly(17), name: 'last two' },
      { members: [0, 1], total: exactly(1), name: 'first two' },
    ];
    // The last two need at least 8 each, but the first two allow the second only 1.
    expect(() => tighten(members, totals, whole)).toThrow(ContradictionError);
    const eased = [
      { members: [1, 2], total: exactly(10), name: 'last two' },
      { members: [0, 1], total: exactly(1), name: 'first two' },
    ];
    expect(tighten(members, eased, whole)).toEqual([exactly(0), exactly(1), exactly(9)]);
  });

  it('moves the bounds of counts in to whole numbers', () => {
    expect(tighten([between(0.5, 2.5)], [], whole)).toEqual([between(1, 2)]);
    expect(() => tighten([between(0.2, 0.8)], [], { ...whole, labels: ['row 7'] })).toThrow(
      /row 7/,
    );
  });

  it('lets the provinces of 2020-09-30 keep their classes and add to 886,222', () => {
    const { quantities, total } = organizations('2020-09-30');
    const tightened = tighten(quantities, [total], whole);
    expect(total.total).toEqual(exactly(886_222));
    expect(tightened.filter(isExact)).toHaveLength(4);
    // The classes leave the total room on both sides, so it narrows none of them by itself.
    expect(tightened).toEqual(quantities);
    expect(sumOf(tightened.map(({ low }) => low))).toBeLessThan(886_222);
    expect(sumOf(tightened.map(({ high }) => high))).toBeGreaterThan(886_222);
  });

  it('closes the two open ends of 2018-02-07 by the totals of groups', () => {
    const { quantities, groups } = organizations('2018-02-07');
    const tightened = tighten(quantities, groups, whole);
    expect(quantities.filter(({ high }) => high === Infinity)).toHaveLength(2);
    // 291,717 of a group of seven, less its three known members.
    expect(tightened[positionsOf(['320000'])[0] ?? NaN]).toEqual(between(90_001, 159_802));
    // 278,730 left of the nation once four groups are known, less the two known members there.
    expect(tightened[positionsOf(['440000'])[0] ?? NaN]).toEqual(between(66_001, 202_322));
    expect(tightened.filter(isExact)).toHaveLength(8);
  });

  it('names the rows, the total and the numbers that cannot be reconciled', () => {
    const labels = ['Up, rows.csv:2', 'Down, rows.csv:3'];
    const total = { members: [0, 1], total: exactly(50), name: 'all, totals.csv:9' };
    const attempt = () => tighten([between(0, 10), exactly(30)], [total], { labels });
    expect(attempt).toThrow(
      'The total "all, totals.csv:9" cannot be met: it is 50, but its members can only add up to 30 to 40. ' +
        'Correct the total or one of these rows: Up, rows.csv:2; Down, rows.csv:3.',
    );
    expect(attempt).toThrow(ContradictionError);
  });

  it.each([
    [1e101, 'row 7', between(0, 1e101), exactly(5)],
    [1e-101, 'row 7', between(1e-101, 1), exactly(5)],
    [1e308, 'all', between(0, 1), between(0, 1e308)],
  ])(
    'refuses %s, which cannot be added up without loss, and names %s',
    (end, row, member, total) => {
      const totals = [{ members: [0], total, name: 'all' }];
      const attempt = () => tighten([member], totals, { labels: ['row 7'] });
      expect(attempt).toThrow(UnmeasurableError);
      expect(attempt).toThrow(`in another unit. (${end}, ${row})`);
    },
  );

  it('says so when an open end still cannot reach down to the total', () => {
    const total = { members: [0], total: exactly(50), name: 'all' };
    expect(() => tighten([between(60, Infinity)], [total])).toThrow(
      /only add up to 60 or more\..*these rows: member 0\./,
    );
  });

  it('does not take the binary form of decimal figures for a contradiction', () => {
    const total = { members: [0, 1], total: exactly(0.3), name: 'all' };
    expect(tighten([exactly(0.1), exactly(0.2)], [total])).toEqual([exactly(0.1), exactly(0.2)]);
  });

  it('uses what is left of a total once the groups within it are known', () => {
    const members = [between(0, 10), between(0, 10), between(0, 10)];
    const totals = [
      { members: [0, 1, 2], total: exactly(12), name: 'all' },
      { members: [0, 1], total: exactly(11), name: 'two' },
    ];
    // By bounds alone the third could be anything up to 10.
    expect(tighten(members, totals, whole)).toEqual([between(1, 10), between(1, 10), exactly(1)]);
  });

  it('refuses crossing totals that would push a bound on and on', () => {
    // first = last by way of the second, and last = first + step by way of the fourth.
    const members = [0, 0, 0, 0].map((low) => between(low, 1e9));
    const step = between(1, 2);
    const totals = [
      { members: [0, 1], total: exactly(1e9), name: 'first and second' },
      { members: [2, 1], total: exactly(1e9), name: 'last and second' },
      { members: [2, 3], total: exactly(1e9), name: 'last and fourth' },
      { members: [0, 3, 4], total: exactly(1e9), name: 'first, fourth and step' },
    ];
    // The step would have to be 0, but bounds come nearer to that by 1 in each round only.
    expect(() => tighten([...members, step], totals, whole)).toThrow(
      'The total "first, fourth and step" cannot be met: it is 1000000000, but its members can only add up to 1000000001 to 1000000002. ' +
        'Correct the total or one of these rows: first and second; last and second; last and fourth.',
    );
  });

  it('refuses two totals of the same members that exclude each other, and names both', () => {
    const members = [between(0, 9), between(0, 9)];
    const totals = [
      { members: [0, 1], total: exactly(10), name: 'printed, totals.csv:2' },
      { members: [1, 0], total: exactly(11), name: 'nation less ministry' },
    ];
    expect(() => tighten(members, totals, whole)).toThrow(
      'The total "nation less ministry" cannot be met: it is 11, but its members can only add up to 10. ' +
        'Correct the total or one of these rows: printed, totals.csv:2.',
    );
  });

  it('takes what two totals of the same members have in common', () => {
    const members = [between(0, 100), between(0, 100)];
    const totals = [
      { members: [0, 1], total: between(20, 60), name: 'a' },
      { members: [0, 1], total: between(10, 30), name: 'b' },
    ];
    expect(feasible(members, totals, whole).total).toEqual(between(20, 30));
    expect(feasible(members, totals.toReversed(), whole).total).toEqual(between(20, 30));
    const within = [...totals, { members: [0, 1], total: exactly(25), name: 'c' }];
    expect(feasible(members, within, whole).total).toEqual(exactly(25));
    expect(feasible(members, [...within].toReversed(), whole).total).toEqual(exactly(25));
    // Decimals that differ by their binary form alone agree.
    const decimal = [0.1 + 0.2, 0.3].map((total, place) => ({
      members: [0, 1],
      total: exactly(total),
      name: `decimal ${place}`,
    }));
    expect(feasible(members, decimal).total).toEqual(exactly(0.1 + 0.2));
  });

  it.each([[21], [25], [30]])(
    'refuses groups of 10 and 10 that cover all of a whole of %i',
    (total) => {
      const members = Array.from({ length: 4 }, () => between(0, 100));
      const totals = [
        { members: [0, 1], total: exactly(10), name: 'first half' },
        { members: [2, 3], total: exactly(10), name: 'second half' },
        { members: [0, 1, 2, 3], total: exactly(total), name: 'all' },
      ];
      expect(() => tighten(members, totals, whole)).toThrow(ContradictionError);
      expect(() => tighten(members, totals, whole)).toThrow(
        /"all" cannot be met: it is \d+, but its members can only add up to 20.*first half; second half/,
      );
    },
  );

  it('sees that a whole drawn in two ways must add up both ways', () => {
    const members = Array.from({ length: 6 }, () => between(0, 1e9));
    const totals = [
      { members: [0, 1, 2, 3, 4, 5], total: exactly(30), name: 'all' },
      { members: [0, 1, 2], total: exactly(15), name: 'left' },
      { members: [3, 4, 5], total: exactly(15), name: 'right' },
      { members: [0, 3], total: exactly(10), name: 'top' },
      { members: [1, 4], total: exactly(10), name: 'middle' },
      { members: [2, 5], total: exactly(11), name: 'bottom' },
    ];
    expect(() => tighten(members, totals, whole)).toThrow(/"all" cannot be met/);
  });

  it('carries bounds up through totals of totals', () => {
    const members = Array.from({ length: 6 }, () => between(0, 100));
    const totals = [
      { members: [0, 1], total: between(0, 2), name: 'first' },
      { members: [2, 3], total: between(0, 2), name: 'second' },
      { members: [0, 1, 2, 3], total: between(0, 100), name: 'both' },
      { members: [4, 5], total: between(0, 4), name: 'third' },
      { members: [0, 1, 2, 3, 4, 5], total: exactly(10), name: 'all' },
    ];
    expect(() => tighten(members, totals, whole)).toThrow(/"all" cannot be met: it is 10/);
    const eased = totals.with(4, { ...elementAt(totals, 4), total: exactly(8) });
    expect(feasible(members, eased, whole).blocks.map(({ total }) => total)).toEqual([
      exactly(2),
      exactly(2),
      exactly(4),
    ]);
  });

  it('refuses a total without members', () => {
    const empty = { members: [], total: exactly(5), name: 'nobody, totals.csv:7' };
    expect(() => tighten([between(0, 1)], [empty])).toThrow(
      'The total "nobody, totals.csv:7" has no members; say which it adds up, or leave it out.',
    );
  });

  it('keeps every completion, and with one total attains both ends of every member', () => {
    fc.assert(
      fc.property(completedCounts, ({ quantities, values, total }) => {
        const constraint = { members: everyone(values), total: exactly(total), name: 'all' };
        const tightened = tighten(quantities, [constraint], whole);
        tightened.forEach(({ low, high }, position) => {
          const value = values[position] ?? NaN;
          expect(low <= value && value <= high).toBe(true);
          expect(canBeMet(quantities, position, low, total)).toBe(true);
          expect(canBeMet(quantities, position, high, total)).toBe(true);
        });
      }),
    );
  });

  it('leaves only bounds that can be attained, where totals lie within or beside each other', () => {
    // Judged by the simplex method, which knows nothing of bounds that teach each other.
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 });
    fc.assert(
      fc.property(completedCounts, cuts, fc.nat(1), ({ quantities, values }, chosen, withAll) => {
        const starts = [0, ...chosen.filter((cut) => cut < values.length)].sort((a, b) => a - b);
        const groups = starts.map((start, place) =>
          everyone(values).slice(start, starts[place + 1] ?? values.length),
        );
        const totals = [...groups, ...(withAll && groups.length > 1 ? [everyone(values)] : [])].map(
          (members, place) => ({
            members,
            total: exactly(sumOf(members.map((member) => elementAt(values, member)))),
            name: `total ${place}`,
          }),
        );
        const bounded = quantities.map(({ low, high }) => between(low, Math.min(high, 1e9)));
        const set = exactPolytope(
          bounded.map(({ low, high }) => ({ low: BigInt(low), high: BigInt(high) })),
        );
        for (const { members, total } of totals) {
          set.restrict(members, BigInt(total.low), BigInt(total.high));
        }
        tighten(bounded, totals, whole).forEach(({ low, high }, member) => {
          const ends = [set.least([member]), set.greatest([member])].map(
            ({ numerator, denominator }) => Number(numerator) / Number(denominator),
          );
          expect([low, high]).toEqual(ends);
        });
      }),
    );
  });

  it('keeps every completion under any number of overlapping totals', () => {
    const groups = fc.array(fc.array(fc.nat(7), { minLength: 1, maxLength: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(completedCounts, groups, ({ quantities, values }, chosen) => {
        const totals = chosen.map((group, number) => {
          const members = [...new Set(group.map((position) => position % values.length))];
          const total = exactly(sumOf(members.map((position) => values[position] ?? NaN)));
          return { members, total, name: `group ${number}` };
        });
        tighten(quantities, totals, whole).forEach(({ low, high }, position) => {
          const value = values[position] ?? NaN;
          expect(low <= value && value <= high).toBe(true);
        });
      }),
    );
  });
});

describe('what tighten says of its narrowings', () => {
  it('is which end of which member moved, from where to where, and by which total', () => {
    const members = [between(0, 10), between(0, 10), between(0, 10), exactly(4)];
    const totals = [
      { members: [0, 1, 2, 3], total: exactly(16), name: 'all' },
      { members: [0, 1], total: exactly(11), name: 'two' },
    ];
    const { narrowings } = settled(members, totals, whole);
    expect(narrowings).toEqual([
      { member: 0, end: 'low', from: 0, to: 1, by: 'two' },
      { member: 1, end: 'low', from: 0, to: 1, by: 'two' },
      { member: 2, end: 'low', from: 0, to: 1, by: 'all less two' },
      { member: 2, end: 'high', from: 10, to: 1, by: 'all less two' },
    ]);
  });

  it('is nothing where the totals leave every bound as it is stated', () => {
    const total = { members: [0, 1], total: exactly(10), name: 'all' };
    expect(settled([between(0, 10), between(0, 10)], [total]).narrowings).toEqual([]);
    // Rounding to whole numbers is no narrowing by a total.
    expect(settled([between(0.5, 9.5), between(0, 10)], [], whole).narrowings).toEqual([]);
  });

  it('is true of every member: all other ends are as stated', () => {
    fc.assert(
      fc.property(completedCounts, ({ quantities, values, total }) => {
        const all = { members: everyone(values), total: exactly(total), name: 'all' };
        const { members, narrowings } = settled(quantities, [all], whole);
        const moved = members.flatMap((member, position) =>
          (['low', 'high'] as const).flatMap((end) => {
            const from = elementAt(quantities, position)[end];
            const to = member[end];
            return from === to ? [] : [{ member: position, end, from, to, by: 'all' }];
          }),
        );
        expect(narrowings).toEqual(moved);
      }),
    );
  });
});

describe('the source of 2020-09-30', () => {
  it('says that 12 provinces exceed the mean of 28,522, and the classes allow it', () => {
    const { quantities } = organizations('2020-09-30');
    const mean = 28_522;
    expect(quantities.filter(({ low }) => low > mean).length).toBeLessThanOrEqual(12);
    expect(quantities.filter(({ high }) => high > mean).length).toBeGreaterThanOrEqual(12);
  });
});

/** Whether the others can make up the rest of the total once one member is fixed. */
function canBeMet(
  quantities: readonly Quantity[],
  position: number,
  value: number,
  total: number,
): boolean {
  const others = quantities.filter((_, other) => other !== position);
  return (
    value + sumOf(others.map(({ low }) => low)) <= total &&
    value + sumOf(others.map(({ high }) => high)) >= total
  );
}
