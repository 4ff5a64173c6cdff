/**
 * The tables described by the W3C's own standard for CSV on the web (Metadata Vocabulary for Tabular
 * Data, 2015), for linked-data tools that do not know Data Packages.
 */
import type { DataPackage, PackagedColumn, PackagedTable } from './data-package.ts';

type Json = Readonly<Record<string, unknown>>;

function datatype({ type, pattern, allowed, minimum, maximum }: PackagedColumn): Json {
  // A list of values has no form of its own there; of a text the format is a regular expression.
  const format = pattern?.source ?? (allowed ? `^(?:${allowed.join('|')})$` : undefined);
  return {
    base: type,
    ...(format === undefined ? {} : { format }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function column(described: PackagedColumn): Json {
  const { name, title, description, required } = described;
  return {
    name,
    // What stands in the header; the name for people is a label.
    titles: name,
    'dc:title': title.en,
    ...(description.en === '' ? {} : { 'dc:description': description.en }),
    datatype: datatype(described),
    required,
  };
}

function table(
  { schema, description, columns }: PackagedTable,
  all: readonly PackagedTable[],
): Json {
  const keys = schema.foreignKeys.flatMap(({ fields, table: target, referenced }) => {
    const resource = all.find((other) => other.schema.name === target)?.schema.path;
    return resource === undefined
      ? []
      : [{ columnReference: fields, reference: { resource, columnReference: referenced } }];
  });
  return {
    url: schema.path,
    'dc:title': schema.title.en,
    'dc:description': description.en,
    tableSchema: {
      columns: columns.map(column),
      primaryKey: schema.primaryKey,
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  };
}

/** One group of all tables, to stand beside them. */
export function toCsvw({ publication, tables }: DataPackage): string {
  const { title, description, licence, creator, date } = publication;
  const group = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': title.en,
    'dc:description': description.en,
    'dc:creator': creator,
    'dc:license': { '@id': licence.address },
    'dc:issued': { '@value': date, '@type': 'xsd:date' },
    dialect: { delimiter: ',', encoding: 'utf-8', header: true },
    tables: tables.map((each) => table(each, tables)),
  };
  return `${JSON.stringify(group, null, 2)}\n`;
}
