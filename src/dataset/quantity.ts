/**
 * A quantity is what a source lets us know of a number: a low and a high bound, both inclusive.
 * Published classes ("more than 30,000") stay classes; nothing here invents a midpoint.
 */

declare const checked: unique symbol;

/** A closed interval of real numbers; `high` may be `Infinity`, `low` may be `-Infinity`. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** Only {@link between} and {@link exactly} make quantities, so low ≤ high always holds. */
  readonly [checked]: true;
}

/**
 * The quantity that lies somewhere from `low` to `high`, both included.
 * @throws RangeError when a bound is not a number, or `low` exceeds `high`, or the interval is empty at an infinity.
 */
export function between(low: number, high: number): Quantity {
  if (Number.isNaN(low) || Number.isNaN(high)) {
    throw new RangeError(`A quantity needs two numbers as bounds; got ${low} and ${high}.`);
  }
  if (low > high) {
    throw new RangeError(`A quantity's low bound (${low}) exceeds its high bound (${high}).`);
  }
  if (low === Infinity || high === -Infinity) {
    throw new RangeError(`A quantity cannot lie wholly at infinity; got ${low} to ${high}.`);
  }
  return Object.freeze({ low, high }) as Quantity;
}

/**
 * The quantity known to be `value`.
 * @throws RangeError when `value` is not a finite number.
 */
export function exactly(value: number): Quantity {
  return between(value, value);
}

/** Whether the two bounds agree, so that the number is known. */
export function isExact(quantity: Quantity): boolean {
  return quantity.low === quantity.high;
}
