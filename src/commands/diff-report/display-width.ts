/** Chinese characters take two columns of a terminal; without that, tables would not stand straight. */

/** East Asian wide and fullwidth characters, as far as names and sentences here have them. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** Columns that `text` takes in a terminal. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}
