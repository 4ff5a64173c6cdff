/** Remembers which cells are already known to be wrong, so that nothing more is concluded from them. */
import { severityOf, type Problem } from './problem.ts';
import type { Table, TableRow } from './table.ts';

export interface Faults {
  /** Whether no problem of the row is known; with columns, none of those cells. */
  readonly isSound: (table: Table, row: TableRow, columns?: readonly string[]) => boolean;
  /** Whether the table has all these columns, every row of it was read, and no such cell is wrong. */
  readonly areSound: (table: Table, columns: readonly string[]) => boolean;
}

/** Faults that grow as checks find more. */
export interface GrowingFaults extends Faults {
  readonly add: (problems: readonly Problem[]) => void;
}

/** Columns of a row as bits of one number, since every row of a large table may have some. */
function bit(field: number): number {
  return 1 << Math.min(field, 31);
}

const wholeRow = bit(0);

function bitsOf(table: Table, columns: readonly string[]): number {
  return columns.reduce((bits, column) => bits | bit(table.header.indexOf(column) + 1), wholeRow);
}

/** No faults yet. Warnings that are added leave their cells standing. */
export function growingFaults(): GrowingFaults {
  const files = new Map<string, Map<number, number>>();
  return {
    add: (problems) => {
      for (const problem of problems) {
        if (severityOf(problem) === 'warning') continue;
        const { file, record, field } = problem;
        const records = files.get(file) ?? new Map<number, number>();
        files.set(file, records.set(record, (records.get(record) ?? 0) | bit(field)));
      }
    },
    isSound: (table, row, columns) => {
      const bits = files.get(table.schema.path)?.get(row.record);
      return !bits || (columns !== undefined && (bits & bitsOf(table, columns)) === 0);
    },
    areSound: (table, columns) => {
      if (table.isPartial || columns.some((column) => !table.header.includes(column))) return false;
      const records = files.get(table.schema.path);
      if (!records) return true;
      const asked = bitsOf(table, columns);
      return table.rows.every((row) => ((records.get(row.record) ?? 0) & asked) === 0);
    },
  };
}
