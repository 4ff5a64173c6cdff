/** Measures say at the door what they cannot count, so that no NaN travels on into a page. */

import { elementAt } from './element.ts';

/** Sizes between which squares, products and long sums neither overflow nor vanish. */
const smallestSize = 1e-100;
const largestSize = 1e100;

/** Whether a number is 0 or of a size that can be squared and added up without loss. */
export function isOfUsableSize(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= smallestSize && size <= largestSize);
}

/**
 * Makes sure that there are at least `least` entries.
 * @throws RangeError when there are fewer.
 */
export function requireEntries(name: string, entries: readonly unknown[], least: number): void {
  if (entries.length < least) {
    throw new RangeError(
      `${name} has ${entries.length} entries and needs at least ${least}. Give one for every unit.`,
    );
  }
}

/**
 * Makes sure that two lists describe the same units.
 * @throws RangeError when their lengths differ.
 */
export function requireSameLength(
  name: string,
  entries: readonly unknown[],
  otherName: string,
  others: readonly unknown[],
): void {
  if (entries.length !== others.length) {
    throw new RangeError(
      `${name} has ${entries.length} entries and ${otherName} has ${others.length}. ` +
        'Give both lists in the same order, one entry a unit.',
    );
  }
}

function requireEach(
  name: string,
  values: readonly number[],
  isAllowed: (value: number) => boolean,
  rule: string,
  isUsable: (value: number) => boolean = isOfUsableSize,
): void {
  requireEntries(name, values, 1);
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value) || !isAllowed(value)) {
      throw new RangeError(
        `${name}[${index}] is ${value}; it must be ${rule}. Correct the figure or leave the unit out.`,
      );
    }
    if (!isUsable(value)) throw unusable(name, index, value);
  }
}

function unusable(name: string, index: number, value: number): RangeError {
  return new RangeError(
    `${name}[${index}] is ${value}; a number other than 0 must have a size from ${smallestSize} ` +
      `to ${largestSize} to be squared and added up without loss. Give the figures in another unit.`,
  );
}

/**
 * Makes sure that `values` are finite numbers of a usable size, and at least one. Beside larger ones
 * they may be as small as they like, for only sums and differences are made of them.
 * @throws RangeError naming the list and the index of the first that is not.
 */
export function requireFinite(name: string, values: readonly number[]): void {
  const isSmallEnough = (value: number) => Math.abs(value) <= largestSize;
  requireEach(name, values, () => true, 'a finite number', isSmallEnough);
  const sizes = values.map(Math.abs);
  const largest = sizes.indexOf(sizes.reduce((a, b) => Math.max(a, b)));
  const value = elementAt(values, largest);
  if (!isOfUsableSize(value)) throw unusable(name, largest, value);
}

/**
 * Makes sure that `values` are finite numbers above zero of a usable size, and at least one.
 * @throws RangeError naming the list and the index of the first that is not.
 */
export function requirePositive(name: string, values: readonly number[]): void {
  requireEach(name, values, (value) => value > 0, 'a finite number above zero');
}

/**
 * Makes sure that `values` are finite numbers of a usable size, none negative and not all zero.
 * @throws RangeError naming the list, and the index of the first that is not.
 */
export function requireAmounts(name: string, values: readonly number[]): void {
  requireEach(name, values, (value) => value >= 0, 'a finite number, zero or more');
  if (values.every((value) => value === 0)) {
    throw new RangeError(
      `All ${values.length} entries of ${name} are zero, so there is nothing to compare. ` +
        'Choose a period or an indicator that has figures.',
    );
  }
}

/**
 * Makes sure that `value` is a whole number of at least `least`.
 * @throws RangeError naming the argument.
 */
export function requireWholeNumber(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} is ${value}. Give a whole number of at least ${least}.`);
  }
}
