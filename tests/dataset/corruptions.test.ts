import { describe, expect, test } from 'vitest';
import { formatProblem, type ProblemName } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { changed, published } from './tables.ts';

interface Corruption {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly name: ProblemName;
  /** Line and column at which an editor shows the mistake. */
  readonly at: readonly [number, number];
  /** What the message must say. */
  readonly says: readonly string[];
}

const gdp = 'observations/gdp.csv';
const organizations = 'observations/social_organizations.csv';

const corruptions: readonly Corruption[] = [
  {
    what: 'a thousands separator',
    file: gdp,
    from: '110000,北京,2006,8618.9,',
    to: '110000,北京,2006,"8,618.9",',
    name: 'number-has-thousands-separator',
    at: [2, 16],
    says: ['8,618.9', 'value'],
  },
  {
    what: 'an unknown province',
    file: gdp,
    from: '120000,天津,2006',
    to: '129999,天津,2006',
    name: 'province-unknown',
    at: [3, 1],
    says: ['129999', '天津 (120000)'],
  },
  {
    what: 'a name that is not that of the code',
    file: gdp,
    from: '130000,河北,2006',
    to: '130000,河南,2006',
    name: 'name-disagrees',
    at: [4, 8],
    says: ['河南', '130000', '河北'],
  },
  {
    what: 'a period that Excel rewrote',
    file: organizations,
    from: '110000,北京,2018-02-07,',
    to: '110000,北京,2018/2/7,',
    name: 'period-rewritten',
    at: [2, 11],
    says: ['2018/2/7', '2017-12-19'],
  },
  {
    what: 'a row given twice',
    file: gdp,
    from: /(110000,北京,2006.*\n)/,
    to: '$1$1',
    name: 'key-repeated',
    at: [3, 1],
    says: ['110000', '2'],
  },
  {
    what: 'a source that is not listed',
    file: gdp,
    from: '140000,山西,2006,4758.7,,,exact,G01,',
    to: '140000,山西,2006,4758.7,,,exact,G99,',
    name: 'source-unknown',
    at: [5, 31],
    says: ['G99', 'sources.csv'],
  },
  {
    what: 'a status that does not exist',
    file: gdp,
    from: '640000,宁夏,2024,5520.2,,,exact,',
    to: '640000,宁夏,2024,5520.2,,,sure,',
    name: 'value-not-allowed',
    at: [589, 25],
    says: ['sure', 'rounded'],
  },
  {
    what: 'bounds in the wrong order',
    file: organizations,
    from: '110000,北京,2020-09-30,,10001,20000,',
    to: '110000,北京,2020-09-30,,20000,10001,',
    name: 'bounds-reversed',
    at: [33, 23],
    says: ['20000', '10001'],
  },
  {
    what: 'a quote that never closes',
    file: gdp,
    from: '110000,北京,2006,',
    to: '110000,"北京,2006,',
    name: 'quote-unclosed',
    at: [2, 8],
    says: ['quote'],
  },
  {
    what: 'a missing comma, below a line break inside of quotes',
    file: organizations,
    from: /"not among the ten largest, the tenth of which has 30538"\n120000,天津,2018-02-07,,/,
    to: '"not among\nthe ten largest"\n120000,天津,2018-02-07,',
    name: 'row-ragged',
    at: [4, 30],
    says: ['8', '9'],
  },
];

describe('a corrupted table', () => {
  test.each(corruptions)(
    'with $what is told at its place',
    ({ file, from, to, name, at: [line, column], says }) => {
      const { problems } = readDataset(changed(file, from, to));
      const first = problems[0];
      expect(first).toMatchObject({ name, file, line, column });
      if (!first) return;
      for (const locale of ['en', 'zh'] as const) {
        const text = formatProblem(first, locale);
        expect(text).toContain(`${file}:${line}:${column}`);
        expect(text).not.toMatch(/\{\w+\}|undefined/);
      }
      for (const said of says) expect(formatProblem(first, 'en')).toContain(said);
    },
  );

  test('with mistakes in several cells and files tells all of them in one run, in order', () => {
    const cells = corruptions.filter(
      ({ name }) => !['quote-unclosed', 'row-ragged', 'key-repeated'].includes(name),
    );
    const corrupted = new Map<string, string>();
    for (const { file, from, to } of cells) {
      corrupted.set(file, (corrupted.get(file) ?? published(file) ?? '').replace(from, to));
    }
    const { problems } = readDataset((path) => corrupted.get(path) ?? published(path));
    expect(problems.map(({ name }) => name).toSorted()).toEqual(
      cells.map(({ name }) => name).toSorted(),
    );
    const lines = problems.filter(({ file }) => file === gdp).map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});

test('a table that is missing is named', () => {
  const { problems } = readDataset((path) =>
    path === 'sources.csv' ? undefined : published(path),
  );
  expect(problems[0]).toMatchObject({ name: 'file-missing', file: 'sources.csv' });
});

test('a column that is missing is named once, not once a row', () => {
  const { problems } = readDataset(
    changed(gdp, 'adcode,province,period,value', 'adcode,province,period,figure'),
  );
  expect(problems.map(({ name }) => name)).toEqual(['column-unknown', 'column-missing']);
});

test('a column whose name is misspelt is read as the one that was meant', () => {
  const { problems } = readDataset(
    changed(gdp, 'adcode,province,period,value', 'adcode,province,period,valeu'),
  );
  expect(problems).toMatchObject([{ name: 'column-unknown', details: { suggestion: 'value' } }]);
});
