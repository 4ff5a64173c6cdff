/** Checks keys: no two rows alike, and nothing referred to that is not there. */
import type { Faults } from './faults.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemName } from './problem.ts';
import type { ForeignKey } from './schema.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';

const separator = '\u001F';

/** The cells of `fields` as one text that no other cells make. */
export function keyOf(row: TableRow, fields: readonly string[]): string {
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) return row.cells[only] ?? '';
  return fields.map((field) => row.cells[field] ?? '').join(separator);
}

function checkUnique(
  table: Table,
  fields: readonly string[],
  name: ProblemName,
  faults: Faults,
): readonly Problem[] {
  const [column] = fields;
  if (column === undefined || fields.some((field) => !table.header.includes(field))) return [];
  const seen = new Map<string, TableRow>();
  return table.rows.flatMap((row) => {
    if (!faults.isSound(table, row, fields)) return [];
    const key = keyOf(row, fields);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      return [];
    }
    if (key.replaceAll(separator, '') === '') return [];
    return [
      cellProblem(table, row, column, name, {
        column: fields.join(', '),
        key: key.replaceAll(separator, ', '),
        expected: String(table.place(first).line),
      }),
    ];
  });
}

/** Rows whose primary key, or another key, already stands further up. */
export function checkUniqueKeys(table: Table, faults: Faults): readonly Problem[] {
  const { primaryKey, uniqueKeys, fields } = table.schema;
  const unique = [
    ...uniqueKeys,
    ...fields.filter((field) => field.unique).map(({ name }) => [name]),
  ].filter((key) => key.join() !== primaryKey.join());
  return [
    ...checkUnique(table, primaryKey, 'key-repeated', faults),
    ...unique.flatMap((key) => checkUnique(table, key, 'value-repeated', faults)),
  ];
}

/** Beyond this many different wrong values nobody reads suggestions, which take time to find. */
const suggestionLimit = 40;

function suggester(known: ReadonlySet<string>): (value: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (value) => {
    if (!found.has(value) && found.size < suggestionLimit) found.set(value, nearest(value, known));
    return found.get(value);
  };
}

function nameOf(target: Table): ProblemName {
  return target.schema.role === 'sources' ? 'source-unknown' : 'reference-unknown';
}

function checkForeignKey(table: Table, foreignKey: ForeignKey, target: Table): readonly Problem[] {
  const { fields, referenced } = foreignKey;
  const known = new Set(target.rows.map((row) => keyOf(row, referenced)));
  const wrong = table.rows.filter(
    (row) => fields.every((field) => row.cells[field] !== '') && !known.has(keyOf(row, fields)),
  );
  if (wrong.length === 0) return [];
  const values = referenced.map(
    (column) => new Set(target.rows.map((row) => keyOf(row, [column]))),
  );
  const suggest = values.map(suggester);
  return wrong.map((row) => {
    // The part that no row has; when each has its row, the last, which people mistype.
    const unknown = fields.findIndex((field, index) => !values[index]?.has(row.cells[field] ?? ''));
    const index = unknown === -1 ? fields.length - 1 : unknown;
    const field = fields[index] ?? '';
    const suggestion = suggest[index]?.(row.cells[field] ?? '');
    return cellProblem(table, row, field, nameOf(target), {
      table: target.schema.path,
      referenced: referenced[index] ?? '',
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  });
}

/**
 * Cells that refer to rows which no table has. Where the keys of the table referred to are
 * themselves wrong, that is told there and nothing is concluded here; references to provinces are
 * checked by {@link checkProvinces}, which can say more.
 */
export function checkForeignKeys(
  table: Table,
  tables: readonly Table[],
  faults: Faults,
): readonly Problem[] {
  return table.schema.foreignKeys.flatMap((foreignKey) => {
    const target = tables.find(({ schema }) => schema.name === foreignKey.table);
    if (!target || target.schema.role === 'provinces') return [];
    return faults.areSound(target, foreignKey.referenced)
      ? checkForeignKey(table, foreignKey, target)
      : [];
  });
}
