/** What the JSON of all tables may hold, as a JSON Schema made from the descriptor. */
import type { DataPackage, PackagedColumn } from './data-package.ts';

type Schema = Readonly<Record<string, unknown>>;

const jsonTypes = {
  string: 'string',
  date: 'string',
  integer: 'integer',
  number: 'number',
} as const;

function columnSchema(column: PackagedColumn): Schema {
  const { type, required, pattern, allowed, minimum, maximum, title } = column;
  return {
    title: title.en,
    type: required ? jsonTypes[type] : [jsonTypes[type], 'null'],
    ...(pattern ? { pattern: pattern.source } : {}),
    ...(allowed ? { enum: required ? allowed : [...allowed, null] } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function closedObject(properties: Readonly<Record<string, Schema>>): Schema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** The schema, in the draft of 2020-12. */
export function toJsonSchema({ publication, tables }: DataPackage): string {
  const text = { type: 'string' };
  const about = closedObject(
    Object.fromEntries(
      ['name', 'title', 'version', 'date', 'creator', 'licence'].map((name) => [name, text]),
    ),
  );
  const byName = tables.map(({ schema, columns, description }) => [
    schema.name,
    {
      title: schema.title.en,
      description: description.en,
      type: 'array',
      items: closedObject(
        Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
      ),
    },
  ]);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: publication.title.en,
    ...closedObject({
      about,
      tables: closedObject(Object.fromEntries(byName) as Record<string, Schema>),
    }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
