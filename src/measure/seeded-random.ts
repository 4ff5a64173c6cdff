/** Chance that can be repeated: the same seed gives the same permutations on every machine. */
import { elementAt } from './element.ts';

/** Draws a number of at least 0 and below 1; each call gives the next. */
export type Random = () => number;

/**
 * The generator mulberry32 by Tommy Ettinger (public domain): 32 bits of state, period 2^32. Ample
 * for permutation tests, unfit for secrets.
 * @param seed any whole number; only its lowest 32 bits count.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Puts a random choice of `count` entries, in random order, at the front of `entries`, in place:
 * the first steps of Fisher and Yates' shuffle. Every choice and order is equally likely whatever
 * order the entries had before, so a list can be drawn from again and again.
 */
export function drawToFront(entries: Float64Array, count: number, random: Random): void {
  for (let index = 0; index < count; index += 1) {
    const chosen = index + Math.floor(random() * (entries.length - index));
    const entry = elementAt(entries, chosen);
    entries[chosen] = elementAt(entries, index);
    entries[index] = entry;
  }
}
