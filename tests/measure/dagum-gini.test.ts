import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagumGini } from '../../src/measure/dagum-gini.ts';
import { gini } from '../../src/measure/gini.ts';
import { amountsOf, groupsOf, populationsOf, randomUnits, ratesOf } from './arbitraries.ts';

describe('dagumGini', () => {
  it('adds up to the Gini coefficient, and no part is negative', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const parts = dagumGini(ratesOf(units), groupsOf(units), populationsOf(units));
        expect(parts.within + parts.netBetween + parts.transvariation).toBe(parts.total);
        expect(parts.total).toBeCloseTo(gini(amountsOf(units), populationsOf(units)), 10);
        expect(parts.within).toBeGreaterThanOrEqual(0);
        expect(parts.netBetween).toBeGreaterThanOrEqual(0);
        expect(parts.transvariation).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('has as net part between groups the Gini coefficient of their means', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const { groups, netBetween } = dagumGini(
          ratesOf(units),
          groupsOf(units),
          populationsOf(units),
        );
        const ofMeans = gini(
          groups.map(({ mean, populationShare }) => mean * populationShare),
          groups.map(({ populationShare }) => populationShare),
        );
        expect(netBetween).toBeCloseTo(ofMeans, 10);
      }),
    );
  });

  it('follows the formulas of Dagum from its own groups and pairs', () => {
    fc.assert(
      fc.property(randomUnits, (units) => {
        const parts = dagumGini(ratesOf(units), groupsOf(units), populationsOf(units));
        const mean = parts.groups.reduce((sum, g) => sum + g.mean * g.populationShare, 0);
        const of = new Map(parts.groups.map((group) => [group.group, group]));
        const shares = (name: string) => {
          const group = of.get(name);
          const population = group?.populationShare ?? NaN;
          return { population, amount: (population * (group?.mean ?? NaN)) / mean };
        };
        const weight = (pair: (typeof parts.pairs)[number]) => {
          const [high, low] = [shares(pair.higher), shares(pair.lower)];
          return pair.gini * (high.population * low.amount + low.population * high.amount);
        };
        const within = parts.groups.reduce((sum, { group, gini: inside }) => {
          const { population, amount } = shares(group);
          return sum + inside * population * amount;
        }, 0);
        const net = parts.pairs.reduce((sum, pair) => sum + weight(pair) * pair.affluence, 0);
        const cross = parts.pairs.reduce(
          (sum, pair) => sum + weight(pair) * (1 - pair.affluence),
          0,
        );
        expect(parts.within).toBeCloseTo(within, 10);
        expect(parts.netBetween).toBeCloseTo(net, 10);
        expect(parts.transvariation).toBeCloseTo(cross, 10);
      }),
    );
  });

  it('has no transvariation where groups do not overlap', () => {
    const parts = dagumGini([1, 2, 3, 4], ['poor', 'poor', 'rich', 'rich']);
    expect(parts.transvariation).toBe(0);
    expect(parts.pairs).toEqual([
      { higher: 'rich', lower: 'poor', gini: expect.closeTo(2 / 5, 14) as number, affluence: 1 },
    ]);
  });

  it('has no net part where group means agree, whichever comes first', () => {
    for (const groups of [
      ['a', 'a', 'b', 'b'],
      ['b', 'b', 'a', 'a'],
    ]) {
      const parts = dagumGini([1, 5, 2, 4], groups);
      expect(parts.netBetween).toBe(0);
      expect(parts.pairs[0]).toMatchObject({ higher: groups[0], affluence: 0 });
      expect(parts.transvariation).toBeGreaterThan(0);
    }
  });

  it('names groups in the order of the data, with their share, mean and own coefficient', () => {
    const { groups } = dagumGini([4, 1, 3, 0], ['b', 'a', 'a', 'c'], [1, 1, 1, 2]);
    expect(groups).toEqual([
      { group: 'b', populationShare: 0.2, mean: 4, gini: 0 },
      { group: 'a', populationShare: 0.4, mean: 2, gini: expect.closeTo(0.25, 15) as number },
      { group: 'c', populationShare: 0.4, mean: 0, gini: 0 },
    ]);
  });

  it('counts two groups without anything as equal', () => {
    const { pairs } = dagumGini([0, 0, 3], ['a', 'b', 'c']);
    expect(pairs).toEqual([
      { higher: 'a', lower: 'b', gini: 0, affluence: 0 },
      { higher: 'c', lower: 'a', gini: 1, affluence: 1 },
      { higher: 'c', lower: 'b', gini: 1, affluence: 1 },
    ]);
  });

  it('does not count equal units of two groups as crossing', () => {
    expect(dagumGini([2, 2, 2, 4], ['a', 'a', 'b', 'b']).transvariation).toBe(0);
  });

  it('refuses what cannot be compared, by name and place', () => {
    expect(() => dagumGini([1, -1], ['a', 'b'])).toThrow(/^values\[1\] is -1/);
    expect(() => dagumGini([1, 2], ['a'])).toThrow(/^values has 2 entries and groups has 1/);
    expect(() => dagumGini([1, 2], ['a', 'b'], [1])).toThrow(
      /^values has 2 entries and populations has 1/,
    );
  });
});
