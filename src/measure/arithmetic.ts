/**
 * Arithmetic of quantities: every result contains all that its operands allow.
 *
 * The floating-point rule. An exact quantity is a number written as well as a double can write it,
 * so an operation on exact quantities gives the nearest double and stays exact: 1 + 2 is 3, and a
 * known count over a known population is one density. As soon as an operand is an interval, each end
 * that a double cannot hold is moved outwards to the next double; ends that a double can hold, such
 * as whole numbers, stay where they are. Beyond the largest double nothing is near, so the result lies
 * between that and an open end.
 */
import { Adder } from 'd3-array';
import { between, exactly, isExact, type Quantity } from '../dataset/quantity.ts';
import { down, roundedProduct, roundedQuotient, roundedSum, up, type Rounded } from './rounding.ts';

/** The sum of two quantities that may vary independently. */
export function add(a: Quantity, b: Quantity): Quantity {
  return isExact(a) && isExact(b) ? nearest(roundedSum(a.low, b.low)) : addOutwards(a, b);
}

/** As {@link add}, but rounds exact operands outwards too, so that bounds can be proved from the sum. */
export function addOutwards(a: Quantity, b: Quantity): Quantity {
  return between(down(roundedSum(a.low, b.low)), up(roundedSum(a.high, b.high)));
}

/** The quantity less another that may vary independently of it. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  return add(a, negate(b));
}

/** The quantity with its sign turned. */
export function negate(quantity: Quantity): Quantity {
  return between(0 - quantity.high, 0 - quantity.low);
}

/** The product of two quantities that may vary independently; nothing times an open end is nothing. */
export function multiply(a: Quantity, b: Quantity): Quantity {
  if (isExact(a) && isExact(b)) return nearest(roundedProduct(a.low, b.low));
  return hull(corners(a, b, roundedProduct));
}

/**
 * The quotient of two quantities that may vary independently. A divisor that may be 0 leaves the
 * quotient without bound on the side where it grows, and on both sides when its sign is not known.
 * @throws RangeError when the divisor is known to be 0.
 */
export function divide(a: Quantity, b: Quantity): Quantity {
  if (b.low === 0 && b.high === 0) {
    throw new RangeError(
      'A quantity cannot be divided by one that is 0; leave the quotient out where there is nothing to divide by.',
    );
  }
  if (isExact(a) && isExact(b)) return nearest(roundedQuotient(a.low, b.low));
  if (b.low < 0 && b.high > 0) return between(-Infinity, Infinity);
  if (b.high <= 0) return divide(negate(a), negate(b));
  if (b.low > 0) return outwardQuotient(a, b);
  return between(
    a.low < 0 ? -Infinity : down(roundedQuotient(a.low, b.high)),
    a.high > 0 ? Infinity : up(roundedQuotient(a.high, b.high)),
  );
}

/** The quantity times a known number, as in a change of unit. */
export function scale(quantity: Quantity, factor: number): Quantity {
  return multiply(quantity, exactly(factor));
}

/**
 * The sum of quantities that may vary independently, rounded once however many there are; 0 for none.
 * Where the sum passes the largest double on its way it is rounded at every step.
 */
export function sum(quantities: readonly Quantity[]): Quantity {
  const lows = roundedTotal(quantities.map(({ low }) => low));
  const highs = roundedTotal(quantities.map(({ high }) => high));
  if (Number.isNaN(lows.value) || Number.isNaN(highs.value)) return quantities.reduce(addOutwards);
  if (quantities.every(isExact)) return exactly(lows.value);
  return between(down(lows), up(highs));
}

/**
 * The change between two quantities in per cent of the first: from 80 to 100 is 25.
 * @throws RangeError when the first may be negative or is known to be 0.
 */
export function percentageChange(from: Quantity, to: Quantity): Quantity {
  if (from.low < 0 || from.high === 0) {
    throw new RangeError(
      `A percentage change needs a positive start; got ${from.low} to ${from.high}. Compare the difference instead.`,
    );
  }
  const plain = ((to.low - from.low) / from.low) * 100;
  if (isExact(from) && isExact(to) && Number.isFinite(plain)) return exactly(plain);
  // to / from − 1 grows with `to`, and falls with `from` wherever `to` is positive.
  const smallest = relativeChange(to.low < 0 ? from.low : from.high, to.low).low;
  const largest = relativeChange(to.high > 0 ? from.low : from.high, to.high).high;
  return scale(between(smallest, largest), 100);
}

/** The two doubles around (to − from) / from, where either end may be open. */
function relativeChange(from: number, to: number): Quantity {
  if (from === 0 || !Number.isFinite(to)) return between(-Infinity, Infinity);
  if (!Number.isFinite(from)) return exactly(-1);
  const difference = roundedSum(to, -from);
  return outwardQuotient(between(down(difference), up(difference)), exactly(from));
}

/** The double nearest to the true result, or all that lies beyond the largest. */
function nearest(result: Rounded): Quantity {
  return Number.isFinite(result.value) ? exactly(result.value) : between(down(result), up(result));
}

function outwardQuotient(a: Quantity, b: Quantity): Quantity {
  return hull(corners(a, b, roundedQuotient));
}

function corners(
  a: Quantity,
  b: Quantity,
  operation: (x: number, y: number) => Rounded,
): readonly Rounded[] {
  return [
    operation(a.low, b.low),
    operation(a.low, b.high),
    operation(a.high, b.low),
    operation(a.high, b.high),
  ];
}

function hull(results: readonly Rounded[]): Quantity {
  return between(Math.min(...results.map(down)), Math.max(...results.map(up)));
}

/** The total with its error; `NaN` where it passes the largest double on its way. */
function roundedTotal(terms: readonly number[]): Rounded {
  const open = terms.find((term) => !Number.isFinite(term));
  if (open !== undefined) return { value: open, error: 0 };
  const adder = new Adder();
  for (const term of terms) adder.add(term);
  const value = adder.valueOf();
  return { value, error: adder.add(-value).valueOf() };
}
