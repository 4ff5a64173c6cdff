/** Holds totals and figures of places against others of the same, for slips of a unit. */
import type { Faults } from './faults.ts';
import { bounds, type Reading } from './histories.ts';
import { joinedKey } from './joined-key.ts';
import { dayOfCount, parsePeriod } from './period.ts';
import type { Problem } from './problem.ts';
import { findSlips, slipProblem, type Slip } from './slips.ts';
import type { Table, TableRow } from './table.ts';
import { cell, rowsWithRole, tablesWithRole } from './tables.ts';

/** Tables besides the observations that state figures, and the columns that tell what of. */
const stating: readonly (readonly [role: string, about: readonly string[]])[] = [
  ['totals', ['scope', 'indicator']],
  ['places', ['within', 'place', 'indicator']],
  ['single_figures', ['adcode', 'indicator']],
];

/** Within three years nothing that is counted by the hundred grows tenfold. */
const near = 3 * 366 * 86_400_000;
const smallestCount = 100;

function isPlain({ reading, reference, factor }: Slip): boolean {
  const isTenfold = factor === 10 || factor === 0.1;
  const isNear = Math.abs(reading.day - reference.day) <= near;
  return Math.min(reading.low, reference.low) >= smallestCount && (isNear || !isTenfold);
}

function readingOf(table: Table, row: TableRow): Reading | undefined {
  const period = parsePeriod(cell(row, 'period'));
  return period && { table, row, period, day: dayOfCount(period), ...bounds(row) };
}

function readingsByUnit(
  table: Table,
  about: readonly string[],
  faults: Faults,
): readonly (readonly Reading[])[] {
  const units = new Map<string, Reading[]>();
  for (const row of table.rows) {
    const reading = faults.isSound(table, row) ? readingOf(table, row) : undefined;
    if (!reading) continue;
    const key = joinedKey(about.map((column) => cell(row, column)));
    units.set(key, [...(units.get(key) ?? []), reading]);
  }
  return [...units.values()].map((readings) => readings.sort((a, b) => a.day - b.day));
}

/**
 * Totals, figures of places and single figures that are a power of ten away from the last one of the
 * same scope or place and indicator. Shares, which never reach {@link smallestCount}, are passed over.
 */
export function checkOtherSlips(tables: readonly Table[], faults: Faults): readonly Problem[] {
  const counts = new Set(
    rowsWithRole(tables, 'indicators')
      .filter((row) => cell(row, 'decimals') === '0')
      .map((row) => cell(row, 'id')),
  );
  return stating.flatMap(([role, about]) =>
    tablesWithRole(tables, role).flatMap((table) =>
      readingsByUnit(table, about, faults).flatMap((readings) => {
        const [first] = readings;
        const isCount = first !== undefined && counts.has(cell(first.row, 'indicator'));
        return findSlips(readings, isCount).filter(isPlain).map(slipProblem);
      }),
    ),
  );
}
