import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDataCommand } from '../../src/commands/check-data.ts';
import { displayWidth } from '../../src/dataset/display-width.ts';
import { checkMessages } from '../../src/i18n/check.ts';
import { validDirectory, validText } from '../dataset/desk/fixtures.ts';

const residents = 'observations/residents.csv';
let directory = '';

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'desk-')), 'data');
  cpSync(validDirectory, directory, { recursive: true });
});

afterEach(() => {
  rmSync(join(directory, '..'), { recursive: true });
});

function write(path: string, from: string, to: string) {
  const text = validText(path).replace(from, to);
  expect(text).not.toBe(validText(path));
  writeFileSync(join(directory, path), text);
}

/** Writes the table with a status that does not exist in every row, long ones twice over. */
function misspeltOften(path: string): string {
  const [header = '', ...rows] = validText(path).trimEnd().split('\n');
  const wrong = rows.map((row) => row.replace(/,(exact|rounded),/, ',exakt,'));
  const text = [header, ...wrong, ...(rows.length < 20 ? [] : wrong), ''].join('\n');
  writeFileSync(join(directory, path), text);
  return text;
}

function run(...words: readonly string[]) {
  return checkDataCommand([directory, ...words], { variables: {}, isColoured: false });
}

describe('the exit code', () => {
  test('is 0 for tables in order, which are counted', () => {
    expect(run()).toEqual({
      code: 0,
      output: `${directory} is in order: 19 tables, 117 rows.\n${checkMessages.en.next}\n`,
      error: '',
    });
  });

  test('is 1 for errors', () => {
    write(residents, '2015,1520', '2015,1520人');
    expect(run().code).toBe(1);
  });

  test('is 0 for warnings, and 1 when the check is strict', () => {
    write(residents, '2018,2441', '2018,2941');
    expect(run().code).toBe(0);
    expect(run('--strict').code).toBe(1);
    expect(run().output).toContain('0 errors, 1 warning.');
  });

  test('is 2 for a folder that is not there, or describes nothing, with what to do', () => {
    const nowhere = checkDataCommand(['/nowhere'], { variables: {}, isColoured: false });
    expect(nowhere).toMatchObject({ code: 2, output: '' });
    expect(nowhere.error).toContain('Name the folder that holds datapackage.json');
    rmSync(join(directory, 'datapackage.json'));
    expect(run()).toMatchObject({ code: 2, output: '' });
  });

  test('is 2 for two folders, for a file, and for an option that npm kept, with what to do', () => {
    const said = (words: readonly string[], variables: NodeJS.ProcessEnv = {}) => {
      const { code, error } = checkDataCommand(words, { variables, isColoured: false });
      expect(code).toBe(2);
      return error;
    };
    expect(said([directory, '/nowhere'])).toContain('One folder is checked at a time');
    expect(said([join(directory, residents)])).toContain('is a file');
    expect(said(['en'], { npm_config_lang: 'true' })).toContain('npm run data:check -- --lang');
  });

  test('is 2 for a descriptor that cannot be used, naming the part', () => {
    writeFileSync(join(directory, 'datapackage.json'), '{"resources": 1}');
    expect(run()).toMatchObject({ code: 2 });
    expect(run().error).toContain('resources should be a list');
  });

  test('is 2 for a file that cannot be read', () => {
    rmSync(join(directory, residents));
    mkdirSync(join(directory, residents));
    expect(run().code).toBe(2);
    rmSync(join(directory, residents), { recursive: true });
    symlinkSync('residents.csv', join(directory, residents));
    expect(run().code).toBe(2);
  });

  test.each([['--format=xml'], ['--lang=fr'], ['--colour']])('is 2 for %s', (word) => {
    expect(run(word)).toMatchObject({ code: 2, output: '' });
  });
});

describe('the language', () => {
  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, '没有问题'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'in order'],
    [{ LC_ALL: 'zh_TW' }, '没有问题'],
    [{}, 'in order'],
  ])('of the environment %o is spoken', (variables, words) => {
    const { output } = checkDataCommand([directory], { variables, isColoured: false });
    expect(output).toContain(words);
  });

  test('asked for is spoken before that of the environment', () => {
    const variables = { LANG: 'zh_CN.UTF-8' };
    const { output } = checkDataCommand([directory, '--lang', 'en'], {
      variables,
      isColoured: false,
    });
    expect(output).toContain('in order');
  });
});

describe('the report as text', () => {
  test('gives code, name, place, cell, row, excerpt, expectation, guess and mending', () => {
    write(residents, '010000,东湖,2016,1534', '010000,东湖,2016,"1,534"');
    expect(run().output.replace(/─{3,}/, '───')).toBe(`── ${directory}/${residents} ───

error E012 number-has-thousands-separator: a number has thousands separators
  ${directory}/${residents}:6:16  (D6 · Donghu, 2016)
  |
6 | 010000,东湖,2016,"1,534",,,exact,A1,
  |                  ^^^^^^^
  “1,534” in the column “value” groups its digits. Expected: digits only, with a point for decimals.
  Did you mean 1534?
  mend: Take the separators out. In a spreadsheet, give the column the number format “General” before saving.
  more: docs/data-errors.md#e012-number-has-thousands-separator

1 error, 0 warnings.
`);
  });

  test('puts the caret under the cell though characters before it take two columns', () => {
    write(residents, '020000,西岭,2017', '020000,西领,2017');
    const lines = run().output.split('\n');
    const caret = lines.findIndex((line) => line.includes('^'));
    const [line = '', below = ''] = lines.slice(caret - 1);
    expect(displayWidth(below.slice(0, below.indexOf('^')))).toBe(
      displayWidth(line.slice(0, line.indexOf('西领'))),
    );
    expect(below.trimEnd().length - below.indexOf('^')).toBe(displayWidth('西领'));
  });

  test('shows what cannot be seen', () => {
    write(residents, '西岭,2017', '西\u200B岭,2017');
    expect(run().output).toContain('西‹U+200B›岭');
  });

  test('shows twenty of a kind in a file and counts the rest, so that no file hides another', () => {
    const text = misspeltOften(residents);
    misspeltOften('totals.csv');
    const rows = text.split('\n').length - 2;
    expect(rows).toBeGreaterThan(20);
    const { output } = run();
    expect(output).toMatch(/^── .*totals\.csv/m);
    expect(output.match(/^error E038/gm)).toHaveLength(25);
    expect(output).toContain(
      `and ${rows - 20} more of E038 value-not-allowed in ${directory}/${residents}\n`,
    );
    expect(output).not.toMatch(/more of E038 .*totals/);
    expect(run('--lang', 'zh').output).toContain(
      `${directory}/${residents} 另有 ${rows - 20} 处 E038 value-not-allowed\n`,
    );
  });

  test('is coloured only for a terminal', () => {
    write(residents, '2015,1520', '2015,1520人');
    const coloured = checkDataCommand([directory], { variables: {}, isColoured: true }).output;
    expect(coloured).toContain('\u001B[31m');
    expect(run().output).not.toContain('\u001B');
  });
});

test('someone who watches is told how far the reading is', () => {
  const steps: string[] = [];
  checkDataCommand([directory], {
    variables: {},
    isColoured: false,
    progress: (read, of) => steps.push(`${read}/${of}`),
  });
  expect(steps.at(0)).toBe('1/19');
  expect(steps.at(-1)).toBe('19/19');
});

describe('the report for programs', () => {
  beforeEach(() => {
    write(residents, '020000,西岭,2017', '020000,西领,2017');
  });

  test('as JSON says by name all that the text says', () => {
    const report = JSON.parse(run('--format', 'json').output) as unknown;
    expect(report).toMatchObject({
      version: 1,
      errors: 1,
      warnings: 0,
      problems: [
        {
          code: 'E043',
          name: 'province-misspelt',
          severity: 'error',
          file: `${directory}/${residents}`,
          line: 11,
          column: 8,
          length: 2,
          cell: 'B11',
          row: 'Xiling, 2017',
          value: '西领',
          suggestion: '西岭 (020000)',
          excerpt: { before: '020000,', marked: '西领', after: ',2017,2433,,,exact,A1,' },
        },
      ],
      omitted: [],
    });
  });

  test('for GitHub is one escaped command a problem', () => {
    write('places.csv', '412', '41%2');
    const lines = run('--format', 'github', '--lang', 'zh').output.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::error file=.*residents\.csv,line=11,col=8,endColumn=10,title=/);
    expect(lines[1]).toContain('41%252');
    expect(lines[1]).toContain('%0A');
    expect(lines[2]).toBe('::notice::2 处错误，0 处警告。');
  });

  test('as SARIF holds every problem, since what it lacks would be taken for mended', () => {
    const rows = misspeltOften(residents).split('\n').length - 2;
    const log = JSON.parse(run('--format', 'sarif').output) as {
      readonly runs: readonly [{ readonly results: readonly { readonly ruleId: string }[] }];
    };
    const found = log.runs[0].results.filter(({ ruleId }) => ruleId === 'E038');
    expect(found).toHaveLength(rows);
  });

  test('as SARIF names files by addresses in which no sign of a name has another meaning', () => {
    writeFileSync(join(directory, 'a#1?.csv'), '');
    expect(run('--format', 'sarif').output).toContain('/a%231%3F.csv"');
  });

  test('as SARIF names the rule, the level and the region', () => {
    const log = JSON.parse(run('--format', 'sarif').output) as unknown;
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          columnKind: 'unicodeCodePoints',
          tool: { driver: { rules: [{ id: 'E043', name: 'province-misspelt' }] } },
          results: [
            {
              ruleId: 'E043',
              ruleIndex: 0,
              level: 'error',
              locations: [
                {
                  physicalLocation: {
                    region: { startLine: 11, startColumn: 8, endColumn: 10 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });
});
