/** Finds tables by the role that the descriptor gives them, never by file name. */
import type { Table, TableRow } from './table.ts';

/** All tables of that role, in the order of the descriptor. */
export function tablesWithRole(tables: readonly Table[], role: string): readonly Table[] {
  return tables.filter(({ schema }) => schema.role === role);
}

/** The rows of all tables of that role. */
export function rowsWithRole(tables: readonly Table[], role: string): readonly TableRow[] {
  return tablesWithRole(tables, role).flatMap(({ rows }) => rows);
}

/** The cell as written; empty when the column is empty or absent. */
export function cell(row: TableRow, column: string): string {
  return row.cells[column] ?? '';
}
