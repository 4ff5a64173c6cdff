/**
 * The data set as Croissant 1.0 (MLCommons, 2024), which loaders of data for machine learning read: the
 * files, and every table's columns with their types, keys and references.
 */
import { languageTag, locales } from '../../i18n/locales.ts';
import { toBibtex } from '../citation/to-bibtex.ts';
import type { CitedWork } from '../citation/cited-work.ts';
import type { Catalogue } from './catalogue.ts';
import { sha256 } from '../sha256.ts';
import type { PackagedColumn, PackagedTable } from './data-package.ts';

/** Of the recommended context (Croissant 1.0, appendix 1) what is used here. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  source: 'cr:source',
};

const dataTypes = {
  string: 'sc:Text',
  date: 'sc:Date',
  integer: 'sc:Integer',
  number: 'sc:Float',
} as const;

/** Fields are named within their table; the whole name is unique in the document. */
function fieldId(table: string, column: string) {
  return { '@id': `${table}/${column}` };
}

function field({ schema }: PackagedTable, { name, type, title, description }: PackagedColumn) {
  // A reference of several columns cannot be said, so only those of one are.
  const key = schema.foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === name);
  return {
    '@type': 'cr:Field',
    ...fieldId(schema.name, name),
    name,
    description: [title.en, description.en].filter(Boolean).join(': '),
    dataType: dataTypes[type],
    source: { fileObject: { '@id': schema.path }, extract: { column: name } },
    ...(key ? { references: fieldId(key.table, key.referenced[0] ?? '') } : {}),
  };
}

/** The description, in English, with the citation in the form that the format asks for. */
export function toCroissant(catalogue: Catalogue, work: CitedWork): string {
  const { dataPackage, fileAddress, pageAddress } = catalogue;
  const { publication, tables } = dataPackage;
  const written = {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: publication.name,
    alternateName: publication.title.en,
    description: publication.description.en,
    license: publication.licence.address,
    url: pageAddress('en'),
    creator: { '@type': 'Organization', name: publication.creator },
    datePublished: publication.date,
    version: publication.version,
    keywords: publication.keywords,
    inLanguage: locales.map((locale) => languageTag[locale]),
    citeAs: toBibtex(work),
    distribution: tables.map(({ file, schema }) => ({
      '@type': 'cr:FileObject',
      '@id': file.path,
      name: file.path,
      description: schema.title.en,
      contentUrl: fileAddress(file.path),
      contentSize: `${file.content.length} B`,
      encodingFormat: file.mediatype,
      sha256: sha256(file.content),
    })),
    recordSet: tables.map((table) => ({
      '@type': 'cr:RecordSet',
      '@id': table.schema.name,
      name: table.schema.name,
      description: table.description.en,
      key: table.schema.primaryKey.map((column) => fieldId(table.schema.name, column)),
      field: table.columns.map((column) => field(table, column)),
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
