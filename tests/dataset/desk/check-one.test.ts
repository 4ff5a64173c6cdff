import { describe, expect, test } from 'vitest';
import { checkOne, meantTable, type Company } from '../../../src/dataset/check-one.ts';
import { checkData } from '../../../src/dataset/read-dataset.ts';
import { stated, valid, validText, withFile } from './fixtures.ts';

const { schema, written } = checkData(valid);

/** As the page has it: every table but the observations. */
const company: Company = {
  schema,
  tables: written.filter((table) => table.schema.role !== 'observations'),
};

const bytes = (text: string) => new TextEncoder().encode(text);
const tableAt = (path: string) => {
  const table = schema.tables.find((each) => each.path === path);
  if (!table) throw new Error(`No table is kept at ${path}.`);
  return table;
};

describe('meantTable', () => {
  test.each([
    ['residents.csv', 'residents'],
    ['Residents (1).csv', 'residents'],
    ['C:\\data\\residents.csv', 'residents'],
    ['sources.txt', 'sources'],
  ])('knows %s by its name', (name, table) => {
    expect(meantTable(schema, name, bytes(''))?.name).toBe(table);
  });

  test('knows a file of another name by its columns, whatever parts them', () => {
    const text = validText('sources.csv');
    expect(meantTable(schema, 'new.csv', bytes(text))?.name).toBe('sources');
    expect(meantTable(schema, 'new.csv', bytes(text.replaceAll(',', ';')))?.name).toBe('sources');
  });

  test('does not guess between tables with the same columns, or at none', () => {
    const text = validText('observations/residents.csv');
    expect(meantTable(schema, 'new.csv', bytes(text))).toBeUndefined();
    expect(meantTable(schema, 'new.csv', bytes('a,b\n1,2\n'))).toBeUndefined();
  });
});

describe('checkOne', () => {
  test.each(schema.tables)('finds nothing wrong with the valid $path', ({ path }) => {
    const { findings, table } = checkOne(company, tableAt(path), bytes(validText(path)));
    expect(findings.shown).toEqual([]);
    expect(table.rows.length).toBeGreaterThan(0);
  });

  test.each([
    ['observations/residents.csv', '2016,2420', '2016,"2,420"'],
    ['observations/residents.csv', '020000,西岭,2017', '020000,西领,2017'],
    ['observations/residents.csv', '2018,4020', '2018,40200000'],
    ['observations/clubs.csv', '2019-12-31,5466', '2019-12-31,5477'],
    ['totals.csv', '8900,,,rounded', '8900,,8000,rounded'],
  ])('says of %s with %s as %s what the whole check says', (path, from, to) => {
    const text = validText(path).replace(from, to);
    const whole = checkData(withFile(path, text)).problems;
    const { findings } = checkOne(company, tableAt(path), bytes(text));
    expect(whole).not.toEqual([]);
    expect(findings.shown.map(({ problem }) => stated(problem))).toEqual(whole.map(stated));
  });
});
