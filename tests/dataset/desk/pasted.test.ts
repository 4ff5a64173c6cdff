import { describe, expect, test } from 'vitest';
import { checkData } from '../../../src/dataset/read-dataset.ts';
import { meantTable } from '../../../src/dataset/check-one.ts';
import { describeProblem } from '../../../src/dataset/problem.ts';
import { stated, valid, validText, withFile } from './fixtures.ts';

const residents = 'observations/residents.csv';
const text = validText(residents);
const [header = '', ...rows] = text.trimEnd().split('\n');

/** Problems of the table with that content, as name and line. */
function found(content: string | Uint8Array) {
  const { problems } = checkData(withFile(residents, content));
  return problems.map(stated).map(({ name, line }) => [name, line]);
}

describe('a header below other lines', () => {
  test.each([
    ['a title', '居民\n'],
    ['a title in the first of many cells', '居民,,,,,,,,\r\n'],
    ['a title, a unit and an empty line', '居民\n单位：万人\n\n'],
    ['nine notes', 'note\n'.replace('note', '说明').repeat(9)],
    ['a quote in a title', '5" 居民\n'],
  ])('is found under %s, told once, and the table is checked', (_, above) => {
    expect(found(above + text)).toEqual([['header-not-first', 1]]);
    const line = above.split('\n').length + 1;
    expect(found(above + text.replace('1520', '1520人'))).toEqual([
      ['header-not-first', 1],
      ['number-has-text', line],
    ]);
  });

  test('is named by the line on which it stands', () => {
    const { problems } = checkData(withFile(residents, `居民\n\n${text}`));
    const [problem] = problems;
    expect(problem && describeProblem(problem, 'en').mend).toContain('stands on line 3');
  });

  test('tells which delimiter it has, and which table it is', () => {
    expect(found(`居民\n${text.replaceAll(',', ';')}`)).toEqual([
      ['header-not-first', 1],
      ['delimiter-not-comma', 2],
    ]);
    const { schema } = checkData(valid);
    const bytes = new TextEncoder().encode(`来源\n${validText('sources.csv')}`);
    expect(meantTable(schema, 'new.csv', bytes)?.name).toBe('sources');
  });
});

describe('a table pasted under another', () => {
  test('is one error where its rows stand above already', () => {
    expect(found(text + text)).toEqual([['header-repeated', 22]]);
    expect(found(text + text.replaceAll('1520', '15200'))).toEqual([['header-repeated', 22]]);
  });

  test('is checked where its rows are new', () => {
    const [last = '', ...before] = rows.toReversed();
    const first = [header, ...before.toReversed(), ''].join('\n');
    expect(found(`${first}${header}\n${last.replace('4061', '4061人')}\n`)).toEqual([
      ['header-repeated', 21],
      ['number-has-text', 22],
    ]);
  });

  test('is one error when its columns stand in another order', () => {
    const turned = text.replaceAll(/^([^,]+),([^,]+),/gm, '$2,$1,');
    expect(found(text + turned)).toEqual([['header-repeated', 22]]);
  });
});

describe('commas at the ends of lines', () => {
  test('of every row but the header are one finding, and the rows are read', () => {
    const padded = [header, ...rows.map((row) => `${row},`), ''].join('\n');
    expect(found(padded)).toEqual([['columns-empty', 2]]);
    expect(found(padded.replace('1520', '1520人'))).toContainEqual(['columns-empty', 3]);
  });

  test('with the header’s are one finding beside the cells’ own', () => {
    const padded = text.replaceAll('\n', ',,\n').replace('1520', '1520人');
    expect(found(padded)).toEqual([
      ['columns-empty', 1],
      ['number-has-text', 2],
    ]);
    const [problem] = checkData(withFile(residents, padded)).problems;
    expect(problem?.details).toMatchObject({ last: 'I', columns: 'J–K' });
  });

  test('are not taken for empty columns where a comma too many shifted the cells', () => {
    expect(found(text.replace('东湖,2015', '东湖,,2015'))).toEqual([['row-ragged', 2]]);
  });

  test('below which something stands are columns without a name', () => {
    const padded = text.replaceAll('\n', ',\n').replace('A1,,\n', 'A1,,x\n');
    expect(found(padded)).toEqual([['column-unknown', 1]]);
  });
});

describe('the bytes of a workbook', () => {
  test.each([
    ['XLSX', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ])('of the kind %s are told as such and nothing else', (_, bytes) => {
    expect(found(Uint8Array.from(bytes))).toEqual([['file-is-workbook', 0]]);
  });
});

test('a second byte-order mark is told where it stands, and the column is still read', () => {
  const twice = `\uFEFF\uFEFF${text}`;
  for (const content of [twice, new TextEncoder().encode(twice)])
    expect(found(content)).toEqual([['character-invisible', 1]]);
});
