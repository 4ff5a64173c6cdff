/** Checks that every source is cited by some figure. */
import type { Faults } from './faults.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type Table } from './table.ts';
import { cell, tablesWithRole } from './tables.ts';

/** Columns of the table that refer to the table of sources. */
function citingColumns(table: Table, sources: Table): readonly string[] {
  return table.schema.foreignKeys
    .filter((key) => key.table === sources.schema.name)
    .flatMap(({ fields }) => fields)
    .filter((column) => table.header.includes(column));
}

/** Ids that the table's prose mentions. */
function mentioned(table: Table, ids: ReadonlySet<string>): readonly string[] {
  const prose = table.schema.fields.filter(({ isFreeText }) => isFreeText).map(({ name }) => name);
  const texts = new Set(table.rows.flatMap((row) => prose.map((column) => cell(row, column))));
  return [...texts].flatMap((text) => (text.match(/\w+/g) ?? []).filter((word) => ids.has(word)));
}

/** Sources that no row cites and no note mentions. */
export function checkSources(tables: readonly Table[], faults: Faults): readonly Problem[] {
  return tablesWithRole(tables, 'sources').flatMap((sources) => {
    const others = tables.filter((table) => table !== sources);
    const citing = others.map((table) => ({ table, columns: citingColumns(table, sources) }));
    if (!citing.every(({ table, columns }) => faults.areSound(table, columns))) return [];
    const cited = new Set(
      citing.flatMap(({ table, columns }) =>
        columns.flatMap((column) => [...new Set(table.rows.map((row) => cell(row, column)))]),
      ),
    );
    const rest = sources.rows.filter((row) => !cited.has(cell(row, 'id')));
    if (rest.length === 0) return [];
    const ids = new Set(rest.map((row) => cell(row, 'id')));
    const named = new Set(others.flatMap((table) => mentioned(table, ids)));
    return rest
      .filter((row) => !named.has(cell(row, 'id')))
      .map((row) => cellProblem(sources, row, 'id', 'source-uncited'));
  });
}
