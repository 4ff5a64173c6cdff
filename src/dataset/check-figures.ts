/** Checks rows that state a figure: value or bounds, and a status that fits. */
import type { Faults } from './faults.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';

/** A value may stand for a class that happens to hold one number, so only these need bounds. */
const statusesOfBounds: ReadonlySet<string> = new Set(['band', 'lower_bound']);
const statusesOfValues: ReadonlySet<string> = new Set(['exact', 'rounded']);

const figureColumns = ['value', 'low', 'high'];

function statusProblem(table: Table, row: TableRow): Problem | undefined {
  const { value = '', low = '', high = '', status = '' } = row.cells;
  const hasBounds = low !== '' || high !== '';
  const contradictory = hasBounds ? statusesOfValues : statusesOfBounds;
  const lacksLow = status === 'lower_bound' && low === '';
  if (!contradictory.has(status) && !lacksLow) return undefined;
  return cellProblem(table, row, 'status', 'status-disagrees', {
    expected: hasBounds ? `low = ${low || '∅'}, high = ${high || '∅'}` : `value = ${value}`,
  });
}

function checkFigure(table: Table, row: TableRow): Problem | undefined {
  const { value = '', low = '', high = '' } = row.cells;
  const hasBounds = low !== '' || high !== '';
  if (value === '' && !hasBounds) return cellProblem(table, row, 'value', 'figure-missing');
  if (low !== '' && high !== '' && Number(low) > Number(high))
    return cellProblem(table, row, 'low', 'bounds-reversed', { expected: high });
  if (value !== '' && hasBounds) {
    const lies =
      Number(value) >= Number(low || -Infinity) && Number(value) <= Number(high || Infinity);
    return cellProblem(table, row, 'value', lies ? 'figure-doubled' : 'value-outside-bounds', {
      expected: `${low}–${high}`,
    });
  }
  return table.header.includes('status') ? statusProblem(table, row) : undefined;
}

/** Rows of observations, totals and places whose figure cannot be read in one way. */
export function checkFigures(tables: readonly Table[], faults: Faults): readonly Problem[] {
  return tables.flatMap((table) => {
    const columns = figureColumns.filter((column) =>
      table.schema.fields.some(({ name }) => name === column),
    );
    if (!columns.includes('value') || !columns.every((column) => table.header.includes(column)))
      return [];
    const read = [...columns, 'status'];
    return table.rows.flatMap((row) =>
      faults.isSound(table, row, read) ? (checkFigure(table, row) ?? []) : [],
    );
  });
}
