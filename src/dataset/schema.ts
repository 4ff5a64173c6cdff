/** The shape of the tables, taken from the one descriptor that maintainers also read. */
import {
  DescriptorError,
  list,
  names,
  number,
  optional,
  record,
  text,
  type Json,
} from './descriptor-parts.ts';
import type { LocalizedText, Settings } from './types.ts';

export type FieldType = 'string' | 'integer' | 'number' | 'date';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: LocalizedText;
  readonly required: boolean;
  readonly unique: boolean;
  /** Prose for people, which may hold anything that is text, line ends included. */
  readonly isFreeText: boolean;
  readonly pattern: RegExp | undefined;
  readonly allowed: readonly string[] | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** Name of the table referred to. */
  readonly table: string;
  readonly referenced: readonly string[];
}

export interface TableSchema {
  readonly name: string;
  readonly path: string;
  /** What the engine uses the table for; several tables may share the role `observations`. */
  readonly role: string;
  /** The indicator that a table of observations holds. */
  readonly indicator: string | undefined;
  readonly title: LocalizedText;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  /** Further sets of columns that no two rows may share. */
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
}

export interface PackageSchema {
  readonly tables: readonly TableSchema[];
  /** Path of the outlines. */
  readonly outlines: string;
  readonly settings: Settings;
}

function titles(json: Json, fallback: string): LocalizedText {
  const en = typeof json.title === 'string' ? json.title : fallback;
  return { en, zh: typeof json.title_zh === 'string' ? json.title_zh : en };
}

const types: readonly FieldType[] = ['string', 'integer', 'number', 'date'];

/** The constraints that are checked; any other would be trusted and do nothing. */
const constraintNames: ReadonlySet<string> = new Set([
  'required',
  'unique',
  'pattern',
  'enum',
  'minimum',
  'maximum',
]);

/** What tables can be used for. */
const roles: readonly string[] = [
  'provinces',
  'schemes',
  'regions',
  'region_schemes',
  'indicators',
  'series',
  'observations',
  'scopes',
  'scope_members',
  'totals',
  'places',
  'single_figures',
  'sources',
  'corrections',
  'expected_jumps',
];

function readRole(value: unknown, where: string): string {
  const role = text(value, where);
  if (!roles.includes(role)) throw new DescriptorError(where, `one of ${roles.join(', ')}`);
  return role;
}

/** Columns that hold periods are checked against the calendar, which no pattern can do. */
export const periodColumns: ReadonlySet<string> = new Set(['period', 'first', 'last', 'date']);

function readField(value: unknown, where: string, keys: ReadonlySet<string>): Field {
  const json = record(value, where);
  const name = text(json.name, `${where}.name`);
  const type = types.find((known) => known === json.type);
  if (!type) throw new DescriptorError(`${where}.type of ${name}`, `one of ${types.join(', ')}`);
  const constraints = record(json.constraints ?? {}, `${where}.constraints`);
  const misspelt = Object.keys(constraints).find((constraint) => !constraintNames.has(constraint));
  if (misspelt !== undefined) {
    throw new DescriptorError(
      `${where}.constraints.${misspelt} of ${name}`,
      `one of ${[...constraintNames].join(', ')}`,
    );
  }
  return {
    name,
    type,
    title: titles(json, name),
    required: constraints.required === true,
    unique: constraints.unique === true,
    isFreeText:
      type === 'string' &&
      constraints.pattern === undefined &&
      constraints.enum === undefined &&
      constraints.unique !== true &&
      !keys.has(name) &&
      !periodColumns.has(name),
    pattern: optional(
      constraints.pattern,
      (source) => new RegExp(`^(?:${text(source, `${where}.pattern`)})$`, 'u'),
    ),
    allowed: optional(constraints.enum, (values) => names(values, `${where}.enum`)),
    minimum: optional(constraints.minimum, (bound) => number(bound, `${where}.minimum`)),
    maximum: optional(constraints.maximum, (bound) => number(bound, `${where}.maximum`)),
  };
}

function readForeignKey(value: unknown, table: string, where: string): ForeignKey {
  const json = record(value, where);
  const reference = record(json.reference, `${where}.reference`);
  return {
    fields: names(json.fields, `${where}.fields`),
    // The standard lets a table refer to itself by leaving the name out.
    table:
      typeof reference.resource === 'string' && reference.resource !== ''
        ? reference.resource
        : table,
    referenced: names(reference.fields, `${where}.reference.fields`),
  };
}

function readTable(json: Json, where: string): TableSchema {
  const name = text(json.name, `${where}.name`);
  const schema = record(json.schema, `${where}.schema`);
  const primaryKey = names(schema.primaryKey, `${where}.primaryKey`);
  const foreignKeys = list(schema.foreignKeys ?? [], `${where}.foreignKeys`).map((key, index) =>
    readForeignKey(key, name, `${where}.foreignKeys[${index}]`),
  );
  const uniqueKeys = list(schema.uniqueKeys ?? [], `${where}.uniqueKeys`).map((key, index) =>
    names(key, `${where}.uniqueKeys[${index}]`),
  );
  const keys = new Set([
    ...primaryKey,
    ...uniqueKeys.flat(),
    ...foreignKeys.flatMap(({ fields }) => fields),
  ]);
  return {
    name,
    path: text(json.path, `${where}.path`),
    role: readRole(json.role, `${where}.role of ${name}`),
    indicator: optional(json.indicator, (id) => text(id, `${where}.indicator`)),
    title: titles(json, name),
    fields: list(schema.fields, `${where}.fields`).map((field, index) =>
      readField(field, `${where}.fields[${index}]`, keys),
    ),
    primaryKey,
    uniqueKeys,
    foreignKeys,
  };
}

function readSettings(value: unknown): Settings {
  const json = record(value, 'settings');
  const projection = record(json.projection, 'settings.projection');
  const [south, north] = list(projection.parallels, 'settings.projection.parallels');
  return {
    defaultScheme: text(json.defaultScheme, 'settings.defaultScheme'),
    nation: text(json.nation, 'settings.nation'),
    population: text(json.population, 'settings.population'),
    projection: {
      parallels: [
        number(south, 'settings.projection.parallels[0]'),
        number(north, 'settings.projection.parallels[1]'),
      ],
      rotate: number(projection.rotate, 'settings.projection.rotate'),
    },
  };
}

/** Keys name columns, and foreign keys tables, that the descriptor itself must describe. */
function checkKeysExist(tables: readonly TableSchema[]): void {
  const requireColumns = (table: TableSchema, columns: readonly string[], where: string) => {
    const known = table.fields.map(({ name }) => name);
    const unknown = columns.find((column) => !known.includes(column));
    if (unknown !== undefined) {
      throw new DescriptorError(
        `“${unknown}” in ${where}`,
        `a column of ${table.name}: ${known.join(', ')}`,
      );
    }
  };
  for (const table of tables) {
    requireColumns(table, table.primaryKey, `the primary key of ${table.name}`);
    for (const { fields, table: name, referenced } of table.foreignKeys) {
      const where = `a foreign key of ${table.name}`;
      const target = tables.find((other) => other.name === name);
      if (!target) {
        throw new DescriptorError(
          `“${name}” in ${where}`,
          `one of ${tables.map((other) => other.name).join(', ')}`,
        );
      }
      requireColumns(table, fields, where);
      requireColumns(target, referenced, where);
    }
  }
}

/**
 * The tables that a Data Package v2 descriptor describes, with the engine's own `role`, `indicator`
 * and `settings` properties.
 * @throws DescriptorError naming the first part that cannot be used.
 */
export function readSchema(descriptor: string): PackageSchema {
  let json: unknown;
  try {
    json = JSON.parse(descriptor);
  } catch (error) {
    throw new DescriptorError('the file', `valid JSON (${String(error)})`);
  }
  const root = record(json, 'the file');
  const resources = list(root.resources, 'resources').map((resource, index) =>
    record(resource, `resources[${index}]`),
  );
  const outlines = resources.find((resource) => resource.role === 'outlines');
  const tables = resources
    .filter((resource) => resource !== outlines)
    .map((resource, index) => readTable(resource, `resources[${index}]`));
  checkKeysExist(tables);
  return {
    tables,
    outlines: text(outlines?.path, 'the path of a resource with the role "outlines"'),
    settings: readSettings(root.settings),
  };
}
