/** Checks keys: no two rows alike, and nothing referred to that is not there. */
import type { Problem } from './problem.ts';
import type { ForeignKey } from './schema.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';

const separator = '\u001F';

function keyOf(row: TableRow, fields: readonly string[]): string {
  return fields.map((field) => row.cells[field] ?? '').join(separator);
}

/** Rows whose primary key already stands further up. */
export function checkPrimaryKey(table: Table): readonly Problem[] {
  const { primaryKey } = table.schema;
  const [column] = primaryKey;
  if (column === undefined) return [];
  const seen = new Map<string, TableRow>();
  return table.rows.flatMap((row) => {
    const key = keyOf(row, primaryKey);
    const first = seen.get(key);
    seen.set(key, first ?? row);
    if (!first) return [];
    return [
      cellProblem(table, row, column, 'key-repeated', {
        key: key.replaceAll(separator, ', '),
        expected: String(table.place(first).line),
      }),
    ];
  });
}

/** The part of a compound key that no row has; when each has its row, the last, which people mistype. */
function culprit(row: TableRow, { fields, referenced }: ForeignKey, target: Table): number {
  const unknown = fields.findIndex((field, index) => {
    const column = referenced[index] ?? '';
    return !target.rows.some((other) => other.cells[column] === row.cells[field]);
  });
  return unknown === -1 ? fields.length - 1 : unknown;
}

function checkForeignKey(table: Table, foreignKey: ForeignKey, target: Table): readonly Problem[] {
  const known = new Set(target.rows.map((row) => keyOf(row, foreignKey.referenced)));
  return table.rows
    .filter((row) => foreignKey.fields.every((field) => row.cells[field] !== ''))
    .filter((row) => !known.has(keyOf(row, foreignKey.fields)))
    .map((row) => {
      const index = culprit(row, foreignKey, target);
      return cellProblem(table, row, foreignKey.fields[index] ?? '', 'reference-unknown', {
        table: target.schema.path,
        column: foreignKey.referenced[index] ?? '',
      });
    });
}

/** Cells that refer to rows which no table has. */
export function checkForeignKeys(table: Table, tables: readonly Table[]): readonly Problem[] {
  return table.schema.foreignKeys.flatMap((foreignKey) => {
    const target = tables.find(({ schema }) => schema.name === foreignKey.table);
    return target ? checkForeignKey(table, foreignKey, target) : [];
  });
}
