/** What the desk page takes along: the descriptor and the tables that a dropped file refers to. */
import { fileReader } from '../dataset/load-dataset.ts';
import { descriptorPath } from '../dataset/read-dataset.ts';
import { readSchema } from '../dataset/schema.ts';
import { readTable, type Table } from '../dataset/table.ts';

type Json = Readonly<Record<string, unknown>>;

function only(json: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(json).filter(([name]) => names.includes(name)));
}

/** The descriptor without the words that only people read. */
function leanDescriptor(text: string): Json {
  const root = JSON.parse(text) as Json & { readonly resources: readonly Json[] };
  const resources = root.resources.map((resource) => {
    const schema = resource.schema as (Json & { readonly fields: readonly Json[] }) | undefined;
    return {
      ...only(resource, ['name', 'path', 'role', 'indicator', 'title', 'title_zh']),
      ...(schema
        ? {
            schema: {
              ...only(schema, ['primaryKey', 'uniqueKeys', 'foreignKeys']),
              fields: schema.fields.map((field) => only(field, ['name', 'type', 'constraints'])),
            },
          }
        : {}),
    };
  });
  return { settings: root.settings, resources };
}

function written(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The table as CSV with its prose blotted out: nothing refers to prose, and it weighs most. */
function leanText({ schema, header, rows }: Table): string {
  const lines = rows.map((row) =>
    header
      .map((name) => {
        const field = schema.fields.find((each) => each.name === name);
        const isProse = field?.isFreeText === true;
        return isProse ? (field.required ? 'x' : '') : written(row.cells[name] ?? '');
      })
      .join(','),
  );
  return `${[header.join(','), ...lines].join('\n')}\n`;
}

/**
 * The descriptor and every table but the observations in `directory`, as JSON for the page. Other
 * observations are left out: they weigh most, and a file is not compared with them.
 */
export function deskCompany(directory: string): string {
  const readFile = fileReader(directory);
  const decode = (path: string) => new TextDecoder().decode(readFile(path));
  const descriptor = decode(descriptorPath);
  const files = readSchema(descriptor)
    .tables.filter(({ role }) => role !== 'observations')
    .map((schema) => [schema.path, leanText(readTable(schema, decode(schema.path)))] as const);
  return JSON.stringify({
    descriptor: leanDescriptor(descriptor),
    files: Object.fromEntries(files),
  });
}
