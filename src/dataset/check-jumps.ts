/** Checks figures against their neighbours in time: slips of a unit, and jumps beyond a tolerance. */
import type { Faults } from './faults.ts';
import { histories, seriesSpans, type Reading } from './histories.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';
import { cell, rowsWithRole, tablesWithRole } from './tables.ts';

/** A wrong unit is wrong by a power of ten: tens, hundreds, thousands, 万. */
const factors = [10, 100, 1000, 10_000];
/** How far from the factor a slip may lie, since the true figure changes too. */
const nearness = 1.34;
/** Below this, whole numbers grow tenfold by themselves: one foundation, then ten. */
const smallestCount = 10;

function isExact({ low, high }: Reading): boolean {
  return low === high && low > 0;
}

/** The factor by which `value` is too large (above 1) or too small (below 1) beside `reference`. */
function slipFactor(value: number, reference: number, isCount: boolean): number | undefined {
  if (isCount && Math.min(value, reference) < smallestCount) return undefined;
  const ratio = value / reference;
  const isNear = (factor: number) => ratio / factor < nearness && factor / ratio < nearness;
  return factors.flatMap((factor) => [factor, 1 / factor]).find(isNear);
}

interface Slip {
  readonly reading: Reading;
  readonly reference: Reading;
  readonly factor: number;
}

/** Readings that are a power of ten away from the last one that is not. */
function findSlips(readings: readonly Reading[], isCount: boolean): readonly Slip[] {
  const exact = readings.filter(isExact);
  const [first, second, third] = exact;
  const slips: Slip[] = [];
  let rest = exact;
  if (first && second && third) {
    const factor = slipFactor(first.low, second.low, isCount);
    // When the second agrees with the third, it is the first that is odd.
    if (factor !== undefined && slipFactor(third.low, second.low, isCount) === undefined) {
      slips.push({ reading: first, reference: second, factor });
      rest = exact.slice(1);
    }
  }
  let [reference] = rest;
  for (const reading of rest.slice(1)) {
    if (!reference) break;
    const factor = slipFactor(reading.low, reference.low, isCount);
    if (factor === undefined) reference = reading;
    else slips.push({ reading, reference, factor });
  }
  return slips;
}

function slipProblem({ reading, reference, factor }: Slip): Problem {
  const meant = Number((reading.low / factor).toPrecision(15));
  return cellProblem(reading.table, reading.row, 'value', 'unit-slip', {
    factor: factor > 1 ? String(factor) : `1/${Math.round(1 / factor)}`,
    neighbour: String(reference.low),
    period: reference.period.text,
    suggestion: String(meant),
  });
}

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
  return [indicator, cell(row, 'adcode'), cell(row, 'period')].join('\u001F');
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
