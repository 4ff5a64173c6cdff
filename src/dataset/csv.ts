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
  readonly kind: 'quote-unclosed' | 'quote-stray' | 'quote-swallows-rows';
  /** Offset of the quote that opened, or of the first character that does not belong. */
  readonly offset: number;
  /** Row and cell in which it stands, both from 0. */
  readonly row: number;
  readonly index: number;
}

/** What the reader must be told of a file before it can read it. */
export interface CsvDialect {
  readonly delimiter: string;
  /**
   * Whether a quoted cell that runs over line ends in fact swallows rows: asked for each such cell
   * with its position in the row and the file's lines after its first.
   */
  readonly swallowsRows: (index: number, furtherLines: readonly string[]) => boolean;
}

export interface CsvText {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly QuoteProblem[];
  readonly dialect: CsvDialect;
}

interface Cell {
  readonly value: string;
  /** Offset just past the cell: of its delimiter, its line end, or the end of the text. */
  readonly end: number;
  readonly problem?: Pick<QuoteProblem, 'kind' | 'offset'>;
}

/** Part of a text: from one offset up to, but without, another. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

const quote = '"';
const quoteCode = 34;
const lineEnd = /\r\n|\n|\r/;

/** Whether all cells from `index` on are empty. */
export function isBlankFrom(cells: readonly string[], index: number): boolean {
  return cells.slice(index).every((cell) => cell.trim() === '');
}

export const plainDialect: CsvDialect = { delimiter: ',', swallowsRows: () => false };

/** Whether the cell ends at `offset`; past the text, `charCodeAt` gives NaN. */
function endsCell(text: string, offset: number, delimiter: number): boolean {
  const code = text.charCodeAt(offset);
  return code === delimiter || code === 10 || code === 13 || Number.isNaN(code);
}

function readBareCell(text: string, start: number, delimiter: string): Cell {
  const delimiterCode = delimiter.charCodeAt(0);
  let end = start;
  let stray: number | undefined;
  while (!endsCell(text, end, delimiterCode)) {
    if (text.charCodeAt(end) === quoteCode) stray ??= end;
    end += 1;
  }
  const value = text.slice(start, end);
  return stray === undefined
    ? { value, end }
    : { value, end, problem: { kind: 'quote-stray', offset: stray } };
}

/** The lines of the file from the second that `[start, close]` touches, the last one to its end. */
function furtherLines(text: string, start: number, close: number): readonly string[] {
  const rest = text.slice(close + 1);
  const tail = rest.slice(0, Math.max(0, rest.search(/[\r\n]|$/)));
  return (text.slice(start, close + 1) + tail).split(lineEnd).slice(1);
}

function closingQuote(text: string, open: number): number {
  let close = text.indexOf(quote, open + 1);
  while (close !== -1 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
  return close;
}

function readQuotedCell(text: string, start: number, index: number, dialect: CsvDialect): Cell {
  // Taken as a bare cell, the rest of the file can still be read and its own errors be told.
  const asBare = (kind: QuoteProblem['kind']): Cell => {
    const { value, end } = readBareCell(text, start, dialect.delimiter);
    return { value, end, problem: { kind, offset: start } };
  };
  const close = closingQuote(text, start);
  if (close === -1) return asBare('quote-unclosed');
  const inside = text.slice(start + 1, close);
  const closesCell = endsCell(text, close + 1, dialect.delimiter.charCodeAt(0));
  if (lineEnd.test(inside)) {
    // The next quote belongs to another cell, further down: this one never closed.
    if (!closesCell) return asBare('quote-unclosed');
    if (dialect.swallowsRows(index, furtherLines(text, start, close)))
      return asBare('quote-swallows-rows');
  }
  const value = inside.replaceAll('""', quote);
  if (closesCell) return { value, end: close + 1 };
  const rest = readBareCell(text, close + 1, dialect.delimiter);
  return {
    value: value + rest.value,
    end: rest.end,
    problem: { kind: 'quote-stray', offset: close + 1 },
  };
}

function readCell(text: string, start: number, index: number, dialect: CsvDialect): Cell {
  return text[start] === quote
    ? readQuotedCell(text, start, index, dialect)
    : readBareCell(text, start, dialect.delimiter);
}

/**
 * The rows of `text` (RFC 4180; LF, CRLF or CR), blank lines as rows of one empty cell. Reads every
 * character a bounded number of times, whatever the quotes.
 */
export function readCsv(text: string, dialect: CsvDialect = plainDialect): CsvText {
  const rows: CsvRow[] = [];
  const problems: QuoteProblem[] = [];
  let position = 0;
  while (position < text.length) {
    const start = position;
    const cells: string[] = [];
    for (;;) {
      const cell = readCell(text, position, cells.length, dialect);
      if (cell.problem) problems.push({ ...cell.problem, row: rows.length, index: cells.length });
      cells.push(cell.value);
      position = cell.end + 1;
      if (text[cell.end] !== dialect.delimiter) break;
    }
    if (text[position - 1] === '\r' && text[position] === '\n') position += 1;
    rows.push({ cells, start });
  }
  return { rows, problems, dialect };
}

/**
 * Where cell `index` of the row that begins at `rowStart` stands, its quotes included; past the last
 * cell, the empty extent at the row's end. Read anew, since only cells in error are ever asked for.
 */
export function cellExtent(
  text: string,
  dialect: CsvDialect,
  rowStart: number,
  index: number,
): Extent {
  let start = rowStart;
  for (let position = 0; ; position += 1) {
    const { end } = readCell(text, start, position, dialect);
    if (position === index) return { start, end };
    if (text[end] !== dialect.delimiter) return { start: end, end };
    start = end + 1;
  }
}
