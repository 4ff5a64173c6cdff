/**
 * Reads CSV so that every cell keeps its place in the file.
 *
 * Libraries hand back values; a person who mends a file needs line and column, and needs a stray
 * quote to be seen rather than read over (docs/decisions/0002-own-csv-reader.md).
 */

export interface CsvRow {
  readonly cells: readonly string[];
  /** Offset in the text at which the row begins. */
  readonly start: number;
}

export interface QuoteProblem {
  readonly kind: 'quote-unclosed' | 'quote-stray';
  /** Offset of the quote that opened, or of the first character that does not belong. */
  readonly offset: number;
}

export interface CsvText {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly QuoteProblem[];
}

interface Cell {
  readonly value: string;
  /** Offset just past the cell: of its delimiter, its line end, or the end of the text. */
  readonly end: number;
  readonly problem?: QuoteProblem;
}

const quote = '"';

function endsCell(character: string | undefined): boolean {
  return character === undefined || character === ',' || character === '\n' || character === '\r';
}

function readBareCell(text: string, start: number): Cell {
  let end = start;
  let stray: number | undefined;
  while (!endsCell(text[end])) {
    if (text[end] === quote) stray ??= end;
    end += 1;
  }
  const value = text.slice(start, end);
  return stray === undefined
    ? { value, end }
    : { value, end, problem: { kind: 'quote-stray', offset: stray } };
}

function readQuotedCell(text: string, start: number): Cell {
  let close = text.indexOf(quote, start + 1);
  while (close !== -1 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
  if (close === -1) {
    // Taken as a bare cell, the rest of the file can still be read and its own errors be told.
    const { value, end } = readBareCell(text, start);
    return { value, end, problem: { kind: 'quote-unclosed', offset: start } };
  }
  const value = text.slice(start + 1, close).replaceAll('""', quote);
  if (endsCell(text[close + 1])) return { value, end: close + 1 };
  const rest = readBareCell(text, close + 1);
  return {
    value: value + rest.value,
    end: rest.end,
    problem: { kind: 'quote-stray', offset: close + 1 },
  };
}

function readCell(text: string, start: number): Cell {
  return text[start] === quote ? readQuotedCell(text, start) : readBareCell(text, start);
}

/** The rows of `text` (RFC 4180, comma; LF, CRLF or CR), blank lines as rows of one empty cell. */
export function readCsv(text: string): CsvText {
  const rows: CsvRow[] = [];
  const problems: QuoteProblem[] = [];
  let position = 0;
  while (position < text.length) {
    const start = position;
    const cells: string[] = [];
    for (;;) {
      const cell = readCell(text, position);
      cells.push(cell.value);
      if (cell.problem) problems.push(cell.problem);
      position = cell.end + 1;
      if (text[cell.end] !== ',') break;
    }
    if (text[position - 1] === '\r' && text[position] === '\n') position += 1;
    rows.push({ cells, start });
  }
  return { rows, problems };
}

/**
 * Offset at which cell `index` of the row that begins at `rowStart` begins; past the last cell, the
 * offset at which the row ends. Read anew, since only cells in error are ever asked for.
 */
export function cellOffset(text: string, rowStart: number, index: number): number {
  let offset = rowStart;
  for (let cell = 0; cell < index; cell += 1) {
    const { end } = readCell(text, offset);
    if (text[end] !== ',') return end;
    offset = end + 1;
  }
  return offset;
}
