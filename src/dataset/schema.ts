/** The shape of the tables, taken from the one descriptor that maintainers also read. */
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

type Json = Readonly<Record<string, unknown>>;

/** Says which part of the descriptor cannot be used, and what was expected there. */
export class DescriptorError extends Error {
  override name = 'DescriptorError';
  constructor(where: string, expected: string) {
    super(
      `datapackage.json: ${where} should be ${expected}. Mend the descriptor; no table was read.`,
    );
  }
}

function record(value: unknown, where: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DescriptorError(where, 'an object');
  }
  return value as Json;
}

function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new DescriptorError(where, 'a list');
  return value;
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new DescriptorError(where, 'a text');
  return value;
}

function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined ? undefined : read(value);
}

function number(value: unknown, where: string): number {
  if (typeof value !== 'number') throw new DescriptorError(where, 'a number');
  return value;
}

/** Frictionless keys may be one name or a list of names. */
function names(value: unknown, where: string): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : list(value, where).map((name) => text(name, where));
}

function titles(json: Json, fallback: string): LocalizedText {
  const en = typeof json.title === 'string' ? json.title : fallback;
  return { en, zh: typeof json.title_zh === 'string' ? json.title_zh : en };
}

const types: readonly FieldType[] = ['string', 'integer', 'number', 'date'];

/** Columns that hold periods are checked against the calendar, which no pattern can do. */
export const periodColumns: ReadonlySet<string> = new Set(['period', 'first', 'last', 'date']);

function readField(value: unknown, where: string, keys: ReadonlySet<string>): Field {
  const json = record(value, where);
  const name = text(json.name, `${where}.name`);
  const type = types.find((known) => known === json.type);
  if (!type) throw new DescriptorError(`${where}.type of ${name}`, `one of ${types.join(', ')}`);
  const constraints = record(json.constraints ?? {}, `${where}.constraints`);
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
    role: text(json.role, `${where}.role`),
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
  return {
    tables: resources
      .filter((resource) => resource !== outlines)
      .map((resource, index) => readTable(resource, `resources[${index}]`)),
    outlines: text(outlines?.path, 'the path of a resource with the role "outlines"'),
    settings: readSettings(root.settings),
  };
}
