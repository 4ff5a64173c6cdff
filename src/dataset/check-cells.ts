/** Checks each cell by itself, against its column's type and constraints. */
import { parsePeriod } from './period.ts';
import type { Problem } from './problem.ts';
import type { Field } from './schema.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';

/** Decimal digits with an optional sign and point: what every program reads alike. */
const decimal = /^-?\d+(\.\d+)?$/;
const whole = /^-?\d+$/;

/** Columns that hold periods are checked against the calendar, which no pattern can do. */
const periodColumns: ReadonlySet<string> = new Set(['period', 'first', 'last']);

function range(minimum: number, maximum: number): string {
  if (maximum === Infinity) return `≥ ${minimum}`;
  return minimum === -Infinity ? `≤ ${maximum}` : `${minimum}–${maximum}`;
}

function checkNumber(
  table: Table,
  row: TableRow,
  field: Field,
  value: string,
): Problem | undefined {
  if (field.type === 'integer' && !whole.test(value)) {
    return cellProblem(table, row, field.name, 'whole-number-malformed');
  }
  if (!decimal.test(value)) return cellProblem(table, row, field.name, 'number-malformed');
  const { minimum = -Infinity, maximum = Infinity } = field;
  const number = Number(value);
  return number < minimum || number > maximum
    ? cellProblem(table, row, field.name, 'number-out-of-range', {
        expected: range(minimum, maximum),
      })
    : undefined;
}

function checkText(table: Table, row: TableRow, field: Field, value: string): Problem | undefined {
  if (periodColumns.has(field.name) && !parsePeriod(value)) {
    return cellProblem(table, row, field.name, 'period-malformed');
  }
  if (field.allowed && !field.allowed.includes(value)) {
    return cellProblem(table, row, field.name, 'value-not-allowed', {
      expected: field.allowed.join(', '),
    });
  }
  if (field.pattern && !field.pattern.test(value)) {
    return cellProblem(table, row, field.name, 'text-malformed', {
      expected: field.pattern.source.slice(4, -2),
    });
  }
  return undefined;
}

function checkCell(table: Table, row: TableRow, field: Field): Problem | undefined {
  const value = row.cells[field.name] ?? '';
  if (value === '')
    return field.required ? cellProblem(table, row, field.name, 'cell-required') : undefined;
  return field.type === 'integer' || field.type === 'number'
    ? checkNumber(table, row, field, value)
    : checkText(table, row, field, value);
}

/** The first problem of every cell of the table that has one. */
export function checkCells(table: Table): readonly Problem[] {
  const fields = table.schema.fields.filter(({ name }) => table.header.includes(name));
  return table.rows.flatMap((row) => fields.flatMap((field) => checkCell(table, row, field) ?? []));
}
