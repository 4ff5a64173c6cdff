/** Checks what is said of provinces: codes that exist, names that fit, schemes that cover all. */
import type { Faults } from './faults.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';
import { cell, rowsWithRole, tablesWithRole } from './tables.ts';

/** A province with all it may be called, code included. */
interface Named {
  readonly adcode: string;
  readonly short: string;
  readonly names: readonly string[];
}

interface Gazetteer {
  readonly byCode: ReadonlyMap<string, Named>;
  readonly byName: ReadonlyMap<string, Named>;
  /** The province probably meant by a mistyped name or code. */
  readonly suggest: (word: string) => Named | undefined;
}

const suggestionLimit = 40;

function readGazetteer(rows: readonly TableRow[]): Gazetteer {
  const provinces = rows.map((row): Named => {
    const short = cell(row, 'short_zh');
    const names = [short, ...['name_zh', 'name_en', 'pinyin'].map((column) => cell(row, column))];
    return { adcode: cell(row, 'adcode'), short, names: names.filter(Boolean) };
  });
  const byCode = new Map(provinces.map((province) => [province.adcode, province]));
  const byName = new Map(
    provinces.flatMap((province) => province.names.map((name) => [name, province])),
  );
  const found = new Map<string, Named | undefined>();
  return {
    byCode,
    byName,
    suggest: (word) => {
      if (!found.has(word) && found.size < suggestionLimit) {
        const name = nearest(word, byName.keys());
        const code = nearest(word, byCode.keys());
        found.set(
          word,
          (name === undefined ? undefined : byName.get(name)) ??
            (code === undefined ? undefined : byCode.get(code)),
        );
      }
      return found.get(word);
    },
  };
}

function title({ short, adcode }: Named): string {
  return short === adcode ? adcode : `${short} (${adcode})`;
}

function suggestion(province: Named | undefined): Problem['details'] {
  return province ? { suggestion: title(province) } : {};
}

function checkRow(
  table: Table,
  row: TableRow,
  { byCode, byName, suggest }: Gazetteer,
  codeColumn: string,
  nameColumn: string | undefined,
): Problem | undefined {
  const adcode = cell(row, codeColumn);
  const name = nameColumn === undefined ? '' : cell(row, nameColumn);
  const province = byCode.get(adcode);
  if (adcode === '') return undefined;
  if (!province) {
    const meant = byName.get(name) ?? (name === '' ? undefined : suggest(name)) ?? suggest(adcode);
    return cellProblem(table, row, codeColumn, 'province-unknown', suggestion(meant));
  }
  if (nameColumn === undefined || name === '' || name === province.short) return undefined;
  const other = byName.get(name);
  return other && other !== province
    ? cellProblem(table, row, nameColumn, 'name-disagrees', {
        adcode,
        expected: province.short,
        other: title(other),
      })
    : cellProblem(table, row, nameColumn, 'province-misspelt', {
        adcode,
        expected: province.short,
        ...suggestion(other ?? suggest(name) ?? province),
      });
}

/** Cells that refer to a province which is not there, or by a name that is not that of the code. */
export function checkProvinces(tables: readonly Table[], faults: Faults): readonly Problem[] {
  return tablesWithRole(tables, 'provinces').flatMap((target) => {
    if (!faults.areSound(target, ['adcode', 'short_zh'])) return [];
    const gazetteer = readGazetteer(target.rows);
    return tables.flatMap((table) =>
      table.schema.foreignKeys
        .filter((key) => key.table === target.schema.name)
        .flatMap(({ fields, referenced }) => {
          const codeColumn = fields[referenced.indexOf('adcode')];
          const nameColumn = fields[referenced.indexOf('short_zh')];
          if (codeColumn === undefined || !table.header.includes(codeColumn)) return [];
          const named = nameColumn && table.header.includes(nameColumn) ? nameColumn : undefined;
          return table.rows.flatMap((row) =>
            faults.isSound(table, row, fields)
              ? (checkRow(table, row, gazetteer, codeColumn, named) ?? [])
              : [],
          );
        }),
    );
  });
}

/** Region schemes that leave provinces out. */
export function checkRegionSchemes(tables: readonly Table[], faults: Faults): readonly Problem[] {
  const provinces = rowsWithRole(tables, 'provinces');
  const members = tablesWithRole(tables, 'region_schemes');
  if (!members.every((table) => faults.areSound(table, ['scheme', 'adcode', 'province'])))
    return [];
  const assigned = rowsWithRole(tables, 'region_schemes');
  return tablesWithRole(tables, 'schemes').flatMap((table) =>
    table.rows.flatMap((row) => {
      const scheme = cell(row, 'id');
      const covered = new Set(
        assigned
          .filter((member) => cell(member, 'scheme') === scheme)
          .map((member) => cell(member, 'adcode')),
      );
      const absent = provinces.filter((province) => !covered.has(cell(province, 'adcode')));
      if (absent.length === 0) return [];
      const expected = absent
        .map((province) => `${cell(province, 'short_zh')} (${cell(province, 'adcode')})`)
        .join(', ');
      return [cellProblem(table, row, 'id', 'region-incomplete', { expected })];
    }),
  );
}
