/** What the JSON of a chart holds (to-json.ts), as a JSON Schema for those who read it by program. */

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };

function closed(
  properties: Readonly<Record<string, Schema>>,
  required?: readonly string[],
): Schema {
  return {
    type: 'object',
    properties,
    required: required ?? Object.keys(properties),
    additionalProperties: false,
  };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

const bound: Schema = {
  type: ['number', 'null'],
  description: 'A bound of the number, included; null where there is none, or nothing is known.',
};

const cell: Schema = {
  ...closed({ text, low: bound, high: bound }, ['text']),
  description:
    'As shown. Cells of numeric columns carry both bounds, equal where the number is known.',
  dependentRequired: { low: ['high'], high: ['low'] },
};

/** The schema, in the draft of 2020-12. */
export function chartJsonSchema(): string {
  const column = closed({ key: text, label: text, isNumeric: { type: 'boolean' } });
  const row = closed({ key: text, cells: { type: 'object', additionalProperties: cell } });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A chart and its table',
    ...closed({
      id: text,
      language: { enum: ['zh', 'en'] },
      title: text,
      subtitle: text,
      summary: text,
      notes: listOf(text),
      source: text,
      coverage: text,
      licence: text,
      table: closed({ caption: text, columns: listOf(column), rows: listOf(row) }),
    }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
