import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { importData } from '../../src/commands/import-data.ts';

const fixtures = 'tests/fixtures/import';
const published = 'data';

let place = '';

/** The published tables, less the observations of an indicator for which `isDropped` holds. */
function tablesWithout(indicator: string, ...periods: readonly string[]): void {
  const path = join(place, `observations/${indicator}.csv`);
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(
    path,
    lines.filter((line) => !periods.includes(line.split(',')[2] ?? '')).join('\n'),
  );
}

function text(indicator: string, directory = place): string {
  return readFileSync(join(directory, `observations/${indicator}.csv`), 'utf8');
}

function run(...words: readonly string[]) {
  return importData(words, { DATA_DIR: place, LANG: 'C.UTF-8' });
}

/** A table typed for one test, in the folder of the tables. */
function sheet(...lines: readonly string[]): string {
  const path = join(place, '..', `${place.split('/').at(-1) ?? ''}.csv`);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const population = ['--indicator', 'population', '--source', 'S01'] as const;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(published, place, { recursive: true });
  return () => {
    rmSync(place, { recursive: true });
  };
});

afterAll(() => {
  for (const name of readdirSync(tmpdir())) {
    if (/^import-.*\.csv$/.test(name)) rmSync(join(tmpdir(), name));
  }
});

describe('npm run data:import', () => {
  test.each(['zh', 'en'])(
    'tells what it understood and left out of a yearbook’s table, in %s',
    async (locale) => {
      tablesWithout('population', '2019', '2020');
      const { code, output } = await run(
        `${fixtures}/population.xlsx`,
        ...population,
        '--lang',
        locale,
      );
      expect(code).toBe(0);
      await expect(output).toMatchFileSnapshot(`../fixtures/import/population.${locale}.out`);
    },
  );

  test('writes nothing until it is told to', async () => {
    tablesWithout('population', '2019', '2020');
    const before = text('population');
    await run(`${fixtures}/population.xlsx`, ...population);
    expect(text('population')).toBe(before);
  });

  test('adds the rows at the end and keeps those that are there byte for byte', async () => {
    tablesWithout('population', '2019', '2020');
    const before = text('population');
    const { code, output } = await run(`${fixtures}/population.xlsx`, ...population, '--write');
    expect(code).toBe(0);
    expect(output).toContain('Appended 62 rows to observations/population.csv');
    const after = text('population');
    expect(after.startsWith(before)).toBe(true);
    expect(after.split('\n').sort()).toEqual(text('population', published).split('\n').sort());
    expect(
      readdirSync(join(place, 'observations')).filter((name) => name.includes('draft')),
    ).toEqual([]);
  });

  test.each([
    ['a GBK export', 'gdp-gbk.csv', 'gdp', 'G01', ['2023', '2024']],
    ['an old binary workbook', 'gdp.xls', 'gdp', 'G01', ['2023', '2024']],
    ['a UTF-16 table on its side', 'urban-share.txt', 'urban_share', 'U01', ['2023', '2024']],
  ])(
    'gives back from %s the very file that it was made from',
    async (_, file, indicator, source, periods) => {
      tablesWithout(indicator, ...periods);
      const words = [
        `${fixtures}/${file}`,
        '--indicator',
        indicator,
        '--source',
        source,
        '--write',
      ];
      expect(await run(...words)).toMatchObject({ code: 0, error: '' });
      expect(text(indicator)).toBe(text(indicator, published));
    },
  );

  test('done twice adds nothing the second time', async () => {
    tablesWithout('population', '2019', '2020');
    await run(`${fixtures}/population.xlsx`, ...population, '--write');
    const once = text('population');
    const { code, output } = await run(`${fixtures}/population.xlsx`, ...population, '--write');
    expect(code).toBe(0);
    expect(output).toContain('There is nothing to add.');
    expect(text('population')).toBe(once);
  });

  test('imports another group of columns of the same table', async () => {
    tablesWithout('urban_share', '2019', '2020');
    const words = ['--indicator', 'urban_share', '--source', 'U01', '--heading', '城镇人口比重'];
    const { output } = await run(`${fixtures}/population.xlsx`, ...words);
    expect(output).toContain('period 2019: D4');
    expect(output).toContain('observations/urban_share.csv: 62 new');
  });
});

describe('npm run data:import refuses', () => {
  test('figures that the table has otherwise, with a list and both places', async () => {
    const path = sheet('地区,2019年（万人）', '北 京,2190', '天津,1', '河北,2');
    const before = text('population');
    const { code, output } = await run(path, ...population, '--write');
    expect(code).toBe(1);
    expect(output).toContain('Figures that the table has otherwise: 2');
    expect(output).toMatch(
      /B3 {2}Tianjin 2019: this table says 1, observations\/population\.csv:\d+ says 1,385 \(S01\)/,
    );
    expect(output).toContain('Nothing was written.');
    expect(text('population')).toBe(before);
  });

  test('rows that would not pass the checks', async () => {
    const path = sheet('地区,2025年（万人）', '北京,2180', '天津,1360');
    const before = text('population');
    const { code, output } = await run(path, ...population, '--write');
    expect(code).toBe(1);
    expect(output).toContain('series-missing');
    expect(output).toContain('Nothing was written.');
    expect(text('population')).toBe(before);
  });

  test('a unit that it would have to guess', async () => {
    const path = sheet('地区,2025年', '北京,2180', '天津,1360');
    const { code, output } = await run(path, ...population);
    expect(code).toBe(1);
    expect(output).toContain('Say with --unit what the table counts in');
  });

  test('tables that have errors already', async () => {
    const path = join(place, 'observations/gdp.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('8618.9', '8,618.9'));
    const { code, error } = await run(`${fixtures}/population.xlsx`, ...population);
    expect(code).toBe(2);
    expect(error).toContain('The tables have errors already');
  });

  test.each([
    [[`${fixtures}/population.xlsx`], '--indicator is needed. Known:'],
    [[`${fixtures}/population.xlsx`, '--indicator', 'popluation'], 'Did you mean population?'],
    [[`${fixtures}/population.xlsx`, '--indicator', 'population'], '--source is needed'],
    [
      [`${fixtures}/population.xlsx`, '--indicator', 'population', '--source', 'X9'],
      'a row in sources.csv',
    ],
    [
      [`${fixtures}/population.xlsx`, ...population, '--status', 'certain'],
      'There is no status “certain”',
    ],
    [[`${fixtures}/population.xlsx`, ...population, '--period', 'last'], '“last” is no period'],
    [[`${fixtures}/population.xlsx`, ...population, '--sheet', 'x'], 'Sheets: 2-6, 说明'],
    [[`${fixtures}/none.xlsx`, ...population], 'cannot be opened'],
    [[...population], 'A file to import is needed'],
    [['a.csv', 'b.csv'], 'One file is imported at a time'],
    [['--frobnicate'], '--frobnicate'],
  ])('%j with what to do', async (words, message) => {
    const { code, error } = await run(...words);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });

  test('a workbook that is none, or is locked', async () => {
    const path = sheet('PK\u0003\u0004 not a workbook after all, whatever its first letters say');
    const { code, error } = await run(path, ...population);
    expect(code).toBe(2);
    expect(error).toContain('The workbook cannot be read');
  });

  test('CSV with a quote that never closes, at its line', async () => {
    const path = sheet('地区,2019', '北京,"2190', '天津,1385');
    const { code, error } = await run(path, ...population);
    expect(code).toBe(2);
    expect(error).toContain('A double quote in line 2');
  });
});
