/** Remembers which cells are already known to be wrong, so that nothing more is concluded from them. */
import { severityOf, type Problem } from './problem.ts';
import type { Table, TableRow } from './table.ts';

export interface Faults {
  /** Whether no problem of the row is known; with columns, none of those cells. */
  readonly isSound: (table: Table, row: TableRow, columns?: readonly string[]) => boolean;
  /** Whether the table has all these columns, every row of it was read, and no such cell is wrong. */
  readonly areSound: (table: Table, columns: readonly string[]) => boolean;
}

function touches(fields: ReadonlySet<number>, table: Table, columns: readonly string[]): boolean {
  return fields.has(0) || columns.some((column) => fields.has(table.header.indexOf(column) + 1));
}

/** What the errors among `problems` say of rows and columns; a warning leaves its cell standing. */
export function knownFaults(problems: readonly Problem[]): Faults {
  const files = new Map<string, Map<number, Set<number>>>();
  for (const problem of problems) {
    if (severityOf(problem) === 'warning') continue;
    const { file, record, field } = problem;
    const records = files.get(file) ?? new Map<number, Set<number>>();
    const fields = records.get(record) ?? new Set<number>();
    files.set(file, records.set(record, fields.add(field)));
  }
  return {
    isSound: (table, row, columns) => {
      const fields = files.get(table.schema.path)?.get(row.record);
      return !fields || (columns !== undefined && !touches(fields, table, columns));
    },
    areSound: (table, columns) => {
      if (table.isPartial || columns.some((column) => !table.header.includes(column))) return false;
      const records = files.get(table.schema.path) ?? new Map<number, Set<number>>();
      return table.rows.every((row) => {
        const fields = records.get(row.record);
        return !fields || !touches(fields, table, columns);
      });
    },
  };
}
