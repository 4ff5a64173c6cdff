/** Checks what is said of provinces: names that fit codes, schemes and outlines that cover all. */
import type { Problem } from './problem.ts';
import { cellProblem, type Table } from './table.ts';
import { cell, rowsWithRole, tablesWithRole } from './tables.ts';

/** Rows whose province name, there for people, is not that of their code. */
export function checkProvinceNames(tables: readonly Table[]): readonly Problem[] {
  const names = new Map(
    rowsWithRole(tables, 'provinces').map((row) => [cell(row, 'adcode'), cell(row, 'short_zh')]),
  );
  return tables
    .filter(({ header }) => header.includes('adcode') && header.includes('province'))
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const adcode = cell(row, 'adcode');
        const expected = names.get(adcode);
        return expected === undefined || expected === cell(row, 'province')
          ? []
          : [cellProblem(table, row, 'province', 'name-disagrees', { adcode, expected })];
      }),
    );
}

/** Region schemes that leave provinces out. */
export function checkRegionSchemes(tables: readonly Table[]): readonly Problem[] {
  const provinces = rowsWithRole(tables, 'provinces');
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
