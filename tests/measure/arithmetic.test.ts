import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, isExact } from '../../src/dataset/quantity.ts';
import {
  add,
  divide,
  multiply,
  negate,
  percentageChange,
  scale,
  subtract,
  sum,
} from '../../src/measure/arithmetic.ts';
import { completed, figure } from './arbitrary.ts';
import { contains, over, plus, rational, times } from './rational.ts';

const minus = (value: number) => rational(-value);

describe('arithmetic of quantities', () => {
  it('keeps counts exact', () => {
    expect(add(exactly(1), exactly(2))).toEqual(exactly(3));
    expect(subtract(exactly(805_190), exactly(2_312))).toEqual(exactly(802_878));
    expect(sum([exactly(97_091), exactly(70_337), exactly(59_279)])).toEqual(exactly(226_707));
    expect(multiply(exactly(12), exactly(12))).toEqual(exactly(144));
  });

  it('gives a known count over a known population as one number', () => {
    expect(divide(exactly(97_091), exactly(8_477))).toEqual(exactly(97_091 / 8_477));
    expect(isExact(divide(exactly(1), exactly(3)))).toBe(true);
  });

  it('keeps known decimals one number, as a double holds their sum and product', () => {
    expect(add(exactly(0.1), exactly(0.2))).toEqual(exactly(0.1 + 0.2));
    expect(multiply(exactly(0.1), exactly(3))).toEqual(exactly(0.1 * 3));
  });

  it('adds the ends of intervals, and leaves whole ends where they are', () => {
    expect(add(between(10_001, 20_000), exactly(5))).toEqual(between(10_006, 20_005));
    expect(subtract(between(10, 20), between(1, 5))).toEqual(between(5, 19));
    expect(sum([between(0, 9_999), between(30_001, Infinity)])).toEqual(between(30_001, Infinity));
    expect(sum([])).toEqual(exactly(0));
    expect(negate(between(-1, 0))).toEqual(between(0, 1));
  });

  it('moves an end that no double can hold outwards, by one double and no more', () => {
    const tenths = add(between(0.1, 1), exactly(0.2));
    expect(tenths.low).toBe(0.30000000000000004 - 2 ** -54);
    const thirds = divide(between(1, 2), exactly(3));
    expect(thirds.low).toBe(1 / 3);
    expect(thirds.high).toBe(2 / 3 + 2 ** -53);
  });

  it('rounds a sum once, however many its terms', () => {
    const tenth = between(0.1, 0.1);
    expect(sum(Array.from({ length: 10 }, () => tenth))).toEqual(exactly(1));
    expect(sum([exactly(1e100), exactly(1), exactly(-1e100)])).toEqual(exactly(1));
  });

  it('contains the sum, difference, product and quotient of all numbers that the operands allow', () => {
    fc.assert(
      fc.property(completed(), completed(), (a, b) => {
        const [x, y] = [rational(a.value), rational(b.value)];
        const cases = [
          [add(a.quantity, b.quantity), plus(x, y), a.value + b.value],
          [subtract(a.quantity, b.quantity), plus(x, minus(b.value)), a.value - b.value],
          [multiply(a.quantity, b.quantity), times(x, y), a.value * b.value],
          ...(b.value === 0
            ? []
            : [[divide(a.quantity, b.quantity), over(x, y), a.value / b.value] as const]),
        ] as const;
        for (const [{ low, high }, exact, nearest] of cases) {
          expect(low <= nearest && nearest <= high).toBe(true);
          if (low < high) expect(contains(low, exact, high)).toBe(true);
        }
      }),
    );
  });

  it('contains every sum of numbers that the terms allow', () => {
    fc.assert(
      fc.property(fc.array(completed(), { maxLength: 12 }), (terms) => {
        const { low, high } = sum(terms.map(({ quantity }) => quantity));
        const exact = terms.map(({ value }) => rational(value)).reduce(plus, rational(0));
        if (low < high) expect(contains(low, exact, high)).toBe(true);
      }),
    );
  });

  it('attains its ends at the ends of the operands', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (a, b, c, d) => {
        const [x, y] = [between(Math.min(a, b), Math.max(a, b)), between(c, c + d)];
        expect(add(x, y)).toEqual(between(x.low + y.low, x.high + y.high));
        expect(multiply(x, y)).toEqual(between(x.low * y.low, x.high * y.high));
      }),
    );
  });

  it('says of a result beyond the largest double only that it is larger', () => {
    const beyond = between(Number.MAX_VALUE, Infinity);
    const huge = exactly(1e308);
    expect(add(huge, huge)).toEqual(beyond);
    expect(negate(subtract(negate(huge), huge))).toEqual(beyond);
    expect(multiply(huge, exactly(10))).toEqual(beyond);
    expect(divide(huge, exactly(0.1))).toEqual(beyond);
    expect(sum([huge, huge])).toEqual(beyond);
    expect(sum([between(0, 1e308), huge])).toEqual(between(1e308, Infinity));
    expect(percentageChange(exactly(1), huge)).toEqual(beyond);
  });

  it('keeps containing the result at the largest and the smallest sizes', () => {
    const extreme = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(completed(extreme), completed(extreme), (a, b) => {
        const [x, y] = [rational(a.value), rational(b.value)];
        const results = [
          [add(a.quantity, b.quantity), plus(x, y)],
          [multiply(a.quantity, b.quantity), times(x, y)],
          [sum([a.quantity, b.quantity, a.quantity]), plus(plus(x, y), x)],
          ...(b.value === 0 ? [] : [[divide(a.quantity, b.quantity), over(x, y)] as const]),
        ] as const;
        for (const [{ low, high }, exact] of results) {
          if (low < high) expect(contains(low, exact, high)).toBe(true);
        }
      }),
    );
  });

  it('treats nothing times an open end as nothing', () => {
    expect(multiply(exactly(0), between(1, Infinity))).toEqual(exactly(0));
    expect(scale(between(3, Infinity), 2)).toEqual(between(6, Infinity));
  });
});

describe('divide', () => {
  it('leaves the quotient open on the side where a divisor that may be 0 makes it grow', () => {
    expect(divide(between(4, 8), between(0, 2))).toEqual(between(2, Infinity));
    expect(divide(between(-8, -4), between(0, 2))).toEqual(between(-Infinity, -2));
    expect(divide(between(4, 8), between(-2, 0))).toEqual(between(-Infinity, -2));
    expect(divide(between(0, 8), between(0, 2))).toEqual(between(0, Infinity));
    expect(divide(between(-8, 0), between(0, 2))).toEqual(between(-Infinity, 0));
    expect(divide(between(-4, 8), between(0, 2))).toEqual(between(-Infinity, Infinity));
  });

  it('knows nothing when the sign of the divisor is not known', () => {
    expect(divide(exactly(1), between(-1, 1))).toEqual(between(-Infinity, Infinity));
  });

  it('refuses a divisor that is 0, and says what to do', () => {
    expect(() => divide(exactly(1), exactly(0))).toThrow(/leave the quotient out/);
  });

  it('takes a bounded number over an open end down to 0', () => {
    expect(divide(exactly(6), between(2, Infinity))).toEqual(between(0, 3));
    expect(divide(between(6, Infinity), between(2, Infinity))).toEqual(between(0, Infinity));
  });
});

describe('percentageChange', () => {
  it('is 25 from 80 to 100, and −20 back', () => {
    expect(percentageChange(exactly(80), exactly(100))).toEqual(exactly(25));
    expect(percentageChange(exactly(100), exactly(80))).toEqual(exactly(-20));
  });

  it('is one of a ratio, so the start is not counted twice', () => {
    // Subtracting first and then dividing would give 0 to 300.
    expect(percentageChange(between(50, 100), between(100, 200))).toEqual(between(0, 300));
    expect(percentageChange(between(50, 100), between(50, 100))).toEqual(between(-50, 100));
    // Below 0 the smaller start makes the larger change.
    expect(percentageChange(between(50, 100), between(-100, -50))).toEqual(between(-300, -150));
  });

  it('is open above when the start may be 0 or the end is open', () => {
    expect(percentageChange(between(0, 10), exactly(5))).toEqual(between(-50, Infinity));
    expect(percentageChange(between(0, 10), exactly(0))).toEqual(exactly(-100));
    expect(percentageChange(between(5, 10), between(5, Infinity))).toEqual(between(-50, Infinity));
    expect(percentageChange(between(5, Infinity), exactly(5))).toEqual(between(-100, 0));
  });

  it('refuses a start that is 0 or may be negative', () => {
    expect(() => percentageChange(exactly(0), exactly(5))).toThrow(/positive start/);
    expect(() => percentageChange(between(-1, 2), exactly(5))).toThrow(/positive start/);
  });

  it('contains the change between all numbers that the operands allow', () => {
    const positive = figure.map(Math.abs);
    fc.assert(
      fc.property(completed(positive), completed(), (from, to) => {
        fc.pre(from.value > 0);
        const { low, high } = percentageChange(from.quantity, to.quantity);
        const change = over(
          times(plus(rational(to.value), minus(from.value)), rational(100)),
          rational(from.value),
        );
        if (low < high) expect(contains(low, change, high)).toBe(true);
      }),
    );
  });
});
