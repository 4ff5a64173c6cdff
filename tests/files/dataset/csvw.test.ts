import dataset from '@rdfjs/dataset';
import type { Quad } from '@rdfjs/types';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { quadsOf } from './linked-data.ts';
import { jsonOf, published, textOf } from './published.ts';

const address = 'http://www.w3.org/ns/csvw';
const csvw = `${address}#`;
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/**
 * Of the context that W3C publishes at that address, the names that are used here (Metadata Vocabulary
 * for Tabular Data, 2015, section 5; no package ships the whole of it).
 */
const context = {
  csvw,
  xsd,
  dc: 'http://purl.org/dc/terms/',
  tables: { '@id': 'csvw:table', '@container': '@set' },
  url: { '@id': 'csvw:url', '@type': 'xsd:anyURI' },
  dialect: 'csvw:dialect',
  delimiter: { '@id': 'csvw:delimiter', '@language': null },
  encoding: { '@id': 'csvw:encoding', '@language': null },
  header: { '@id': 'csvw:header', '@type': 'xsd:boolean' },
  tableSchema: 'csvw:tableSchema',
  columns: { '@id': 'csvw:column', '@container': '@list' },
  name: { '@id': 'csvw:name', '@language': null },
  titles: { '@id': 'csvw:title', '@language': null },
  datatype: 'csvw:datatype',
  base: { '@id': 'csvw:base', '@language': null },
  format: { '@id': 'csvw:format', '@language': null },
  minimum: 'csvw:minimum',
  maximum: 'csvw:maximum',
  required: { '@id': 'csvw:required', '@type': 'xsd:boolean' },
  primaryKey: { '@id': 'csvw:primaryKey', '@language': null },
  foreignKeys: { '@id': 'csvw:foreignKey', '@container': '@set' },
  reference: 'csvw:reference',
  resource: { '@id': 'csvw:resource', '@type': 'xsd:anyURI' },
  columnReference: { '@id': 'csvw:columnReference', '@language': null, '@container': '@list' },
};

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly datatype: { readonly base: string; readonly format?: string };
}

interface CsvwTable {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: readonly string[];
      readonly reference: {
        readonly resource: string;
        readonly columnReference: readonly string[];
      };
    }[];
  };
}

const group = jsonOf(published.offered.csvw) as unknown as {
  readonly '@context': unknown;
  readonly dialect: unknown;
  readonly tables: readonly CsvwTable[];
};
const { tables } = published.catalogue.dataPackage;

/** What a CSVW reader that nobody here wrote makes of the table, guided by our description. */
async function readByDescription(described: CsvwTable, csv: string): Promise<readonly Quad[]> {
  const document = { '@context': group['@context'], dialect: group.dialect, ...described };
  const metadata = dataset.dataset(await quadsOf(document, { [address]: context }));
  const parser = new CsvwParser({ metadata, baseIRI: 'https://example.org/data/' });
  const quads: Quad[] = [];
  const read = parser.import(Readable.from([csv])) as unknown as AsyncIterable<Quad>;
  for await (const quad of read) quads.push(quad);
  return quads;
}

describe('the CSVW description', () => {
  test('stands for every table, in the context of the standard', () => {
    expect(group['@context']).toEqual([address, { '@language': 'en' }]);
    expect(group.tables.map(({ url }) => url)).toEqual(tables.map(({ schema }) => schema.path));
  });

  test.each(group.tables)(
    'of $url makes of each filled cell one value of its type',
    async (described) => {
      const table = tables.find(({ schema }) => schema.path === described.url);
      if (!table) throw new Error(`There is no table ${described.url}.`);
      const quads = await readByDescription(described, textOf(table.file));
      const types = new Map(
        described.tableSchema.columns.map(({ name, datatype }) => [name, datatype.base]),
      );
      const cells = quads.flatMap(({ predicate, object }) => {
        const column = predicate.value.split('#').at(-1) ?? '';
        return object.termType === 'Literal' && types.has(column)
          ? [[column, object.value, object.datatype.value]]
          : [];
      });
      const expected = table.records.flatMap((record) =>
        described.tableSchema.columns.flatMap(({ name, datatype }) => {
          const written = record[name] ?? '';
          const type = datatype.base === 'number' ? 'double' : datatype.base;
          return written === '' ? [] : [[name, written, `${xsd}${type}`]];
        }),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(cells.length).toBe(expected.length);
      expect(cells.map(([name, , type]) => [name, type])).toEqual(
        expected.map(([name, , type]) => [name, type]),
      );
      const texts = (rows: readonly (readonly (string | undefined)[])[]) =>
        rows.filter(([, , type]) => type === `${xsd}string`).map(([, value]) => value);
      expect(texts(cells)).toEqual(texts(expected));
    },
  );

  test('titles columns as the header does, and refers to columns that exist', () => {
    for (const { url, tableSchema } of group.tables) {
      const file = published.all.find(({ path }) => path === url);
      if (!file) throw new Error(`${url} is not published.`);
      const [header = ''] = textOf(file).split('\n');
      const names = tableSchema.columns.map(({ titles }) => titles);
      expect(header.split(',')).toEqual(names);
      for (const key of tableSchema.primaryKey) expect(names).toContain(key);
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        const target = group.tables.find((other) => other.url === reference.resource);
        for (const name of columnReference) expect(names).toContain(name);
        for (const name of reference.columnReference)
          expect(target?.tableSchema.columns.map(({ name: known }) => known)).toContain(name);
      }
    }
  });

  test('gives texts a form that every cell has', () => {
    for (const { url, tableSchema } of group.tables) {
      const records = tables.find(({ schema }) => schema.path === url)?.records ?? [];
      for (const { name, datatype } of tableSchema.columns) {
        if (datatype.format === undefined) continue;
        const form = new RegExp(datatype.format, 'u');
        for (const record of records) if (record[name] !== '') expect(record[name]).toMatch(form);
      }
    }
  });
});
