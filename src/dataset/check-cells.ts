/** Checks each cell by itself, against its column's type and constraints. */
import { cellFault } from './cell-fault.ts';
import type { Problem } from './problem.ts';
import type { Field } from './schema.ts';
import { cellProblem, type Table } from './table.ts';

/** Values recur down a column, so each is looked at once; the limit keeps memory small. */
const remembered = 4096;

function checkColumn(table: Table, field: Field): readonly Problem[] {
  const sound = new Set<string>();
  return table.rows.flatMap((row) => {
    const value = row.cells[field.name] ?? '';
    if (sound.has(value)) return [];
    const fault = cellFault(field, value);
    if (!fault) {
      if (sound.size < remembered) sound.add(value);
      return [];
    }
    const { name, details, suggestion, pattern } = fault;
    return [
      cellProblem(
        table,
        row,
        field.name,
        name,
        { ...details, ...(suggestion ? { suggestion } : {}) },
        pattern,
      ),
    ];
  });
}

/** The first problem of every cell of the table that has one. */
export function checkCells(table: Table): readonly Problem[] {
  return table.schema.fields
    .filter(({ name }) => table.header.includes(name))
    .flatMap((field) => checkColumn(table, field));
}
