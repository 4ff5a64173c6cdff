import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import {
  down,
  nextDown,
  nextUp,
  roundOutwards,
  roundedProduct,
  roundedQuotient,
  roundedSum,
  up,
} from '../../src/measure/rounding.ts';
import { figure } from './arbitrary.ts';
import { contains, over, plus, rational, times } from './rational.ts';

/** The neighbouring double, read from its bits. */
function neighbour(value: number, step: bigint): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + step);
  return bits.getFloat64(0);
}

describe('nextUp and nextDown', () => {
  it('step to the neighbouring double', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-280, max: 1e300, noNaN: true }), (value) => {
        expect(nextUp(value)).toBe(neighbour(value, 1n));
        expect(nextDown(value)).toBe(neighbour(value, -1n));
        expect(nextUp(-value)).toBe(-neighbour(value, -1n));
      }),
    );
  });

  it('always leave the number, even at 0, among the smallest doubles and at the ends of the scale', () => {
    for (const value of [0, Number.MIN_VALUE, 2 ** -1022, 1e-300, -1e-310]) {
      expect(nextUp(value)).toBeGreaterThan(value);
      expect(nextDown(value)).toBeLessThan(value);
    }
    expect(nextUp(Infinity)).toBe(Infinity);
    expect(nextDown(Infinity)).toBe(Number.MAX_VALUE);
    expect(nextUp(-Infinity)).toBe(-Number.MAX_VALUE);
  });
});

describe('directed rounding', () => {
  const operations = [
    ['sum', roundedSum, plus],
    ['product', roundedProduct, times],
    ['quotient', roundedQuotient, over],
  ] as const;

  it.each(operations)('of a %s encloses the true result', (_, operation, exact) => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        fc.pre(operation !== roundedQuotient || b !== 0);
        const result = operation(a, b);
        expect(contains(down(result), exact(rational(a), rational(b)), up(result))).toBe(true);
      }),
    );
  });

  it.each(operations)('of a %s stays put when a double holds the true result', (_, operation) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e6 }), fc.integer({ min: 1, max: 9e6 }), (a, b) => {
        const result = operation(operation === roundedQuotient ? a * b : a, b);
        expect(down(result)).toBe(up(result));
      }),
    );
  });

  it('of quotients of any size encloses the true result, down to where doubles lose digits', () => {
    const digits = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    const anySize = fc
      .tuple(digits, fc.integer({ min: -1070, max: 960 }))
      .map(([mantissa, power]) => mantissa * 2 ** power);
    fc.assert(
      fc.property(anySize, anySize, fc.constantFrom(1, -1), (a, b, sign) => {
        fc.pre(a > 0 && b > 0 && Number.isFinite(a / b));
        const result = roundedQuotient(sign * a, b);
        expect(contains(down(result), over(rational(sign * a), rational(b)), up(result))).toBe(
          true,
        );
        const turned = roundedQuotient(a, sign * b);
        expect(contains(down(turned), over(rational(a), rational(sign * b)), up(turned))).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('of numbers too small for an error term to be seen still encloses the true result', () => {
    const product = roundedProduct(3e-200, 7e-200);
    expect(down(product)).toBeLessThan(0);
    expect(up(product)).toBeGreaterThan(0);
    const quotient = roundedQuotient(1e-300, 3);
    expect(down(quotient)).toBeLessThan(1e-300 / 3);
    expect(up(quotient)).toBeGreaterThan(1e-300 / 3);
  });
});

describe('rounding to digits', () => {
  it.each([
    [0.30242696, 0.30242697, 4, 0.3024, 0.3025],
    [-1.2345, 1.2345, 3, -1.24, 1.24],
    [0.99999, 100001, 4, 0.9999, 100100],
    [0, Infinity, 2, 0, Infinity],
    [2, 2, 1, 2, 2],
  ])('moves %f and %f outwards, to %i digits', (low, high, digits, lower, higher) => {
    expect(roundOutwards(between(low, high), digits)).toEqual({ low: lower, high: higher });
  });

  it('holds all that was there, and as little else as so many digits allow', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
        fc.integer({ min: 1, max: 15 }),
        (value, digits) => {
          const { low, high } = roundOutwards(exactly(value), digits);
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
          for (const end of [low, high]) expect(Number(end.toPrecision(digits))).toBe(end);
          // No number of so many digits lies between the two.
          const middle = Number(value.toPrecision(digits));
          expect([low, high]).toContain(middle);
        },
      ),
    );
  });
});
