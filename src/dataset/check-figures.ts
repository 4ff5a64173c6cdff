/** Checks rows that state a figure: value or bounds, a status that fits, a period in a series. */
import { comparePeriods, parsePeriod, type Period } from './period.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';
import { cell, rowsWithRole, tablesWithRole } from './tables.ts';

/** A value may stand for a class that happens to hold one number, so only these need bounds. */
const statusesOfBounds: ReadonlySet<string> = new Set(['band', 'lower_bound']);
const statusesOfValues: ReadonlySet<string> = new Set(['exact', 'rounded']);

function checkFigure(table: Table, row: TableRow): Problem | undefined {
  const { value = '', low = '', high = '', status = '' } = row.cells;
  const hasBounds = low !== '' || high !== '';
  if (value === '' && !hasBounds) return cellProblem(table, row, 'value', 'figure-missing');
  if (value !== '' && hasBounds) return cellProblem(table, row, 'value', 'figure-doubled');
  if (low !== '' && high !== '' && Number(low) > Number(high)) {
    return cellProblem(table, row, 'low', 'bounds-reversed', { expected: high });
  }
  const contradictory = hasBounds ? statusesOfValues : statusesOfBounds;
  return contradictory.has(status)
    ? cellProblem(table, row, 'status', 'status-disagrees', {
        expected: hasBounds ? `low = ${low}, high = ${high}` : `value = ${value}`,
      })
    : undefined;
}

/** Rows of observations, totals and places whose figure cannot be read in one way. */
export function checkFigures(tables: readonly Table[]): readonly Problem[] {
  return tables
    .filter(({ schema }) => schema.fields.some(({ name }) => name === 'value'))
    .flatMap((table) => table.rows.flatMap((row) => checkFigure(table, row) ?? []));
}

interface Span {
  readonly first: Period;
  readonly last: Period;
}

function spansByIndicator(tables: readonly Table[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const row of rowsWithRole(tables, 'series')) {
    const first = parsePeriod(cell(row, 'first'));
    const last = parsePeriod(cell(row, 'last'));
    if (!first || !last) continue;
    const indicator = cell(row, 'indicator');
    spans.set(indicator, [...(spans.get(indicator) ?? []), { first, last }]);
  }
  return spans;
}

/** Observations whose period belongs to no series of their indicator, or to several. */
export function checkSeries(tables: readonly Table[]): readonly Problem[] {
  const spans = spansByIndicator(tables);
  const seriesTable = tablesWithRole(tables, 'series')[0]?.schema.path ?? 'series';
  return tablesWithRole(tables, 'observations').flatMap((table) => {
    const indicator = table.schema.indicator ?? '';
    return table.rows.flatMap((row) => {
      const period = parsePeriod(cell(row, 'period'));
      if (!period) return [];
      const covering = (spans.get(indicator) ?? []).filter(
        ({ first, last }) =>
          comparePeriods(first, period) <= 0 && comparePeriods(period, last) <= 0,
      );
      return covering.length === 1
        ? []
        : [cellProblem(table, row, 'period', 'series-missing', { indicator, table: seriesTable })];
    });
  });
}
