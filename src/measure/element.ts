/** Reading a list by position, where a position outside of it is a mistake and not `undefined`. */

/**
 * The entry of `entries` at `index`, counted from 0.
 * @throws RangeError when there is none.
 */
export function elementAt<Entry>(entries: ArrayLike<Entry>, index: number): Entry {
  const entry = entries[index];
  if (entry === undefined) {
    throw new RangeError(`There is no entry ${index} in a list of ${entries.length}.`);
  }
  return entry;
}
