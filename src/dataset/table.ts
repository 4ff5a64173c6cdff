/** One CSV file read against its schema: rows by column name, and the place of every cell. */
import { cellOffset, readCsv, type CsvRow } from './csv.ts';
import { lineStarts, placeOf, type Place } from './place.ts';
import type { Problem, ProblemName } from './problem.ts';
import type { TableSchema } from './schema.ts';

export interface TableRow {
  /** Cells by column name, as written; a column that the file lacks reads as empty. */
  readonly cells: Readonly<Record<string, string>>;
  readonly source: CsvRow;
}

export interface Table {
  readonly schema: TableSchema;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** What is wrong with the file's structure. */
  readonly problems: readonly Problem[];
  /** Where the cell of that column stands; without a column, where the row begins. */
  readonly place: (row: TableRow, column?: string) => Place;
}

const byteOrderMark = '\uFEFF';

function isBlank(row: CsvRow): boolean {
  return row.cells.length === 1 && row.cells[0] === '';
}

/** Reads `content` as the table that `schema` describes; every structural problem is collected. */
export function readTable(schema: TableSchema, content: string): Table {
  const text = content.startsWith(byteOrderMark) ? content.slice(1) : content;
  const csv = readCsv(text);
  const starts = lineStarts(text);
  const [headerRow = { cells: [], start: 0 }, ...body] = csv.rows;
  const header = headerRow.cells;
  const problems: Problem[] = [];

  const report = (
    name: ProblemName,
    offset: number,
    value: string,
    details: Problem['details'] = {},
  ) => {
    problems.push({ name, file: schema.path, ...placeOf(text, starts, offset), value, details });
  };

  for (const { kind, offset } of csv.problems)
    report(kind, offset, text.slice(offset, offset + 24));

  const expected = schema.fields.map(({ name }) => name);
  for (const column of expected.filter((name) => !header.includes(name))) {
    report('column-missing', cellOffset(text, 0, header.length), '', { column });
  }
  header.forEach((name, index) => {
    const offset = cellOffset(text, 0, index);
    if (header.indexOf(name) !== index) report('column-repeated', offset, name);
    else if (!expected.includes(name))
      report('column-unknown', offset, name, { expected: expected.join(', ') });
  });

  const rows: TableRow[] = [];
  for (const row of body) {
    if (isBlank(row)) continue;
    if (row.cells.length === header.length) {
      rows.push({
        cells: Object.fromEntries(header.map((name, index) => [name, row.cells[index] ?? ''])),
        source: row,
      });
      continue;
    }
    const surplus = Math.min(row.cells.length, header.length);
    report('row-ragged', cellOffset(text, row.start, surplus), row.cells[surplus] ?? '', {
      found: String(row.cells.length),
      expected: String(header.length),
    });
  }

  return {
    schema,
    header,
    rows,
    problems,
    place: (row, column) => {
      const index = column === undefined ? 0 : Math.max(0, header.indexOf(column));
      return placeOf(text, starts, cellOffset(text, row.source.start, index));
    },
  };
}

/** A problem of one cell, at its place. */
export function cellProblem(
  table: Table,
  row: TableRow,
  column: string,
  name: ProblemName,
  details: Problem['details'] = {},
): Problem {
  return {
    name,
    file: table.schema.path,
    ...table.place(row, column),
    value: row.cells[column] ?? '',
    details: { column, ...details },
  };
}
