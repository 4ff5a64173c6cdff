/** The proven bounds and the best found values, worked out a second time in another way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { denominatorFor } from '../../src/measure/denominator.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { giniRange } from '../../src/measure/gini-range.ts';
import { areaUnder, higherCurve } from '../../src/measure/lorenz-sums.ts';
import { highestUsefulRate } from '../../src/measure/most-equal.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import { theilRange } from '../../src/measure/theil-range.ts';
import { sumOf } from './arbitrary.ts';
import { dataset, organizations, residents } from './published.ts';

const linked = (members: readonly Quantity[], total: number) => ({
  members: [...members.keys()],
  total: exactly(total),
  name: 'all',
});

describe('the ranges of the published figures', () => {
  // Minima by SciPy (SLSQP for Theil, a linear programme for Gini), maxima by a random search with
  // exchanges over corners, both written apart from this code.
  it('of organizations in 2020, whose total is known, are those of SciPy and of a random search', () => {
    const { quantities, total } = organizations('2020-09-30');
    const set = feasible(quantities, [total], { whole: true });
    const people = residents('2020-09-30');
    const [theil, gini] = [theilRange(set, people), giniRange(set, people)];
    expect(theil.minimum.value).toBeCloseTo(0.0354145653, 8);
    expect(theil.attained.value).toBeCloseTo(0.14098495, 7);
    expect(theil.quantity.high).toBeCloseTo(0.1413, 4);
    expect(gini.minimum.value).toBeCloseTo(0.118417231, 8);
    expect(gini.attained.value).toBeCloseTo(0.278778934, 8);
    expect(gini.quantity.high).toBeCloseTo(0.2982, 4);
  });

  it('of foundations in 2017, whose total is not known, are those of SciPy and of a search of ends', () => {
    const foundations = snapshot(dataset, 'foundations', '2017-12-19');
    const people = denominatorFor(dataset, foundations, 'population').values;
    const [theil, gini] = [theilRange(foundations.set, people), giniRange(foundations.set, people)];
    expect(theil.minimum.value).toBeCloseTo(0.304220341, 8);
    expect(theil.attained.value).toBeCloseTo(0.3858627094, 9);
    expect(theil.quantity.high - theil.attained.value).toBeLessThan(1e-4);
    expect(gini.attained.value).toBeCloseTo(0.4649423336, 9);
    expect(gini.quantity.high - gini.attained.value).toBeLessThan(5e-4);
  });
});

describe('the bound of Theil T', () => {
  const bounds = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })), {
    minLength: 2,
    maxLength: 4,
  });
  const people = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });

  /** Σ of the chords of x ln(x/p) is linear, so that it is largest at a corner. */
  function chordsAtBest(members: readonly Quantity[], used: readonly number[], total: number) {
    const curve = (x: number, p: number) => (x === 0 ? 0 : x * Math.log(x / p));
    const chord = ({ low, high }: Quantity, p: number, x: number) =>
      low === high
        ? curve(low, p)
        : (curve(low, p) * (high - x) + curve(high, p) * (x - low)) / (high - low);
    let best = -Infinity;
    for (const free of members.keys()) {
      for (let ends = 0; ends < 2 ** members.length; ends += 1) {
        const corner = members.map(({ low, high }, i) => ((ends >> i) & 1 ? high : low));
        const rest = total - sumOf(corner.filter((_, i) => i !== free));
        const { low = NaN, high = NaN } = members[free] ?? {};
        if (!(rest >= low - 1e-9 && rest <= high + 1e-9)) continue;
        const numbers = corner.with(free, rest);
        const chords = members.map((member, i) => chord(member, used[i] ?? NaN, numbers[i] ?? NaN));
        best = Math.max(best, sumOf(chords));
      }
    }
    return best / total - Math.log(total / sumOf(used));
  }

  it('is that of the best corner for the chords, by one total, and of the best total without', () => {
    fc.assert(
      fc.property(bounds, people, fc.integer({ min: 1, max: 19 }), (ends, populations, part) => {
        const members = ends.map(([low, more]) => between(low + 1, low + 1 + more));
        const used = populations.slice(0, members.length);
        const least = sumOf(members.map(({ low }) => low));
        const most = sumOf(members.map(({ high }) => high));
        const ceiling = Math.log(sumOf(used) / Math.min(...used));
        const at = (share: number) => least + (most - least) * share;
        const total = at(part / 20);
        const known = feasible(members, [linked(members, total)]);
        expect(theilRange(known, used).quantity.high).toBeCloseTo(
          Math.min(ceiling, chordsAtBest(known.members, used, total)),
          8,
        );
        // Between the totals where all are at a bound the chords are smooth, and a grid is enough.
        const grid = Array.from({ length: 401 }, (_, step) => at(step / 400));
        const kinks = members.reduce<readonly number[]>(
          (sums, { low, high }) => sums.flatMap((sum) => [sum + low, sum + high]),
          [0],
        );
        const best = Math.max(
          ...[...grid, ...kinks].map((each) => chordsAtBest(members, used, each)),
        );
        const { high } = theilRange(feasible(members), used).quantity;
        expect(high).toBeGreaterThan(Math.min(ceiling, best) - 1e-9);
        expect(high).toBeLessThan(Math.min(ceiling, best) + 1e-3);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the bound of Gini', () => {
  it('is twice the area above a floor, counted along a fine grid', () => {
    const members = [between(1, 9), between(4, 6), between(2, 20), exactly(5)];
    const people = [1, 2, 3, 1];
    const [total, all] = [25, sumOf(people)];
    const set = feasible(members, [linked(members, total)]);
    /** What the poorest part has when all are at one end of their bounds. */
    const poorest = (end: 'low' | 'high', part: number) => {
      let left = part * all;
      const order = [...set.members.entries()].sort(
        ([a, x], [b, y]) => x[end] / (people[a] ?? NaN) - y[end] / (people[b] ?? NaN),
      );
      return sumOf(
        order.map(([member, quantity]) => {
          const own = people[member] ?? NaN;
          const taken = Math.min(own, Math.max(0, left));
          left -= own;
          return (quantity[end] * taken) / own;
        }),
      );
    };
    const highs = sumOf(set.members.map(({ high }) => high));
    const steps = 20_000;
    const floor = sumOf(
      Array.from({ length: steps }, (_, step) => {
        const part = (step + 0.5) / steps;
        const fromLows = poorest('low', part) / total;
        return Math.max(fromLows, 1 - (highs - poorest('high', part)) / total);
      }),
    );
    expect(giniRange(set, people).quantity.high).toBeCloseTo(1 - (2 * floor) / steps, 6);
  });

  it('is what one of the fewest people having everything gives, where the total may be 0', () => {
    const set = feasible([between(0, 5), between(0, 5), between(0, 5)]);
    expect(giniRange(set, [1, 2, 3]).quantity.high).toBeCloseTo(5 / 6, 11);
  });
});

describe('of more members than the climb looks around', () => {
  it('the best found lies near the bound, for the gradient leads there', () => {
    const members = Array.from({ length: 80 }, (_, place) => between(place % 9, 40 + (place % 31)));
    const people = members.map((_, place) => 1 + (place % 7));
    const set = feasible(members, [linked(members, 1500)]);
    for (const range of [theilRange, giniRange]) {
      const { quantity, attained } = range(set, people);
      expect(attained.value / quantity.high).toBeGreaterThan(0.93);
    }
  });
});

describe('curves', () => {
  it('have a corner where they cross, so that the area under the higher one is exact', () => {
    const straight = [
      { population: 0, amount: 0 },
      { population: 1, amount: 1 },
    ];
    const bent = [
      { population: 0, amount: 0.5 },
      { population: 1, amount: 0.75 },
    ];
    // They meet at 2/3: below it the bent one is higher, above it the straight one.
    const higher = higherCurve(straight, bent);
    expect(higher.map(({ population }) => population)).toEqual([0, expect.closeTo(2 / 3, 12), 1]);
    expect(areaUnder(higher)).toBeCloseTo(((1 / 2 + 2 / 3) / 2) * (2 / 3) + (5 / 6) * (1 / 3), 12);
    expect(higherCurve(straight, straight)).toEqual(straight);
  });

  it('of rates end at the highest bound there is, by the people of each', () => {
    const set = feasible([between(1, 30), between(8, Infinity), between(2, 8)]);
    expect(highestUsefulRate(set, [10, 1, 2])).toBe(8);
    expect(highestUsefulRate(set, [2, 1, 2])).toBe(15);
  });
});
