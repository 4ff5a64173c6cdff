/** Measures say at the door what they cannot count, so that no NaN travels on into a page. */

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
): void {
  requireEntries(name, values, 1);
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value) || !isAllowed(value)) {
      throw new RangeError(
        `${name}[${index}] is ${value}; it must be ${rule}. Correct the figure or leave the unit out.`,
      );
    }
  }
}

/**
 * Makes sure that `values` are finite numbers, and at least one.
 * @throws RangeError naming the list and the index of the first that is not.
 */
export function requireFinite(name: string, values: readonly number[]): void {
  requireEach(name, values, () => true, 'a finite number');
}

/**
 * Makes sure that `values` are finite numbers above zero, and at least one.
 * @throws RangeError naming the list and the index of the first that is not.
 */
export function requirePositive(name: string, values: readonly number[]): void {
  requireEach(name, values, (value) => value > 0, 'a finite number above zero');
}

/**
 * Makes sure that `values` are finite numbers, none negative and not all zero.
 * @throws RangeError naming the list, and the index of the first that is negative.
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
