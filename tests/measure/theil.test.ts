import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theilDecomposition, theilL, theilT } from '../../src/measure/theil.ts';
import {
  amountsOf,
  groupsOf,
  populationsOf,
  randomPositiveUnits,
  randomUnits,
} from './arbitraries.ts';

describe('theilT', () => {
  it('is ln n when one unit of n has all', () => {
    expect(theilT([0, 0, 0, 8])).toBeCloseTo(Math.log(4), 14);
  });

  it('is −ln p when a unit with the share p of the people has all', () => {
    expect(theilT([0, 5], [9, 1])).toBeCloseTo(Math.log(10), 14);
  });

  it('counts a unit without any amount as its limit, zero', () => {
    expect(theilT([0, 1, 1])).toBeCloseTo(Math.log(3 / 2), 14);
  });

  it('lies between 0 and −ln of the smallest share of the people', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const populations = populationsOf(units);
        const smallest = Math.min(...populations) / populations.reduce((a, b) => a + b);
        const index = theilT(amountsOf(units), populations);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(-Math.log(smallest) + 1e-9);
      }),
    );
  });

  it('is exactly zero, never a rounded −1e-17, where rates agree', () => {
    for (const rate of [0.1, 0.3, 0.7, 1.1, 2.3]) {
      const populations = [3, 7, 11, 13];
      expect(
        theilT(
          populations.map((people) => people * rate),
          populations,
        ),
      ).toBeGreaterThanOrEqual(0);
    }
  });

  it('refuses what cannot be shared out, by name and place', () => {
    expect(() => theilT([1, -2])).toThrow(/^amounts\[1\] is -2/);
    expect(() => theilT([0, 0])).toThrow(/^All 2 entries of amounts are zero/);
    expect(() => theilT([1, 2], [1])).toThrow(/^amounts has 2 entries and populations has 1/);
    expect(() => theilT([1, 2], [1, 0])).toThrow(/^populations\[1\] is 0/);
  });
});

describe('theilL', () => {
  it('is infinite as soon as a unit has nothing, and is not rescued by a tiny number', () => {
    expect(theilL([0, 1, 2])).toBe(Infinity);
    expect(theilL([2, 0, 0], [1, 5, 1])).toBe(Infinity);
  });

  it('is T with the parts of amounts and people exchanged', () => {
    fc.assert(
      fc.property(randomPositiveUnits, (units) => {
        const [amounts, populations] = [amountsOf(units), populationsOf(units)];
        expect(theilL(amounts, populations)).toBeCloseTo(theilT(populations, amounts), 9);
      }),
    );
  });

  it('refuses what cannot be shared out, by name and place', () => {
    expect(() => theilL([1, NaN])).toThrow(/^amounts\[1\] is NaN/);
  });
});

describe('theilDecomposition', () => {
  const halves = theilDecomposition([1, 3, 2, 2], [1, 1, 2, 4], ['a', 'a', 'b', 'b']);

  it('leaves nothing over: T is the part between plus the part within, for every partition', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const [amounts, populations] = [amountsOf(units), populationsOf(units)];
        const parts = theilDecomposition(amounts, populations, groupsOf(units));
        expect(parts.total).toBe(parts.between + parts.within);
        expect(Math.abs(parts.total - theilT(amounts, populations))).toBeLessThan(1e-12);
        expect(parts.between).toBeGreaterThanOrEqual(0);
        expect(parts.within).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('adds up over the groups', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const parts = theilDecomposition(amountsOf(units), undefined, groupsOf(units));
        const sum = (of: (group: (typeof parts.groups)[number]) => number) =>
          parts.groups.reduce((total, group) => total + of(group), 0);
        expect(sum((group) => group.amountShare)).toBeCloseTo(1, 12);
        expect(sum((group) => group.populationShare)).toBeCloseTo(1, 12);
        expect(sum((group) => group.withinContribution)).toBeCloseTo(parts.within, 12);
        expect(sum((group) => group.betweenContribution)).toBeCloseTo(parts.between, 12);
      }),
    );
  });

  it('gives each group its shares, its own T and its contributions', () => {
    expect(halves.groups).toEqual([
      {
        group: 'a',
        populationShare: 0.25,
        amountShare: 0.5,
        theil: expect.closeTo(theilT([1, 3]), 14) as number,
        withinContribution: expect.closeTo(theilT([1, 3]) / 2, 14) as number,
        betweenContribution: expect.closeTo(Math.log(2) / 2, 14) as number,
      },
      {
        group: 'b',
        populationShare: 0.75,
        amountShare: 0.5,
        theil: expect.closeTo(theilT([2, 2], [2, 4]), 14) as number,
        withinContribution: expect.closeTo(theilT([2, 2], [2, 4]) / 2, 14) as number,
        betweenContribution: expect.closeTo(Math.log(2 / 3) / 2, 14) as number,
      },
    ]);
    expect(halves.betweenShare).toBeCloseTo(
      halves.between / theilT([1, 3, 2, 2], [1, 1, 2, 4]),
      14,
    );
  });

  it('has nothing between groups whose rates agree', () => {
    const parts = theilDecomposition([1, 5, 2, 4, 6], [1, 1, 1, 1, 2], ['a', 'a', 'b', 'b', 'c']);
    expect(parts.between).toBeCloseTo(0, 14);
    expect(parts.betweenShare).toBeCloseTo(0, 14);
    expect(parts.within).toBeGreaterThan(0);
  });

  it('has nothing within groups of one unit', () => {
    const parts = theilDecomposition([1, 5, 2], undefined, [1, 2, 3]);
    expect(parts.within).toBe(0);
    expect(parts.betweenShare).toBe(1);
  });

  it('has no shares to speak of where all have the same', () => {
    expect(theilDecomposition([2, 2], undefined, ['a', 'b'])).toMatchObject({
      total: 0,
      betweenShare: 0,
    });
  });

  it('counts a group without any amount as zero', () => {
    const parts = theilDecomposition([0, 0, 4], undefined, ['poor', 'poor', 'rich']);
    expect(parts.groups[0]).toMatchObject({
      amountShare: 0,
      theil: 0,
      withinContribution: 0,
      betweenContribution: 0,
    });
    expect(parts.total).toBeCloseTo(Math.log(3), 14);
  });

  it('never gives a rounded −1e-17 between groups whose rates agree', () => {
    for (const rate of [0.1, 0.3, 0.7, 1.1, 2.3]) {
      const populations = [3, 7, 11, 13];
      const amounts = populations.map((people) => people * rate);
      const parts = theilDecomposition(amounts, populations, ['a', 'b', 'c', 'a']);
      expect(parts.between).toBeGreaterThanOrEqual(0);
    }
  });

  it('refuses groups that are not one a unit', () => {
    expect(() => theilDecomposition([1, 2], undefined, ['a'])).toThrow(
      /^amounts has 2 entries and groups has 1/,
    );
  });
});
