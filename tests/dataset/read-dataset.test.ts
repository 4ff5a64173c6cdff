import { describe, expect, test } from 'vitest';
import { DescriptorError } from '../../src/dataset/descriptor-parts.ts';
import { readDataset, type ReadFile } from '../../src/dataset/read-dataset.ts';
import { changed, published } from './tables.ts';

function read(readFile: ReadFile = published) {
  const { dataset, problems } = readDataset(readFile);
  if (!dataset) throw new Error(JSON.stringify(problems[0]));
  return dataset;
}

describe('the published tables', () => {
  const dataset = read();

  test('have no problem', () => {
    expect(readDataset(published).problems).toEqual([]);
  });

  test('hold every province once in every region scheme', () => {
    expect(dataset.schemes.length).toBeGreaterThan(1);
    for (const scheme of dataset.schemes) {
      const members = scheme.regions.flatMap((region) => region.members);
      expect(members.toSorted()).toEqual(dataset.provinces.map(({ adcode }) => adcode).toSorted());
    }
  });

  test('keep a published class as two bounds, and an open end open', () => {
    const observations = dataset.observations.social_organizations ?? [];
    const at = (period: string, adcode: string) =>
      observations.find((each) => each.period.text === period && each.adcode === adcode)?.quantity;
    expect(at('2020-09-30', '110000')).toEqual({ low: 10001, high: 20000 });
    expect(at('2020-09-30', '320000')).toEqual({ low: 97091, high: 97091 });
    expect(at('2018-02-07', '320000')).toEqual({ low: 90001, high: Infinity });
  });

  test('say on which line of which file each figure stands', () => {
    const { file, line } = dataset.observations.gdp?.[0]?.origin ?? { file: '', line: 0 };
    const { adcode = '', period } = dataset.observations.gdp?.[0] ?? {};
    const text = published(file)?.split('\n')[line - 1];
    expect(text).toContain(`${adcode},`);
    expect(text).toContain(`,${period?.text ?? ''},`);
  });

  test('are frozen to the last cell', () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(dataset)).toBe(true);
  });
});

describe('a descriptor that cannot be used', () => {
  test('is one error that names the part', () => {
    expect(() =>
      readDataset((path) => (path === 'datapackage.json' ? '{"resources": 1}' : '')),
    ).toThrow(new DescriptorError('resources', 'a list'));
  });

  test.each([
    [
      'a role that does not exist',
      '"role": "sources"',
      '"role": "sorces"',
      'sorces|role of sources',
    ],
    ['a misspelt constraint', '"unique": true', '"uniqe": true', 'uniqe'],
    [
      'a foreign key to a table that does not exist',
      '"resource": "sources"',
      '"resource": "sauces"',
      'sauces',
    ],
    [
      'a key column that does not exist',
      '"primaryKey": ["adcode"]',
      '"primaryKey": ["code"]',
      'code',
    ],
  ])('is told of %s', (_, from, to, named) => {
    expect(() => readDataset(changed('datapackage.json', from, to))).toThrow(new RegExp(named));
  });

  test('is told when it is no JSON at all', () => {
    expect(() => readDataset(() => '{')).toThrow(DescriptorError);
  });
});

test('a byte-order mark and CRLF change nothing', () => {
  const readFile = changed(
    'provinces.csv',
    /^[\s\S]*$/,
    `\uFEFF${(published('provinces.csv') ?? '').replaceAll('\n', '\r\n')}`,
  );
  expect(read(readFile).provinces).toEqual(read().provinces);
});
