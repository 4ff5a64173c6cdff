/** Checks figures against their neighbours in time: slips of a unit, and jumps beyond a tolerance. */
import type { Faults } from './faults.ts';
import { histories, seriesSpans, type Reading } from './histories.ts';
import { joinedKey } from './joined-key.ts';
import type { Problem } from './problem.ts';
import { findSlips, slipProblem } from './slips.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';
import { cell, rowsWithRole, tablesWithRole } from './tables.ts';

/** By how much, relative to the earlier one, the later reading must at least have changed. */
function leastChange(earlier: Reading, later: Reading): number {
  if (later.low > earlier.high) return (later.low - earlier.high) / earlier.high;
  if (later.high < earlier.low) return (later.high - earlier.low) / earlier.low;
  return 0;
}

function findJumps(
  readings: readonly Reading[],
  tolerance: number,
): readonly { readonly before: Reading; readonly after: Reading; readonly change: number }[] {
  return readings.flatMap((after, index) => {
    const before = readings[index - 1];
    if (!before || before.high <= 0) return [];
    const change = leastChange(before, after);
    if (Math.abs(change) <= tolerance) return [];
    const earlier = readings[index - 2];
    // Coming back from one odd figure is no second jump.
    const returns =
      earlier &&
      Math.abs(leastChange(earlier, after)) <= tolerance &&
      Math.abs(leastChange(earlier, before)) > tolerance;
    return returns ? [] : [{ before, after, change }];
  });
}

function jumpProblem(before: Reading, after: Reading, change: number, tolerance: number): Problem {
  const percent = `${change > 0 ? '+' : '−'}${Math.round(Math.abs(change) * 100)}%`;
  const column = cell(after.row, 'value') === '' ? 'low' : 'value';
  return cellProblem(after.table, after.row, column, 'jump-exceeds-tolerance', {
    change: percent,
    neighbour: before.low === before.high ? String(before.low) : `${before.low}–${before.high}`,
    period: before.period.text,
    tolerance: `${Math.round(tolerance * 100)}%`,
  });
}

function keyOfJump(indicator: string, row: TableRow): string {
  return joinedKey([indicator, cell(row, 'adcode'), cell(row, 'period')]);
}

function checkTable(table: Table, tables: readonly Table[], faults: Faults): readonly Problem[] {
  const indicator = table.schema.indicator ?? '';
  const definition = rowsWithRole(tables, 'indicators').find(
    (row) => cell(row, 'id') === indicator,
  );
  const stated = definition ? cell(definition, 'jump_tolerance') : '';
  const tolerance = stated === '' ? Infinity : Number(stated);
  const isCount = table.schema.fields.some(
    ({ name, type }) => name === 'value' && type === 'integer',
  );
  return seriesSpans(tables)
    .filter((span) => span.indicator === indicator)
    .flatMap((span) => histories(table, span, faults))
    .flatMap(({ readings }) => {
      const slips = findSlips(readings, isCount);
      const slipped = new Set(slips.map(({ reading }) => reading));
      const steady = readings.filter((reading) => !slipped.has(reading));
      return [
        ...slips.map(slipProblem),
        ...findJumps(steady, tolerance).map(({ before, after, change }) =>
          jumpProblem(before, after, change, tolerance),
        ),
      ];
    });
}

/**
 * Figures that are 10, 100, 1,000 or 10,000 times their neighbours in time, or that change by more
 * than their indicator's tolerance, unless a row of the expected jumps explains it; and expected
 * jumps that are none.
 */
export function checkJumps(tables: readonly Table[], faults: Faults): readonly Problem[] {
  const observations = tablesWithRole(tables, 'observations');
  const expected = new Map(
    tablesWithRole(tables, 'expected_jumps').flatMap((table) =>
      table.rows
        .filter((row) => faults.isSound(table, row))
        .map((row) => [keyOfJump(cell(row, 'indicator'), row), { table, row }]),
    ),
  );
  const used = new Set<string>();
  const problems = observations.flatMap((table) => {
    const found = checkTable(table, tables, faults);
    if (found.length === 0) return found;
    const rows = new Map(table.rows.map((row) => [row.record, row]));
    return found.filter(({ record }) => {
      const row = rows.get(record);
      const key = row ? keyOfJump(table.schema.indicator ?? '', row) : '';
      if (expected.has(key)) used.add(key);
      return !expected.has(key);
    });
  });
  const stale = [...expected]
    .filter(([key]) => !used.has(key))
    .filter(([, { row }]) => {
      const table = observations.find(({ schema }) => schema.indicator === cell(row, 'indicator'));
      return table && faults.areSound(table, table.header);
    })
    .map(([, { table, row }]) =>
      cellProblem(table, row, 'period', 'jump-not-found', { indicator: cell(row, 'indicator') }),
    );
  return [...problems, ...stale];
}
