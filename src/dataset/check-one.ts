/** Checks one file in the company of the published tables, as the desk page does in the browser. */
import { checkTables } from './check-tables.ts';
import { findDelimiter } from './delimiter.ts';
import { decodeText } from './encoding.ts';
import { headerStart } from './find-header.ts';
import { gatherFindings, type Findings } from './findings.ts';
import type { Problem } from './problem.ts';
import type { PackageSchema, TableSchema } from './schema.ts';
import { readTable, type Table } from './table.ts';

/** The descriptor, and the tables that others refer to. */
export interface Company {
  readonly schema: PackageSchema;
  readonly tables: readonly Table[];
}

/** The words of a file name, without what a browser adds to a second download. */
function stem(name: string): string {
  return name
    .replace(/^.*[/\\]/, '')
    .replace(/(?: ?\(\d+\)| - .*)?\.\w+$/, '')
    .toLowerCase();
}

/**
 * The table that a file is meant to be: the one whose file has that name, else the one whose columns
 * it has; `undefined` when several are alike.
 */
export function meantTable(
  { tables }: PackageSchema,
  fileName: string,
  bytes: Uint8Array,
): TableSchema | undefined {
  const named = tables.filter(({ path }) => stem(path) === stem(fileName));
  if (named.length === 1) return named[0];
  const text = decodeText(bytes.subarray(0, 4096)).text.replace(/^\uFEFF/, '');
  const score = ({ fields }: TableSchema) => {
    const names = fields.map(({ name }) => name);
    const [line = ''] = text.slice(headerStart(text, names)).split(/[\r\n]/, 1);
    const columns = line.split(findDelimiter(line, names));
    return names.filter((name) => columns.includes(name)).length / names.length;
  };
  const most = Math.max(...tables.map(score));
  const alike = tables.filter((table) => score(table) === most);
  return most > 0.5 && alike.length === 1 ? alike[0] : undefined;
}

export interface CheckedFile {
  /** The file as it was read. */
  readonly table: Table;
  readonly findings: Findings;
}

function keyOf({ name, file, record, field, value }: Problem): string {
  return JSON.stringify([name, file, record, field, value]);
}

/** Everything that is wrong with `bytes` as that table, or with other tables because of it. */
export function checkOne(company: Company, schema: TableSchema, bytes: Uint8Array): CheckedFile {
  const table = readTable(schema, bytes);
  const others = company.tables.filter((other) => other.schema.name !== schema.name);
  const before = new Set(checkTables(others, false).problems.map(keyOf));
  const tables = [...others, table];
  const problems = checkTables(tables, false).problems.filter(
    (problem) => problem.file === schema.path || !before.has(keyOf(problem)),
  );
  return { table, findings: gatherFindings(problems, tables) };
}
