import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { exactPolytope } from '../../src/measure/exact-polytope.ts';
import { feasible, type Feasible } from '../../src/measure/feasible.ts';
import { fillingError } from '../../src/measure/filling-error.ts';
import { furthest } from '../../src/measure/furthest.ts';
import { indicatorWeights, linearRange } from '../../src/measure/linear.ts';
import { ratioRange } from '../../src/measure/ratio.ts';
import { sumOf } from './arbitrary.ts';
import { contains, over, plus, rational, type Rational } from './rational.ts';

const linked = (members: readonly Quantity[], total: number) => ({
  members: [...members.keys()],
  total: exactly(total),
  name: 'all',
});

const twoDecimals = (value: number) => Number(value.toFixed(2));

/** Figures with two decimals, some large and some small, and a total that they can add up to. */
const decimals = fc
  .tuple(
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fc.nat(1000)), {
      minLength: 2,
      maxLength: 6,
    }),
    fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  )
  .map(([list, share]) => {
    const members = list.map(([part, digits, more]) => {
      const low = twoDecimals(part * 10 ** digits);
      return between(low, low + more / 100);
    });
    const ends = (end: 'low' | 'high') => sumOf(members.map((member) => member[end]));
    return { members, total: twoDecimals(ends('low') + (ends('high') - ends('low')) * share) };
  });

const unit = 2n ** 60n;
/** Decimals of this size are whole numbers of 2⁻⁶⁰. */
const units = (value: number) => {
  const { numerator, denominator } = rational(value);
  return (numerator * unit) / denominator;
};

/** The least and the greatest part, found by the simplex method without any rounding; or neither. */
function extremes(members: readonly Quantity[], total: number, part: readonly number[]) {
  const bounds = members.map(({ low, high }) => ({ low: units(low), high: units(high) }));
  const reach = (end: 'low' | 'high') => bounds.reduce((sum, bound) => sum + bound[end], 0n);
  if (reach('low') > units(total) || reach('high') < units(total)) return undefined;
  const set = exactPolytope(bounds);
  set.restrict([...members.keys()], units(total), units(total));
  return [set.least(part), set.greatest(part)].map((end): Rational => ({
    numerator: end.numerator,
    denominator: end.denominator * unit,
  }));
}

describe('filling decimal bounds up to a total', () => {
  it('rounds, but the range of every part contains what can truly be reached, and little more', () => {
    fc.assert(
      fc.property(decimals, fc.nat(63), ({ members, total }, chosen) => {
        const part = [...members.keys()].filter((place) => (chosen >> place) & 1);
        const set = feasible(members, [linked(members, total)]);
        const ends = extremes(members, total, part);
        fc.pre(ends !== undefined);
        const { low, high } = linearRange(set, indicatorWeights(set, part));
        for (const end of ends) {
          expect(contains(low, end, high)).toBe(true);
          const away = Number(end.numerator) / Number(end.denominator);
          expect(Math.min(away - low, high - away)).toBeLessThanOrEqual(1e-13 * total);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves room in ratios as well, where a small part stands over a large one', () => {
    fc.assert(
      fc.property(decimals, ({ members, total }) => {
        const set = feasible(members, [linked(members, total)]);
        const ends = extremes(members, total, [0]);
        fc.pre(ends !== undefined && members.slice(1).some(({ low }) => low > 0));
        const { low, high } = ratioRange(
          set,
          indicatorWeights(set, [0]),
          indicatorWeights(
            set,
            [...members.keys()].filter((member) => member > 0),
          ),
        );
        for (const part of ends) {
          const minus = { ...part, numerator: -part.numerator };
          expect(contains(low, over(part, plus(rational(total), minus)), high)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never takes a part beyond the bounds that it has by itself', () => {
    const members = [between(0, 0.1), between(0.1, 123_456.7)];
    const set = feasible(members, [linked(members, 1234.5)]);
    expect(fillingError(set, [0, 1234.5], [1, 0])).toBeGreaterThan(0);
    expect(linearRange(set, [1, 0])).toEqual(between(0, 0.1));
    expect(linearRange(set, [-1, 0])).toEqual(between(-0.1, 0));
  });
});

describe('fillingError', () => {
  const errorOf = (set: Feasible, weights: readonly number[]) =>
    fillingError(set, furthest(set, weights), weights);

  it('is 0 of whole numbers, whatever their weights', () => {
    const members = [between(0, 9), between(2, Infinity)];
    expect(errorOf(feasible(members), [0.1, -0.3])).toBe(0);
    expect(errorOf(feasible(members, [linked(members, 7)], { whole: true }), [0.1, 0.3])).toBe(0);
  });

  it('is not 0 where a bound or the total is no whole number', () => {
    const whole = [between(0, 9), between(2, 9)];
    expect(errorOf(feasible(whole, [linked(whole, 7.5)]), [1, 0])).toBeGreaterThan(0);
    for (const odd of [between(0.5, 9), between(0, 8.5)]) {
      const members = [odd, between(2, 9)];
      expect(errorOf(feasible(members, [linked(members, 7)]), [1, 0])).toBeGreaterThan(0);
    }
  });

  it('is not 0 of whole numbers so large that their sums round', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    const members = (size: number) => [between(0, size), between(-size, 0)];
    // Two members and their total are three ends to add up.
    expect(errorOf(feasible(members(Math.floor(largest / 3))), [1, 1])).toBe(0);
    expect(errorOf(feasible(members(Math.floor(largest / 3) + 1)), [1, 1])).toBeGreaterThan(0);
  });

  it('is asked of each block by itself, and weighed by the greatest weight in it', () => {
    const set = feasible(
      [between(0, 0.5), between(0, 0.5), between(0, 4), between(0, 4)],
      [
        { members: [0, 1], total: exactly(0.5), name: 'decimal' },
        { members: [2, 3], total: exactly(4), name: 'whole' },
      ],
    );
    // Four additions' worth of what stands in the first block: bounds, total on both ends, numbers.
    const inFirst = 4 * 2 ** -51 * (0.5 + 0.5 + 2 * 0.5 + 0.5);
    expect(errorOf(set, [1, 0, 0, 0])).toBeCloseTo(inFirst, 30);
    expect(errorOf(set, [1, -3, 0, 0])).toBeCloseTo(3 * inFirst, 30);
    expect(errorOf(set, [0, 0, 1, 0])).toBe(0);
  });

  it('counts of an open end nothing, as long as no number goes there', () => {
    const set = feasible([between(0.5, Infinity), between(0.25, 0.75)]);
    // Lows and the one high of the members, the low of their total, and the two numbers.
    const added = 0.5 + 0.25 + 0.75 + 0.75 + 0.5 + 0.75;
    expect(errorOf(set, [-1, 1])).toBeCloseTo(4 * 2 ** -51 * added, 30);
  });

  it('does not matter where a number has no bound', () => {
    const set = feasible([between(0.5, Infinity), between(0, 0.5)]);
    expect(errorOf(set, [1, 1])).toBe(0);
    expect(linearRange(set, [1, 1])).toEqual(between(0.5, Infinity));
  });
});
