/** Makes one text of several, to look rows up by. */

/** Stands in no cell: control characters are refused there. */
const separator = '\u001F';

/** The parts as one text that no other parts make. */
export function joinedKey(parts: readonly (string | number | undefined)[]): string {
  return parts.join(separator);
}
