import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { mostClimbed } from '../../src/measure/climb.ts';
import { feasible, type Feasible } from '../../src/measure/feasible.ts';
import { gini } from '../../src/measure/gini.ts';
import { giniGradient, giniRange } from '../../src/measure/gini-range.ts';
import type { InequalityRange } from '../../src/measure/inequality-range.ts';
import { lorenz } from '../../src/measure/lorenz.ts';
import { mostEqual } from '../../src/measure/most-equal.ts';
import { seededRandom } from '../../src/measure/seeded-random.ts';
import { theilGradient, theilRange } from '../../src/measure/theil-range.ts';
import { theilT } from '../../src/measure/theil.ts';
import { completedCounts, fewRuns, sumOf } from './arbitrary.ts';
import { organizations, residents } from './published.ts';

const whole = { whole: true };
const people = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 8, maxLength: 8 });

const all = (quantities: readonly Quantity[], total: number) => ({
  members: [...quantities.keys()],
  total: exactly(total),
  name: 'all',
});

const measures = [
  ['Theil T', theilT, theilRange],
  ['Gini', gini, giniRange],
] as const;

function expectPossible(set: Feasible, numbers: readonly number[]): void {
  const tolerance = 1e-9 * Math.max(1, sumOf(numbers));
  numbers.forEach((number, position) => {
    const { low, high } = set.members[position] ?? exactly(NaN);
    expect(low - tolerance <= number && number <= high + tolerance).toBe(true);
  });
  for (const { members, total } of set.blocks) {
    const sum = sumOf(members.map((member) => numbers[member] ?? NaN));
    expect(total.low - tolerance <= sum && sum <= total.high + tolerance).toBe(true);
  }
}

/** The largest value at the corners of a small set with one total: all members but one at a bound. */
function largestAtCorners(
  set: Feasible,
  total: number,
  measure: (numbers: readonly number[]) => number,
): number {
  const { members } = set;
  let largest = 0;
  for (let free = 0; free < members.length; free += 1) {
    for (let ends = 0; ends < 2 ** members.length; ends += 1) {
      const corner = members.map(({ low, high }, i) => ((ends >> i) & 1 ? high : low));
      const rest = total - sumOf(corner.filter((_, i) => i !== free));
      const bounds = members[free] ?? exactly(NaN);
      if (rest < bounds.low || rest > bounds.high) continue;
      largest = Math.max(largest, measure(corner.with(free, rest)));
    }
  }
  return largest;
}

describe('mostEqual', () => {
  it('gives every member the same rate where the bounds allow', () => {
    const set = feasible([between(0, 100), between(0, 100)], [all([exactly(0), exactly(0)], 60)]);
    expect(mostEqual(set, [1, 2], 60)).toEqual([20, 40]);
  });

  it('holds members at the bound nearest to the common rate', () => {
    const members = [between(0, 10), between(0, 100), between(50, 60)];
    const set = feasible(members, [all(members, 100)]);
    const [first = NaN, second = NaN, third = NaN] = mostEqual(set, [1, 1, 1], 100);
    expect([first, second, third]).toEqual([10, expect.closeTo(40, 9), 50]);
  });

  it('has a Lorenz curve nowhere below that of any completion', () => {
    fc.assert(
      fc.property(completedCounts, people, ({ quantities, values, total }, populations) => {
        fc.pre(total > 0);
        const used = populations.slice(0, values.length);
        const set = feasible(quantities, [all(quantities, total)], whole);
        const best = lorenz(mostEqual(set, used, total), used);
        for (const { population, amount } of lorenz(values, used)) {
          expect(heightAt(best, population)).toBeGreaterThanOrEqual(amount - 1e-9);
        }
      }),
    );
  });
});

function heightAt(curve: ReturnType<typeof lorenz>, population: number): number {
  const next = curve.findIndex((point) => point.population >= population - 1e-12);
  const [to, from] = [curve[next], curve[next - 1]];
  if (to === undefined || from === undefined) return next === 0 ? 0 : 1;
  const part = (population - from.population) / (to.population - from.population);
  return from.amount + (to.amount - from.amount) * part;
}

describe('mostEqual of a total', () => {
  it('that lies at the bounds, or beyond them, is at the bounds', () => {
    const set = feasible([between(0.1, 0.2), between(0.3, 0.5)]);
    expect(mostEqual(set, [1, 1], 0.4)).toEqual([0.1, 0.3]);
    expect(mostEqual(set, [1, 1], 0.3)).toEqual([0.1, 0.3]);
    // The rate that first adds up to them is found to the last digit.
    for (const total of [0.7, 0.71])
      expect(mostEqual(set, [1, 1], total)).toEqual([0.2, expect.closeTo(0.5, 15)]);
  });

  it('is as precise for rates next to nothing as for others', () => {
    for (const unit of [1e-90, 1, 1e90]) {
      const set = feasible([between(0, unit), between(0, 4 * unit), between(0, 4 * unit)]);
      const [first = NaN, ...others] = mostEqual(set, [1, 1, 3], 6 * unit);
      expect(first / unit).toBe(1);
      expect(others.map((number) => number / unit)).toEqual([
        expect.closeTo(1.25, 14),
        expect.closeTo(3.75, 14),
      ]);
    }
  });
});

describe('the gradient of', () => {
  it('Theil T is a number for every member also where some have nothing', () => {
    const gradient = theilGradient([0, 10, 20], [5000, 7000, 3000]);
    expect(gradient.every(Number.isFinite)).toBe(true);
    expect(gradient[0]).toBeLessThan(-700);
    expect(gradient[1]).toBeLessThan(gradient[2] ?? NaN);
  });

  const gradients = [
    ['Theil T', theilT, theilGradient],
    ['Gini', gini, giniGradient],
  ] as const;
  it.each(gradients)('%s is, but for one factor, what a little more of each adds', (...given) => {
    const [, measure, gradient] = given;
    const amount = fc.integer({ min: 1, max: 1000 });
    const units = fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(units, (pairs) => {
        const [amounts, used] = [pairs.map(([own]) => own), pairs.map(([, people]) => people)];
        const rates = amounts.map((own, member) => own / (used[member] ?? NaN));
        // Where two rates meet, Gini has a corner.
        fc.pre(new Set(rates).size === rates.length);
        const total = sumOf(amounts);
        gradient(amounts, used).forEach((slope, member) => {
          const step = 1e-6 * (amounts[member] ?? NaN);
          const moved = (by: number) =>
            measure(amounts.with(member, (amounts[member] ?? NaN) + by), used);
          expect((slope * 2 * step) / total).toBeCloseTo(moved(step) - moved(-step), 11);
        });
      }),
    );
  });
});

describe.each(measures)('the range of %s', (_, measure, range) => {
  it('has its minimum where all rates are the same, between the bounds of the total', () => {
    const set = feasible([exactly(2), between(0, 10), between(1, 9)]);
    const { minimum } = range(set, [1, 2, 1]);
    expect(minimum.value).toBeCloseTo(0, 12);
    expect(minimum.numbers).toEqual([2, expect.closeTo(4, 5), expect.closeTo(2, 5)]);
  });

  it('has its minimum at the very end where the most equal numbers are at a bound', () => {
    expect(range(feasible([exactly(1), between(3, 5)])).minimum.numbers).toEqual([1, 3]);
    const upper = range(feasible([exactly(9), between(3, 5)])).minimum.numbers;
    expect(upper).toEqual([9, expect.closeTo(5, 14)]);
  });

  it('does not change with the unit', () => {
    const members = [between(1, 2), between(5, 9), between(2, 30), exactly(4)];
    const used = [2, 1, 5, 3];
    const plain = range(feasible(members), used);
    for (const unit of [1e-30, 1e-3, 1e3, 1e30]) {
      const scaled = members.map(({ low, high }) => between(low * unit, high * unit));
      const { minimum, attained, quantity } = range(feasible(scaled), used);
      expect(minimum.value).toBeCloseTo(plain.minimum.value, 12);
      expect(attained.value).toBeCloseTo(plain.attained.value, 12);
      expect(quantity.high).toBeCloseTo(plain.quantity.high, 10);
    }
  });

  it('is bounded by what the fewest people could have, though they have nothing', () => {
    const set = feasible([exactly(0), between(0, 5), between(0, 5)]);
    const { quantity, attained } = range(set, [2, 4, 6]);
    expect(attained.value).toBeCloseTo(measure([0, 1, 0], [2, 4, 6]), 12);
    expect(quantity.high).toBeCloseTo(measure([1, 0, 0], [2, 4, 6]), 11);
  });

  it('finds the very maximum of a hundred small sets, as counting through all corners does', () => {
    const random = seededRandom(20261125);
    for (let example = 0; example < 100; example += 1) {
      const size = 4 + (example % 3);
      const given = Array.from({ length: size }, () => {
        const low = 100 * random() * random();
        return between(low, low + 100 * random() * random());
      });
      const used = given.map(() => 0.2 + 9 * random());
      const ends = (end: 'low' | 'high') => sumOf(given.map((member) => member[end]));
      const total = ends('low') + (ends('high') - ends('low')) * random();
      const set = feasible(given, [all(given, total)]);
      const largest = largestAtCorners(set, total, (numbers) => measure(numbers, used));
      expect(range(set, used).attained.value).toBeCloseTo(largest, 9);
    }
  });

  it('of known numbers is their value', () => {
    const set = feasible([exactly(10), exactly(20), exactly(70)]);
    const value = measure([10, 20, 70], [1, 2, 1]);
    expect(range(set, [1, 2, 1]).quantity).toEqual(exactly(value));
  });

  it('reaches down to 0 where all rates can be the same', () => {
    const members = [between(0, 10), between(5, 20)];
    expect(range(feasible(members, [all(members, 12)])).quantity.low).toBe(0);
    expect(range(feasible(members)).quantity.low).toBe(0);
  });

  it('never exceeds what one member having everything would give', () => {
    const set = feasible([between(1, Infinity), between(1, 2)]);
    expect(range(set, [3, 1]).quantity.high).toBeLessThanOrEqual(measure([0, 1], [3, 1]) + 1e-11);
  });

  it('of members that may all be 0 reaches up to one of them having everything', () => {
    const { quantity, attained } = range(feasible([between(0, 2), between(0, 3)]));
    const most = measure([0, 1], [1, 1]);
    expect(quantity.high).toBeCloseTo(most, 11);
    expect(attained.value).toBeCloseTo(most, 12);
  });

  it('contains the value of every completion, with and without the total', () => {
    fc.assert(
      fc.property(completedCounts, people, ({ quantities, values, total }, populations) => {
        fc.pre(total > 0);
        const used = populations.slice(0, values.length);
        const value = measure(values, used);
        for (const totals of [[], [all(quantities, total)]]) {
          const { low, high } = range(feasible(quantities, totals, whole), used).quantity;
          expect(low).toBeLessThanOrEqual(value + 1e-12);
          expect(high).toBeGreaterThanOrEqual(value - 1e-12);
        }
      }),
      { numRuns: fewRuns },
    );
  });

  it('contains the value of every completion where the totals of two groups are known', () => {
    fc.assert(
      fc.property(completedCounts, people, ({ quantities, values, total }, populations) => {
        fc.pre(total > 0 && values.length > 2);
        const used = populations.slice(0, values.length);
        const totals = [0, 1].map((rest) => {
          const members = [...values.keys()].filter((member) => member % 2 === rest);
          const sum = sumOf(members.map((member) => values[member] ?? NaN));
          return { members, total: exactly(sum), name: `group ${rest}` };
        });
        const set = feasible(quantities, totals, whole);
        const { quantity, minimum, attained }: InequalityRange = range(set, used);
        const value = measure(values, used);
        expect(minimum.value).toBeLessThanOrEqual(value + 1e-12);
        expect(quantity.high).toBeGreaterThanOrEqual(value - 1e-12);
        for (const { numbers } of [minimum, attained]) expectPossible(set, numbers);
      }),
      { numRuns: fewRuns },
    );
  });

  it('is attained where it says so, by numbers that are possible', () => {
    fc.assert(
      fc.property(completedCounts, people, ({ quantities, values, total }, populations) => {
        fc.pre(total > 0);
        const used = populations.slice(0, values.length);
        for (const totals of [[], [all(quantities, total)]]) {
          const set = feasible(quantities, totals, whole);
          const { quantity, minimum, attained }: InequalityRange = range(set, used);
          for (const { value, numbers } of [minimum, attained]) {
            expectPossible(set, numbers);
            expect(measure(numbers, used)).toBeCloseTo(value, 12);
          }
          expect(minimum.value).toBeCloseTo(quantity.low, 11);
          expect(attained.value).toBeLessThanOrEqual(quantity.high);
        }
      }),
      { numRuns: fewRuns },
    );
  });

  it('of very many members keeps its minimum and its bound, and something found between', () => {
    const many = mostClimbed + 1;
    const members = Array.from({ length: many }, (_, place) => between(place, 3 * place + 2));
    const used = members.map((_, place) => 1 + (place % 7));
    const completion = members.map(({ low, high }) => (low + high) / 2);
    const set = feasible(members, [all(members, sumOf(completion))]);
    const { quantity, minimum, attained }: InequalityRange = range(set, used);
    expectPossible(set, attained.numbers);
    expect(minimum.value).toBeLessThanOrEqual(measure(completion, used));
    expect(attained.value).toBeGreaterThan(measure(completion, used));
    expect(attained.value).toBeLessThanOrEqual(quantity.high);
  });

  it('of few members has its true maximum as the attained value, and below the bound', () => {
    const small = completedCounts.filter(
      ({ quantities, total }) =>
        total > 0 && quantities.length <= 5 && quantities.every(({ high }) => high < Infinity),
    );
    fc.assert(
      fc.property(small, people, ({ quantities, total }, populations) => {
        const used = populations.slice(0, quantities.length);
        const set = feasible(quantities, [all(quantities, total)], whole);
        const { quantity, attained } = range(set, used);
        const largest = largestAtCorners(set, total, (numbers) => measure(numbers, used));
        expect(largest).toBeLessThanOrEqual(quantity.high + 1e-12);
        // Of so few members every corner is tried.
        expect(attained.value).toBeCloseTo(largest, 9);
      }),
    );
  });
});

describe('inequality of social organizations, weighted by residents', () => {
  it('is close to known above for 2020-09-30, and wide for 2018-02-07', () => {
    const ranges = ['2020-09-30', '2018-02-07'].map((period) => {
      const { quantities, groups } = organizations(period);
      return theilRange(feasible(quantities, groups, whole), residents(period));
    });
    const [later, earlier] = ranges;
    expect(later?.quantity.low).toBeCloseTo(0.0354, 4);
    expect(later?.attained.value).toBeCloseTo(0.141, 3);
    expect((later?.quantity.high ?? NaN) - (later?.attained.value ?? NaN)).toBeLessThan(0.0005);
    expect(earlier?.quantity.low).toBeCloseTo(0.0357, 4);
    expect(earlier?.quantity.high).toBeLessThan(0.738);
  });
});
