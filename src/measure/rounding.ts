/** Rounds the ends of intervals away from each other, and only where a double could not hold the true end. */
import { between, type Quantity } from '../dataset/quantity.ts';

const halfUnit = 2 ** -53 * (1 + 2 ** -52);
const splitter = 2 ** 27 + 1;
/** Below this an error term may itself underflow, so that it proves nothing. */
const smallestProven = 2 ** -960;

/**
 * The result of one operation on doubles: the nearest double, and what must be added to it to reach
 * the true result. Only the sign of `error` is used; `NaN` says that nothing is known of it.
 */
export interface Rounded {
  readonly value: number;
  readonly error: number;
}

/**
 * The smallest double above `value`; just above 0 it may be the second smallest.
 * Rump, Zimmermann, Boldo and Melquiond (2009), "Computing predecessor and successor in rounding
 * to nearest", BIT 49, algorithm 1.
 */
export function nextUp(value: number): number {
  if (value === -Infinity) return -Number.MAX_VALUE;
  return value + (Math.abs(value) * halfUnit + Number.MIN_VALUE);
}

/** The largest double below `value`; the mirror of {@link nextUp}. */
export function nextDown(value: number): number {
  return -nextUp(-value);
}

/** The largest double that is certainly not above the true result. */
export function down({ value, error }: Rounded): number {
  return error >= 0 ? value : nextDown(value);
}

/** The smallest double that is certainly not below the true result. */
export function up({ value, error }: Rounded): number {
  return error <= 0 ? value : nextUp(value);
}

/** The sum of two doubles with its error, by Knuth's TwoSum (TAOCP 2, 4.2.2, theorem B). */
export function roundedSum(a: number, b: number): Rounded {
  const value = a + b;
  const partOfB = value - a;
  return { value, error: a - (value - partOfB) + (b - partOfB) };
}

/**
 * The product of two doubles with its error, by the splitting of Dekker (1971), "A floating-point
 * technique for extending the available precision". Nothing times an open end is nothing.
 */
export function roundedProduct(a: number, b: number): Rounded {
  if (a === 0 || b === 0) return { value: 0, error: 0 };
  const value = a * b;
  if (Math.abs(value) < smallestProven) return { value, error: NaN };
  const [aHigh, aLow] = split(a);
  const [bHigh, bLow] = split(b);
  const error = aLow * bLow - (value - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
  return { value, error };
}

/** The quotient of two doubles with the sign of its error; over an open end anything comes down to 0. */
export function roundedQuotient(a: number, b: number): Rounded {
  if (a === 0 || !Number.isFinite(b)) return { value: 0, error: 0 };
  const value = a / b;
  // Of an `a` too small for an error to be seen the product says so.
  const back = roundedProduct(value, b);
  // The remainder of a division fits a double, so both subtractions are free of rounding.
  const remainder = a - back.value - back.error;
  return { value, error: remainder * Math.sign(b) };
}

function split(value: number): readonly [high: number, low: number] {
  const shifted = splitter * value;
  const high = shifted - (shifted - value);
  return [high, value - high];
}

/** The largest number of so many significant digits that is not above `value`. */
function floorTo(value: number, digits: number): number {
  const nearest = Number(value.toPrecision(digits));
  if (nearest <= value || !Number.isFinite(value)) return nearest;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits);
  return Number((nearest - step).toPrecision(digits));
}

/** The narrowest interval with ends of so many significant digits that holds all of `quantity`. */
export function roundOutwards({ low, high }: Quantity, digits: number): Quantity {
  return between(floorTo(low, digits), 0 - floorTo(-high, digits));
}
