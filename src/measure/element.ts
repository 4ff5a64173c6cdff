/** Reading a list by position, where a position outside of it is a mistake and not `undefined`. */

/**
 * The entry of `entries` at `index`, counted from 0.
 * @throws RangeError when there is none.
 */
export function elementAt<Entry>(entries: ArrayLike<Entry>, index: number): Entry {
  if (!Number.isInteger(index) || index < 0 || index >= entries.length) {
    throw new RangeError(`There is no entry ${index} in a list of ${entries.length}.`);
  }
  return entries[index] as Entry;
}
