/** Reads the rows below the header, and tells which of them do not fit it. */
import { cellFault } from './cell-fault.ts';
import type { CsvRow, CsvText } from './csv.ts';
import type { Reading, TableRow } from './reading.ts';

const leadingDigits = /^-?\d{1,3}$/;
const digitGroup = /^\d{3}(\.\d+)?$/;

function isEmpty({ cells }: CsvRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

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

/** The first cell that does not fit its column: there, or just before, the row went wrong. */
function firstMisfit(row: CsvRow, { schema }: Reading, columns: readonly string[]): number {
  const index = columns.findIndex((name, position) => {
    const field = schema.fields.find((each) => each.name === name);
    const value = row.cells[position];
    return field && value !== undefined && cellFault(field, value) !== undefined;
  });
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

/**
 * The rows that fit the header. Empty lines are reported once a run; a row with too few or too many
 * cells is reported and left out.
 */
export function readRows(
  reading: Reading,
  csv: CsvText,
  columns: readonly string[],
): { readonly rows: readonly TableRow[]; readonly isPartial: boolean } {
  const rows: TableRow[] = [];
  if (columns.length === 0) return { rows, isPartial: true };
  const known = reading.schema.fields
    .map(({ name }) => ({ name, index: columns.indexOf(name) }))
    .filter(({ index }) => index !== -1);
  // A quote out of place explains whatever else is wrong with its row.
  const misquoted = new Set(csv.problems.map(({ row }) => row));
  let isPartial = false;
  let afterEmpty = false;
  csv.rows.forEach((row, index) => {
    if (index === 0) return;
    const record = index + 1;
    if (isEmpty(row)) {
      if (!afterEmpty)
        reading.report('line-empty', { ...reading.spotOf(row, record, 0), field: 0 }, '');
      afterEmpty = true;
      return;
    }
    afterEmpty = false;
    if (row.cells.length !== columns.length) {
      isPartial = true;
      if (!misquoted.has(index)) reportRagged(reading, row, record, columns);
      return;
    }
    const cells: Record<string, string> = {};
    for (const { name, index: column } of known) cells[name] = row.cells[column] ?? '';
    rows.push({ cells, start: row.start, record });
  });
  return { rows, isPartial };
}
