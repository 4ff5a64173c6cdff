/** How many columns of a terminal a text takes: Chinese characters take two. */

/** Ranges that Unicode's East Asian Width (UAX #11) calls wide or full-width. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;
const combining = /^\p{Mark}$/u;

/** Columns that the single character takes. */
function characterWidth(character: string): number {
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Columns that `text` takes in a font of equal widths. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
}
