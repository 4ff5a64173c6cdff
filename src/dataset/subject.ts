/** Says in words what a row is about, so that a maintainer knows it without counting lines. */
import type { Problem } from './problem.ts';
import type { Table, TableRow } from './table.ts';
import { cell, rowsWithRole, tablesWithRole } from './tables.ts';
import type { LocalizedText } from './types.ts';

const separator: LocalizedText = { zh: '，', en: ', ' };

function provinceNames(tables: readonly Table[]): ReadonlyMap<string, LocalizedText> {
  return new Map(
    rowsWithRole(tables, 'provinces').map((row) => [
      cell(row, 'adcode'),
      { zh: cell(row, 'short_zh'), en: cell(row, 'name_en') },
    ]),
  );
}

/** Columns that hold codes of provinces. */
function provinceColumns(table: Table, provinces: Table | undefined): ReadonlySet<string> {
  return new Set(
    table.schema.foreignKeys
      .filter((key) => key.table === provinces?.schema.name)
      .flatMap(({ fields, referenced }) => fields[referenced.indexOf('adcode')] ?? []),
  );
}

function subjectOf(
  row: TableRow,
  table: Table,
  codes: ReadonlySet<string>,
  names: ReadonlyMap<string, LocalizedText>,
): LocalizedText {
  const ownNames = table.schema.role === 'provinces' ? names.get(cell(row, 'adcode')) : undefined;
  const parts = table.schema.primaryKey
    .map((column): LocalizedText => {
      const value = cell(row, column);
      const known = codes.has(column) ? names.get(value) : ownNames;
      return known ?? { zh: value, en: value };
    })
    .filter(({ en }) => en.trim() !== '');
  return {
    zh: parts.map(({ zh }) => zh).join(separator.zh),
    en: parts.map(({ en }) => en).join(separator.en),
  };
}

/** Finds the meaning of the rows that problems stand in: “Somewhere, 2019”; empty for no row. */
export function subjectFinder(tables: readonly Table[]): (problem: Problem) => LocalizedText {
  const names = provinceNames(tables);
  const [provinces] = tablesWithRole(tables, 'provinces');
  const byFile = new Map(
    tables.map((table) => [
      table.schema.path,
      {
        table,
        codes: provinceColumns(table, provinces),
        rows: new Map(table.rows.map((row) => [row.record, row])),
      },
    ]),
  );
  return ({ file, record }) => {
    const known = byFile.get(file);
    const row = known?.rows.get(record);
    return known && row ? subjectOf(row, known.table, known.codes, names) : { zh: '', en: '' };
  };
}
