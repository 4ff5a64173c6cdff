import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellExtent, plainDialect, readCsv } from '../../src/dataset/csv.ts';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

describe('readCsv', () => {
  test('reads LF, CRLF and CR as line ends', () => {
    expect(cells('a,b\n1,2\r\n3,4\r5,6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  test('keeps line breaks, commas and doubled quotes inside of quotes', () => {
    expect(cells('"a\nb","c,d","say ""hi"""\n')).toEqual([['a\nb', 'c,d', 'say "hi"']]);
  });

  test('reads an empty text as no rows, and a last line end as no further row', () => {
    expect(cells('')).toEqual([]);
    expect(cells('a\n')).toEqual([['a']]);
  });

  test('reads a trailing comma at the end of the text as an empty last cell', () => {
    expect(cells('a,')).toEqual([['a', '']]);
  });

  test('tells where a quote opened that never closes, and reads the rows after it all the same', () => {
    const { rows, problems } = readCsv('a,b\n1,"2\n3,4\n');
    expect(problems).toEqual([{ kind: 'quote-unclosed', offset: 6, row: 1, index: 1 }]);
    expect(rows.map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['1', '"2'],
      ['3', '4'],
    ]);
  });

  test('tells of a quote inside a bare cell and of text after a closing quote', () => {
    expect(readCsv('a"b').problems).toEqual([{ kind: 'quote-stray', offset: 1, row: 0, index: 0 }]);
    expect(readCsv('"a"b').problems).toEqual([
      { kind: 'quote-stray', offset: 3, row: 0, index: 0 },
    ]);
  });

  test('agrees with papaparse on whatever papaparse writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r', ' ', '省') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const text = papaparse.unparse(rows, { newline: '\n' });
        expect(readCsv(text).problems).toEqual([]);
        expect(cells(text)).toEqual(rows);
      }),
    );
  });

  test('reads any text to its end without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r') }), (text) => {
        const read = cells(text)
          .flat()
          .join('')
          .replaceAll(/[",\r\n]/g, '');
        expect(read).toBe(text.replaceAll(/[",\r\n]/g, ''));
      }),
    );
  });
});

describe('cellExtent', () => {
  test('finds cells behind quoted line breaks, and the end of the row past the last cell', () => {
    const text = 'x\n"a\n,b",c\n';
    const start = readCsv(text).rows[1]?.start ?? -1;
    expect([0, 1, 2].map((index) => cellExtent(text, plainDialect, start, index))).toEqual([
      { start: 2, end: 8 },
      { start: 9, end: 10 },
      { start: 10, end: 10 },
    ]);
  });
});
