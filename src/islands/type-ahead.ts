/** Finds marks by the letters that a reader types: a name in any script, pinyin, or initials. */

/** Something that has names. */
export interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

/** What was typed without a pause, and when its last letter came, in milliseconds. */
export interface Typed {
  readonly letters: string;
  readonly at: number;
}

/** A longer pause begins a new word. */
const pause = 1000;

/** Capitals, tone marks, apostrophes and spaces are left out of names as they are of typing. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Nothing typed yet. */
export const nothingTyped: Typed = { letters: '', at: -Infinity };

/** `typed` with one more key, or `undefined` for a key that is no letter, digit, or space in a word. */
export function typedOn({ letters, at }: Typed, key: string, now: number): Typed | undefined {
  const word = now - at > pause ? '' : letters;
  const isPart = /^[\p{L}\p{N}]$/u.test(key) || (key === ' ' && word !== '');
  return isPart ? { letters: word + key, at: now } : undefined;
}

/**
 * The key of the one that the letters name; of several, the first at or after `current`, and the
 * next after it when a word begins or when one letter is struck again and again.
 * `undefined` when nothing has such a name.
 */
export function find(
  named: readonly Named[],
  letters: string,
  current: string | undefined,
): string | undefined {
  const word = plain(letters);
  const hits = (start: string) =>
    named.filter(({ names }) => names.some((name) => plain(name).startsWith(start)));
  const first = word.charAt(0);
  const whole = word === '' ? [] : hits(word);
  const isRepeated = whole.length === 0 && word !== '' && word === first.repeat(word.length);
  const found = isRepeated ? hits(first) : whole;
  const places = new Map(named.map(({ key }, place) => [key, place]));
  const here = places.get(current ?? '') ?? -1;
  const from = isRepeated || word.length === 1 ? here + 1 : here;
  return (found.find(({ key }) => (places.get(key) ?? 0) >= from) ?? found[0])?.key;
}
