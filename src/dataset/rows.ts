/** Reads the rows below the header, and tells which of them do not fit it. */
import { cellFault } from './cell-fault.ts';
import { isBlankFrom, type CsvRow, type CsvText } from './csv.ts';
import { isHeader } from './find-header.ts';
import type { Header } from './header.ts';
import { spreadsheetAddress } from './place.ts';
import type { Reading, TableRow } from './reading.ts';
import type { TableSchema } from './schema.ts';

const leadingDigits = /^-?\d{1,3}$/;
const digitGroup = /^\d{3}(\.\d+)?$/;

/** The cell that a thousands separator without quotes has cut into two, when that explains the row. */
function cutNumber(row: CsvRow, { schema }: Reading, columns: readonly string[]): number {
  if (row.cells.length !== columns.length + 1) return -1;
  const isNumeric = (name: string) =>
    schema.fields.some(
      (field) => field.name === name && (field.type === 'number' || field.type === 'integer'),
    );
  return columns.findIndex(
    (name, index) =>
      isNumeric(name) &&
      leadingDigits.test(row.cells[index] ?? '') &&
      digitGroup.test(row.cells[index + 1] ?? ''),
  );
}

/** The first cell that does not fit its column, or −1. */
function misfitOf(row: CsvRow, { schema }: Reading, columns: readonly string[]): number {
  return columns.findIndex((name, position) => {
    const field = schema.fields.find((each) => each.name === name);
    const value = row.cells[position];
    return field && value !== undefined && cellFault(field, value) !== undefined;
  });
}

/** Where the row went wrong, or just before: at the first cell that does not fit, else at its end. */
function firstMisfit(row: CsvRow, reading: Reading, columns: readonly string[]): number {
  const index = misfitOf(row, reading, columns);
  return index === -1 ? Math.min(row.cells.length, columns.length) : index;
}

function reportRagged(
  reading: Reading,
  row: CsvRow,
  record: number,
  columns: readonly string[],
): void {
  const { report, spotOf, dialect } = reading;
  const found = row.cells.length;
  const cut = dialect.delimiter === ',' ? cutNumber(row, reading, columns) : -1;
  if (cut !== -1) {
    const spot = spotOf(row, record, cut);
    const rest = spotOf(row, record, cut + 1);
    const [thousands = '', hundreds = ''] = row.cells.slice(cut);
    report(
      'number-has-thousands-separator',
      { ...spot, extent: { start: spot.extent.start, end: rest.extent.end } },
      `${thousands},${hundreds}`,
      { column: columns[cut] ?? '', suggestion: `${thousands}${hundreds}` },
    );
    return;
  }
  const misfit = firstMisfit(row, reading, columns);
  report('row-ragged', { ...spotOf(row, record, misfit), field: 0 }, row.cells[misfit] ?? '', {
    found: String(found),
    expected: String(columns.length),
  });
}

function keyOf(cells: TableRow['cells'], { primaryKey }: TableSchema): string {
  return JSON.stringify(primaryKey.map((name) => cells[name]));
}

/** The columns that only empty cells make, as a spreadsheet letters them: J or J–K. */
function lettered(from: number, to: number): string {
  const [first, last] = [from, to].map((field) => spreadsheetAddress(0, field).slice(0, -1));
  return first === last ? `${first}` : `${first}–${last}`;
}

/** Cells beyond the last column that hold nothing, told once for the whole file. */
function reportEmptyColumns(
  reading: Reading,
  csv: CsvText,
  { row: headerRow, columns, unnamed }: Header,
  longer: readonly number[],
): void {
  const [first] = unnamed > 0 ? [headerRow] : longer;
  const row = first === undefined ? undefined : csv.rows[first];
  if (!row || first === undefined) return;
  const most = longer.reduce(
    (width, index) => Math.max(width, csv.rows[index]?.cells.length ?? 0),
    columns.length + unnamed,
  );
  reading.report('columns-empty', reading.spotOf(row, first + 1, columns.length), '', {
    last: lettered(columns.length, columns.length),
    columns: lettered(columns.length + 1, most),
  });
}

/** What the rows were read into while they were read. */
export interface ReadRows {
  readonly rows: readonly TableRow[];
  /** Whether rows had to be left out. */
  readonly isPartial: boolean;
}

/**
 * The rows that fit the header. Empty lines are reported once a run; a row with too few or too many
 * cells is reported and left out. Where the header stands again, a second table was pasted below the
 * first: that is told once, and of its rows those that stand above already are passed over.
 */
export function readRows(reading: Reading, csv: CsvText, header: Header): ReadRows {
  const { columns, unnamed } = header;
  const rows: TableRow[] = [];
  if (columns.length === 0) return { rows, isPartial: true };
  const { schema } = reading;
  const expected = schema.fields.map(({ name }) => name);
  const known = expected
    .map((name) => ({ name, index: columns.indexOf(name) }))
    .filter(({ index }) => index !== -1);
  const names = new Set(known.map(({ name }) => name));
  // A quote out of place explains whatever else is wrong with its row.
  const misquoted = new Set(csv.problems.map(({ row }) => row));
  const longer: number[] = [];
  let isPartial = false;
  let afterEmpty = false;
  let above: Set<string> | undefined;
  for (const [index, row] of csv.rows.entries()) {
    if (index <= header.row) continue;
    const record = index + 1;
    if (isBlankFrom(row.cells, 0)) {
      if (!afterEmpty)
        reading.report('line-empty', { ...reading.spotOf(row, record, 0), field: 0 }, '');
      afterEmpty = true;
      continue;
    }
    afterEmpty = false;
    if (names.has(row.cells[0] ?? '') || names.has(row.cells[1] ?? '')) {
      const again = row.cells.filter((cell) => names.has(cell)).length;
      if (isHeader(again, expected)) {
        reading.report('header-repeated', { ...reading.spotOf(row, record, 0), field: 0 }, '');
        above = new Set(rows.map(({ cells }) => keyOf(cells, schema)));
        if (known.every(({ name, index: column }) => row.cells[column] === name)) continue;
        // In another order, its rows cannot be read with the header above.
        isPartial = true;
        break;
      }
    }
    if (row.cells.length !== columns.length) {
      const isLonger = row.cells.length > columns.length && isBlankFrom(row.cells, columns.length);
      const isWhole =
        isLonger &&
        (row.cells.length <= columns.length + unnamed || misfitOf(row, reading, columns) === -1);
      if (!isWhole) {
        isPartial = true;
        if (!misquoted.has(index)) reportRagged(reading, row, record, columns);
        continue;
      }
      if (!misquoted.has(index)) longer.push(index);
    }
    const cells: Record<string, string> = {};
    for (const { name, index: column } of known) cells[name] = row.cells[column] ?? '';
    if (above?.has(keyOf(cells, schema))) continue;
    rows.push({ cells, start: row.start, record });
  }
  reportEmptyColumns(reading, csv, header, longer);
  return { rows, isPartial };
}
