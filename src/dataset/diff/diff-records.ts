/** Finds differences in the tables that hold no figures: names, definitions, regions, sources. */
import type { Dataset } from '../types.ts';

export type RecordTable =
  | 'settings'
  | 'provinces'
  | 'schemes'
  | 'regions'
  | 'indicators'
  | 'series'
  | 'scopes'
  | 'sources'
  | 'corrections'
  | 'outlines';

export interface FieldChange {
  /** Dotted where nested: `name.zh`. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface RecordChange {
  readonly table: RecordTable;
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Empty unless changed. */
  readonly fields: readonly FieldChange[];
}

/** A record's fields by name, as text. */
type FlatRecord = ReadonlyMap<string, string>;

type Records = ReadonlyMap<string, FlatRecord>;

function flatten(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]];
  if (Array.isArray(value)) return [[path, value.map(String).join(', ')]];
  // Periods are told as they are written, not by their parts.
  if ('text' in value && 'year' in value) return [[path, String(value.text)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}

function recordsOf<T extends object>(
  items: readonly T[],
  keyOf: (item: T) => string,
  leaveOut: readonly string[] = [],
): Records {
  return new Map(
    items.map((item) => [
      keyOf(item),
      new Map(flatten(item, '').filter(([field]) => !leaveOut.includes(field))),
    ]),
  );
}

function tablesOf(dataset: Dataset): Readonly<Record<RecordTable, Records>> {
  return {
    settings: recordsOf([dataset.settings], () => ''),
    provinces: recordsOf(dataset.provinces, ({ adcode }) => adcode),
    schemes: recordsOf(dataset.schemes, ({ id }) => id, ['regions']),
    regions: recordsOf(
      dataset.schemes.flatMap(({ id: scheme, regions }) =>
        regions.map((region) => ({ scheme, ...region })),
      ),
      ({ scheme, id }) => `${scheme}/${id}`,
    ),
    indicators: recordsOf(dataset.indicators, ({ id }) => id),
    series: recordsOf(dataset.series, ({ indicator, id }) => `${indicator}/${id}`),
    scopes: recordsOf(dataset.scopes, ({ id }) => id),
    sources: recordsOf(dataset.sources, ({ id }) => id),
    corrections: recordsOf(dataset.corrections, ({ id }) => id, ['origin.line']),
    // Shapes are compared as a whole: nobody reads them arc by arc.
    outlines: new Map([['', new Map([['shapes', JSON.stringify(dataset.outlines)]])]]),
  };
}

function changedFields(before: FlatRecord, after: FlatRecord): readonly FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({
      field,
      before: before.get(field) ?? '',
      after: after.get(field) ?? '',
    }))
    .filter((change) => change.before !== change.after);
}

function diffTable(table: RecordTable, before: Records, after: Records): readonly RecordChange[] {
  const lone = (kind: 'added' | 'removed', of: Records, lacking: Records) =>
    [...of.keys()]
      .filter((key) => !lacking.has(key))
      .map((key): RecordChange => ({ table, key, kind, fields: [] }));
  const changed = [...after].flatMap(([key, record]): readonly RecordChange[] => {
    const known = before.get(key);
    const fields = known ? changedFields(known, record) : [];
    return fields.length === 0 ? [] : [{ table, key, kind: 'changed', fields }];
  });
  return [...lone('removed', before, after), ...lone('added', after, before), ...changed];
}

/** Records added, removed and changed, table by table. Where an outline moved, its shape is not repeated. */
export function diffRecords(before: Dataset, after: Dataset): readonly RecordChange[] {
  const [old, recent] = [tablesOf(before), tablesOf(after)];
  return (Object.keys(recent) as RecordTable[]).flatMap((table) => {
    const changes = diffTable(table, old[table], recent[table]);
    return table === 'outlines' ? changes.map((change) => ({ ...change, fields: [] })) : changes;
  });
}
