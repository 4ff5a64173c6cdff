import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toArchive } from '../../../src/files/dataset/to-archive.ts';
import { toParquet } from '../../../src/files/dataset/to-parquet.ts';
import { jsonOf, published, textOf } from './published.ts';

const { catalogue, offered } = published;
const { tables } = catalogue.dataPackage;
type Row = Readonly<Record<string, string | number | null>>;

/** The rows of a table as another CSV reader has them, numbers as numbers and nothing as `null`. */
function rowsOf(table: (typeof tables)[number]): readonly Row[] {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(table.file).trimEnd(), {
    header: true,
  });
  expect(errors).toEqual([]);
  const isNumber = (name: string) =>
    ['integer', 'number'].includes(
      table.columns.find((column) => column.name === name)?.type ?? '',
    );
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        cell === '' ? null : isNumber(name) ? Number(cell) : cell,
      ]),
    ),
  );
}

describe('the JSON of all tables', () => {
  const whole = jsonOf(offered.json) as {
    readonly tables: Readonly<Record<string, readonly Row[]>>;
  };

  test('holds every cell of every table', () => {
    expect(Object.keys(whole.tables)).toEqual(tables.map(({ schema }) => schema.name));
    for (const table of tables) expect(whole.tables[table.schema.name]).toEqual(rowsOf(table));
  });

  test('is valid by the JSON Schema published beside it, which refuses what the tables may not hold', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const validate = ajv.compile(jsonOf(offered.jsonSchema));
    expect(validate(whole)).toBe(true);
    const [first] = tables;
    const name = first?.schema.name ?? '';
    const [row] = whole.tables[name] ?? [];
    const broken = { ...whole, tables: { ...whole.tables, [name]: [{ ...row, surprise: 1 }] } };
    expect(validate(broken)).toBe(false);
  });
});

describe('the Parquet file', () => {
  const observations = tables.filter(({ schema }) => schema.role === 'observations');

  test('holds every observation, with bounds as numbers and gaps as nulls', async () => {
    const { content } = offered.parquet;
    const file = content.buffer.slice(content.byteOffset, content.byteOffset + content.length);
    const rows = (await parquetReadObjects({ file: file as ArrayBuffer })) as readonly Row[];
    const expected = observations.flatMap((table) =>
      rowsOf(table).map((row) => ({ indicator: table.schema.indicator, ...row })),
    );
    expect(expected.length).toBeGreaterThan(1000);
    expect(rows).toEqual(expected);
  });

  test('is the same to the last byte when it is made again', () => {
    expect(toParquet(catalogue.dataPackage)).toEqual(offered.parquet.content);
  });
});

describe('the archive', () => {
  const unpacked = unzipSync(offered.archive.content);

  test('holds the tables byte for byte, the descriptor at its root, a guide and the licence', () => {
    for (const { path, content } of catalogue.dataPackage.files)
      expect(unpacked[path], path).toEqual(new Uint8Array(content));
    expect(unpacked['datapackage.json']).toEqual(offered.descriptor.content);
    const guide = new TextDecoder().decode(unpacked['README.md']);
    for (const { schema } of tables) expect(guide).toContain(`\`${schema.path}\``);
    const { licence, version } = catalogue.dataPackage.publication;
    expect(guide).toContain(version);
    expect(new TextDecoder().decode(unpacked['LICENSE.txt'])).toContain(licence.address);
  });

  test('has the same bytes in whatever time zone it is packed', () => {
    const files = catalogue.dataPackage.files;
    const home = process.env.TZ;
    const packed = ['UTC', 'Asia/Shanghai', 'America/St_Johns'].map((zone) => {
      process.env.TZ = zone;
      return toArchive(files, '2026-11-24');
    });
    process.env.TZ = home;
    expect(packed[1]).toEqual(packed[0]);
    expect(packed[2]).toEqual(packed[0]);
  });
});
