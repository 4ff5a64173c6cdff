import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { everyView } from '../chart/every-view.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { SceneTable } from '../../src/scene/scene.ts';
import { toCsv } from '../../src/scene/to-csv.ts';
import { dataset } from '../dataset/published.ts';

const tableOf = (texts: readonly string[]): SceneTable => ({
  caption: 'not part of the file',
  columns: [
    { key: 'name', label: 'Name', isNumeric: false },
    { key: 'value', label: 'Value', isNumeric: true },
  ],
  rows: texts.map((text, index) => ({
    key: `k${index}`,
    cells: { name: { text }, value: { text: 'as shown', low: index, high: null } },
  })),
});

/** Read back by another program than ours; the byte-order mark is taken off as spreadsheets do. */
function readBack(csv: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    newline: '\r\n',
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('toCsv', () => {
  test('begins with one byte-order mark and ends every record with CR LF', () => {
    expect(toCsv(tableOf(['a']), 'en')).toBe(
      '\uFEFFCode,Name,Value (low),Value (high)\r\nk0,a,0,\r\n',
    );
  });

  test('writes its headers in the reader’s language', () => {
    expect(readBack(toCsv(tableOf([]), 'zh'))[0]).toEqual([
      '代码',
      'Name',
      'Value（下限）',
      'Value（上限）',
    ]);
  });

  test('writes both bounds alike where a number is known, and negative numbers as numbers', () => {
    const { columns } = tableOf([]);
    const row = (low: number | null, high: number | null) => {
      const cells = { name: { text: '' }, value: { text: '', low, high } };
      return readBack(toCsv({ caption: '', columns, rows: [{ key: 'k', cells }] }, 'en'))[1];
    };
    expect(row(0.1 + 0.2, 0.1 + 0.2)).toEqual(['k', '', '0.3', '0.3']);
    expect(row(-2.5, -1)).toEqual(['k', '', '-2.5', '-1']);
    expect(row(null, null)).toEqual(['k', '', '', '']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1'])(
    'disarms %j',
    (text) => {
      expect(readBack(toCsv(tableOf([text]), 'en'))[1]?.[1]).toBe(`'${text}`);
    },
  );

  test('never lets a cell begin a formula, whatever the data hold', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', 'a'),
      }),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        for (const record of readBack(toCsv(tableOf(texts), 'en')))
          for (const cell of record) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('gives back every harmless text unchanged, with commas, quotes and line ends', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '省') })), (texts) => {
        const read = readBack(toCsv(tableOf(texts), 'en')).slice(1);
        expect(read.map(([, text]) => text)).toEqual(texts);
      }),
    );
    expect(readBack(toCsv(tableOf(['one\r\ntwo']), 'en'))[1]?.[1]).toBe('one\r\ntwo');
  });
});

const tables = everyView.flatMap((view) =>
  locales.map((locale) => ({
    name: `${view.id} ${locale}`,
    locale,
    table: draw(view, dataset, locale).table,
  })),
);

test.each(tables)('the CSV of $name holds its table, row by row', ({ table, locale }) => {
  const [header = [], ...records] = readBack(toCsv(table, locale));
  const width = 1 + table.columns.reduce((sum, { isNumeric }) => sum + (isNumeric ? 2 : 1), 0);
  expect(header).toHaveLength(width);
  expect(new Set(header).size).toBe(width);
  expect(records).toEqual(
    table.rows.map(({ key, cells }) => [
      key,
      ...table.columns.flatMap(({ key: column, isNumeric }) => {
        const { text = '', low, high } = cells[column] ?? {};
        const written = (bound: number | null | undefined): string =>
          typeof bound === 'number' ? String(Number(bound.toPrecision(15))) : '';
        return isNumeric ? [written(low), written(high)] : [text];
      }),
    ]),
  );
});
