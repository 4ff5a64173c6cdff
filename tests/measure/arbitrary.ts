/** Random quantities, and random numbers within them. */
import fc from 'fast-check';
import { between, type Quantity } from '../../src/dataset/quantity.ts';

/** A quantity together with a number that it allows. */
export interface Completed {
  readonly quantity: Quantity;
  readonly value: number;
}

/** Runs of properties that climb for each example; mutation testing asks for still fewer. */
export const fewRuns = Math.min(60, fc.readConfigureGlobal().numRuns ?? 60);

/**
 * Doubles of every sign and of magnitudes that figures have, up to 1e9, 0 included. Drawn as digits
 * and a power of 2, for of all doubles below 1e9 nearly all are next to nothing.
 */
export const figure = fc
  .tuple(
    fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: -72, max: -23 }),
  )
  .map(([digits, power]) => digits * 2 ** power);

/** Intervals of doubles, sometimes exact and sometimes open above, with a number inside. */
export function completed(number: fc.Arbitrary<number> = figure): fc.Arbitrary<Completed> {
  return fc.tuple(number, number, number, fc.nat(9)).map(([a, b, c, shape]) => {
    const [low = 0, value = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
    if (shape === 0) return { quantity: between(value, value), value };
    return { quantity: between(low, shape === 1 ? Infinity : high), value };
  });
}

/** Like {@link completed}, in whole numbers that count something. */
export const completedCount = completed(fc.nat(100_000));

/** Counts within their bounds, some numbers that they may be, and what these add up to. */
export const completedCounts = fc
  .array(completedCount, { minLength: 1, maxLength: 8 })
  .map((list) => ({
    quantities: list.map(({ quantity }) => quantity),
    values: list.map(({ value }) => value),
    total: list.reduce((total, { value }) => total + value, 0),
  }));

export function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
