/** One CSV file read against its schema: rows by column name, and the place of every cell. */
import { cellExtent, readCsv, type CsvDialect, type CsvRow } from './csv.ts';
import { decodeText, isWorkbook } from './encoding.ts';
import { findDelimiter } from './delimiter.ts';
import { headerStart } from './find-header.ts';
import { readHeader } from './header.ts';
import { lengthOnLine, lineStarts, placeOf, type Place } from './place.ts';
import { fileProblem, type Problem, type ProblemName } from './problem.ts';
import type { Reading, Report, Spot, TableRow } from './reading.ts';
import { readRows } from './rows.ts';
import type { TableSchema } from './schema.ts';

export type { TableRow } from './reading.ts';

export interface Table {
  readonly schema: TableSchema;
  /** Names of the columns, in the order of the file; misspelt ones already as they were meant. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** What is wrong with the file's structure. */
  readonly problems: readonly Problem[];
  /** Whether rows had to be left out, so that nothing follows from a row not being there. */
  readonly isPartial: boolean;
  /** The file's text, without byte-order mark. */
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly dialect: CsvDialect;
  /** Where the cell of that column stands; without a column, where the row begins. */
  readonly place: (row: TableRow, column?: string) => Place;
}

const byteOrderMark = '\uFEFF';

function countCells(line: string, delimiter: string): number {
  const dialect = { delimiter, swallowsRows: () => false };
  return readCsv(line, dialect).rows[0]?.cells.length ?? 0;
}

/**
 * A cell with line ends has swallowed rows when what follows in it reads as rows. Prose may by
 * chance have one such line; in other columns one is enough.
 */
function dialectOf(schema: TableSchema, fromHeader: string): CsvDialect {
  const names = schema.fields.map(({ name }) => name);
  const delimiter = findDelimiter(fromHeader, names);
  const [header = ''] = fromHeader.split(/[\r\n]/, 1);
  const width = countCells(header, delimiter);
  const columns = header.split(delimiter);
  return {
    delimiter,
    swallowsRows: (index, lines) => {
      const isRow = (line: string) => width > 1 && countCells(line, delimiter) === width;
      const field = schema.fields.find(({ name }) => name === columns[index]);
      return field?.isFreeText ? lines.every(isRow) : lines.some(isRow);
    },
  };
}

/** The text without its byte-order mark; a second one is a character that no one sees. */
function readText(content: string | Uint8Array): { text: string; encoding: string } {
  if (typeof content !== 'string') return decodeText(content);
  const text = content.startsWith(byteOrderMark) ? content.slice(1) : content;
  return { text, encoding: 'UTF-8' };
}

/**
 * Reads `content`, a file's bytes or its text, as the table that `schema` describes. Every
 * structural problem is collected; what can be read in spite of it is read.
 */
export function readTable(schema: TableSchema, content: string | Uint8Array): Table {
  if (typeof content !== 'string' && isWorkbook(content)) {
    const unread = readTable(schema, '');
    return { ...unread, problems: [fileProblem('file-is-workbook', schema.path)] };
  }
  const { text, encoding } = readText(content);
  const starts = lineStarts(text);
  const names = schema.fields.map(({ name }) => name);
  const start = headerStart(text, names);
  const dialect = dialectOf(schema, text.slice(start, start + 20_000));
  const csv = readCsv(text, dialect);
  const headerRow = Math.max(
    0,
    csv.rows.findIndex((row) => row.start >= start),
  );
  const problems: Problem[] = [];

  const report: Report = (name, { extent, record, field }, value, details = {}) => {
    problems.push({
      name,
      file: schema.path,
      ...placeOf(text, starts, extent.start),
      length: Math.max(1, lengthOnLine(text, extent.start, extent.end)),
      record,
      field,
      value,
      details,
    });
  };
  const spotOf = (row: CsvRow, record: number, index: number): Spot => ({
    extent: cellExtent(text, dialect, row.start, index),
    record,
    field: index + 1,
  });
  const reading: Reading = { schema, text, dialect, report, spotOf };

  if (encoding !== 'UTF-8')
    report('encoding-not-utf8', { extent: { start: 0, end: 1 }, record: 0, field: 0 }, '', {
      encoding,
    });
  const header = readHeader(reading, csv, headerRow);
  const { columns } = header;
  const { rows, isPartial } = readRows(reading, csv, header);

  return {
    schema,
    header: columns,
    rows,
    problems,
    isPartial,
    text,
    lineStarts: starts,
    dialect,
    place: (row, column) => {
      const index = column === undefined ? 0 : Math.max(0, columns.indexOf(column));
      return placeOf(text, starts, cellExtent(text, dialect, row.start, index).start);
    },
  };
}

/**
 * A problem of one cell, at its place; with `pattern`, at the first part of the cell that matches.
 */
export function cellProblem(
  table: Table,
  row: TableRow,
  column: string,
  name: ProblemName,
  details: Problem['details'] = {},
  pattern?: RegExp,
): Problem {
  const index = Math.max(0, table.header.indexOf(column));
  const cell = cellExtent(table.text, table.dialect, row.start, index);
  const match = pattern?.exec(table.text.slice(cell.start, cell.end));
  const start = cell.start + (match?.index ?? 0);
  const end = match ? start + Math.max(1, match[0].length) : cell.end;
  return {
    name,
    file: table.schema.path,
    ...placeOf(table.text, table.lineStarts, start),
    length: Math.max(1, lengthOnLine(table.text, start, end)),
    record: row.record,
    field: index + 1,
    value: row.cells[column] ?? '',
    details: { column, ...details },
  };
}
