/** Turns offsets in a text into the line and column that an editor shows. */

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** In characters (code points), counted from 1. */
  readonly column: number;
}

/** Offsets at which the lines of `text` begin; LF, CRLF and CR each end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g))
    starts.push(index + lineEnd.length);
  return starts;
}

/** The line and column of `offset` in the text whose lines begin at `starts`. */
export function placeOf(text: string, starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const before = text.slice(starts[low] ?? 0, offset);
  return { line: low + 1, column: Array.from(before).length + 1 };
}

/** Characters of `text` from `start` that stand on the same line, at most up to `end`. */
export function lengthOnLine(text: string, start: number, end: number): number {
  const [line = ''] = text.slice(start, end).split(/[\r\n]/, 1);
  return Array.from(line).length;
}

/** The address a spreadsheet gives that cell: column 4 of record 17 is D17. */
export function spreadsheetAddress(record: number, field: number): string {
  let letters = '';
  for (let rest = field; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${record}`;
}
