/** The tables as they are published: the descriptor, and every file that it lists, byte for byte. */
import { list, record, text, type Json } from '../../dataset/descriptor-parts.ts';
import { readPublication, type Publication } from '../../dataset/publication.ts';
import { descriptorPath } from '../../dataset/read-dataset.ts';
import { readSchema, type Field, type TableSchema } from '../../dataset/schema.ts';
import { readTable } from '../../dataset/table.ts';
import type { LocalizedText } from '../../dataset/types.ts';

/** A file below the folder of published data. */
export interface DataFile {
  /** With forward slashes, as in `observations/clubs.csv`. */
  readonly path: string;
  readonly content: Uint8Array;
  readonly mediatype: string;
}

export interface PackagedColumn extends Field {
  readonly description: LocalizedText;
}

export interface PackagedTable {
  readonly schema: TableSchema;
  readonly description: LocalizedText;
  readonly columns: readonly PackagedColumn[];
  /** Cells by column, as written; an empty one is no value. */
  readonly records: readonly Readonly<Record<string, string>>[];
  readonly file: DataFile;
}

export interface DataPackage {
  readonly publication: Publication;
  /** As maintainers write it. */
  readonly descriptor: Json;
  /** Every file that the descriptor lists, in its order. */
  readonly files: readonly DataFile[];
  readonly tables: readonly PackagedTable[];
}

/** The resources of a descriptor, as they are written. */
export function resourcesOf(descriptor: Json): readonly Json[] {
  return list(descriptor.resources, 'resources').map((resource, index) =>
    record(resource, `resources[${index}]`),
  );
}

function description(json: Json | undefined): LocalizedText {
  const written = (name: string) => (typeof json?.[name] === 'string' ? json[name] : '');
  return { en: written('description'), zh: written('description_zh') };
}

function columnsOf({ fields }: TableSchema, resource: Json | undefined): PackagedTable['columns'] {
  const described = list(record(resource?.schema, 'schema').fields, 'fields').map((field) =>
    record(field, 'a field'),
  );
  return fields.map((field) => ({
    ...field,
    description: description(described.find(({ name }) => name === field.name)),
  }));
}

/**
 * The package in the folder that `readFile` reads, which must have passed its checks.
 * @throws DescriptorError when the descriptor cannot be published; Error when it lists a file that is not there.
 */
export function readDataPackage(readFile: (path: string) => Uint8Array | undefined): DataPackage {
  const fileAt = (path: string, mediatype: string): DataFile => {
    const content = readFile(path);
    if (!content) throw new Error(`The descriptor lists ${path}, which is not there.`);
    return { path, content, mediatype };
  };
  const written = new TextDecoder().decode(fileAt(descriptorPath, 'application/json').content);
  const descriptor = record(JSON.parse(written), 'the file');
  const resources = resourcesOf(descriptor);
  const files = resources.map(({ path, mediatype }) =>
    fileAt(text(path, 'path'), typeof mediatype === 'string' ? mediatype : 'text/csv'),
  );
  const tables = readSchema(written).tables.map((schema): PackagedTable => {
    const resource = resources.find(({ path }) => path === schema.path);
    const file = files.find(({ path }) => path === schema.path);
    if (!file) throw new Error(`The table ${schema.path} is not among the resources.`);
    return {
      schema,
      description: description(resource),
      columns: columnsOf(schema, resource),
      records: readTable(schema, file.content).rows.map(({ cells }) => cells),
      file,
    };
  });
  return { publication: readPublication(written), descriptor, files, tables };
}
