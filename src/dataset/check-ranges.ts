/** Holds the bounds of a figure against each other, where a slip of one makes a range like no other. */
import type { Faults } from './faults.ts';
import { joinedKey } from './joined-key.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';
import { cell, tablesWithRole } from './tables.ts';

/** Bounds of one row, both stated. */
interface Range {
  readonly row: TableRow;
  /** The high bound as a multiple of the low one. */
  readonly width: number;
}

/** A slip of a unit makes of one bound at least ten times the other. */
const leastWidth = 10;
/** How many times wider than the widest of the others a range must be to be odd. */
const farWider = 4;
/** Fewer others say nothing of what is usual. */
const fewestOthers = 3;
/** Below this, bounds lie a multiple apart by themselves: between 2 and 20. */
const smallestCount = 10;

function rangesByKind(table: Table, faults: Faults): readonly (readonly Range[])[] {
  const kinds = new Map<string, Range[]>();
  for (const row of table.rows) {
    const low = Number(cell(row, 'low'));
    const high = Number(cell(row, 'high'));
    if (low < smallestCount || high < low || !faults.isSound(table, row)) continue;
    const key = joinedKey([cell(row, 'period'), cell(row, 'status')]);
    const ranges = kinds.get(key) ?? [];
    ranges.push({ row, width: high / low });
    kinds.set(key, ranges);
  }
  return [...kinds.values()];
}

/** Whether the unit has a range about as wide at another time: then it is poorly known, not slipped. */
function isWideElsewhere(table: Table, { row, width }: Range): boolean {
  return table.rows.some(
    (other) =>
      other !== row &&
      cell(other, 'adcode') === cell(row, 'adcode') &&
      cell(other, 'low') !== '' &&
      Number(cell(other, 'high')) / Number(cell(other, 'low')) >= width / farWider,
  );
}

function rangeProblem(table: Table, { row, width }: Range, widest: number): Problem {
  return cellProblem(table, row, 'high', 'range-far-wider', {
    low: cell(row, 'low'),
    width: width.toFixed(0),
    widest: widest.toPrecision(3),
  });
}

/**
 * Ranges of observations whose high bound is ten times the low one or more, while the others of the
 * same period and status are far narrower.
 */
export function checkRanges(tables: readonly Table[], faults: Faults): readonly Problem[] {
  return tablesWithRole(tables, 'observations').flatMap((table) =>
    rangesByKind(table, faults).flatMap((ranges) => {
      const [odd, ...others] = ranges.toSorted((a, b) => b.width - a.width);
      const widest = others[0]?.width ?? Infinity;
      return odd &&
        others.length >= fewestOthers &&
        odd.width >= leastWidth &&
        odd.width >= farWider * widest &&
        !isWideElsewhere(table, odd)
        ? [rangeProblem(table, odd, widest)]
        : [];
    }),
  );
}
