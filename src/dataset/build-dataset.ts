/** Makes the typed dataset from tables that have passed every check. */
import type { Topology } from 'topojson-specification';
import type { CorrectedCell } from './corrections.ts';
import { comparePeriods, parsePeriod, type Period } from './period.ts';
import { between, exactly, type Quantity } from './quantity.ts';
import type { PackageSchema } from './schema.ts';
import type { Table, TableRow } from './table.ts';
import { cell, rowsWithRole, tablesWithRole } from './tables.ts';
import type {
  Correction,
  Dataset,
  Indicator,
  IndicatorKind,
  LocalizedText,
  Observation,
  Origin,
  Province,
  Region,
  RegionScheme,
  Scope,
  Series,
  SingleFigure,
  Source,
  Status,
  Total,
} from './types.ts';

function localized(row: TableRow, column: string): LocalizedText {
  return { zh: cell(row, `${column}_zh`), en: cell(row, `${column}_en`) };
}

function period(row: TableRow, column = 'period'): Period {
  const parsed = parsePeriod(cell(row, column));
  if (!parsed) throw new Error(`Unchecked period “${cell(row, column)}” reached the dataset.`);
  return parsed;
}

function optionalNumber(row: TableRow, column: string): number | undefined {
  const text = cell(row, column);
  return text === '' ? undefined : Number(text);
}

/** Counts and shares cannot be negative, so an empty low bound is zero. */
function quantity(row: TableRow): Quantity {
  const value = optionalNumber(row, 'value');
  if (value !== undefined) return exactly(value);
  return between(optionalNumber(row, 'low') ?? 0, optionalNumber(row, 'high') ?? Infinity);
}

function figure(table: Table, row: TableRow) {
  const origin: Origin = { file: table.schema.path, line: table.place(row).line };
  return {
    period: period(row),
    quantity: quantity(row),
    status: cell(row, 'status') as Status,
    source: cell(row, 'source'),
    note: cell(row, 'note'),
    origin,
  };
}

function buildProvinces(tables: readonly Table[]): readonly Province[] {
  return rowsWithRole(tables, 'provinces').map((row) => ({
    adcode: cell(row, 'adcode'),
    iso: cell(row, 'iso_3166_2'),
    name: localized(row, 'name'),
    shortName: { zh: cell(row, 'short_zh'), en: cell(row, 'name_en') },
    abbreviation: cell(row, 'abbr_zh'),
    slug: cell(row, 'pinyin'),
    tile: { column: Number(cell(row, 'tile_col')), row: Number(cell(row, 'tile_row')) },
  }));
}

function buildSchemes(tables: readonly Table[]): readonly RegionScheme[] {
  const regions = rowsWithRole(tables, 'regions');
  const members = rowsWithRole(tables, 'region_schemes');
  return rowsWithRole(tables, 'schemes').map((row) => {
    const id = cell(row, 'id');
    return {
      id,
      name: localized(row, 'name'),
      source: cell(row, 'source'),
      note: localized(row, 'note'),
      regions: regions
        .filter((region) => cell(region, 'scheme') === id)
        .map((region): Region => ({
          id: cell(region, 'region'),
          name: localized(region, 'name'),
          order: Number(cell(region, 'order')),
          members: members
            .filter(
              (member) =>
                cell(member, 'scheme') === id && cell(member, 'region') === cell(region, 'region'),
            )
            .map((member) => cell(member, 'adcode')),
        }))
        .sort((a, b) => a.order - b.order),
    };
  });
}

function buildIndicators(tables: readonly Table[]): readonly Indicator[] {
  return rowsWithRole(tables, 'indicators').map((row) => ({
    id: cell(row, 'id'),
    name: localized(row, 'name'),
    unit: localized(row, 'unit'),
    kind: cell(row, 'kind') as IndicatorKind,
    scale: Number(cell(row, 'scale')),
    decimals: Number(cell(row, 'decimals')),
    divisibleBy: cell(row, 'divisible_by').split(';').filter(Boolean),
    ratePer: optionalNumber(row, 'rate_per'),
    denominatorName: localized(row, 'denominator'),
    partOf: cell(row, 'part_of') || undefined,
    jumpTolerance: optionalNumber(row, 'jump_tolerance'),
    definition: localized(row, 'definition'),
    caveat: localized(row, 'caveat'),
  }));
}

function buildSeries(tables: readonly Table[]): readonly Series[] {
  return rowsWithRole(tables, 'series').map((row) => ({
    id: cell(row, 'series'),
    indicator: cell(row, 'indicator'),
    name: localized(row, 'name'),
    first: period(row, 'first'),
    last: period(row, 'last'),
    note: localized(row, 'note'),
  }));
}

function buildObservations(
  tables: readonly Table[],
  provinces: readonly Province[],
): Dataset['observations'] {
  const order = new Map(provinces.map(({ adcode }, index) => [adcode, index]));
  const position = ({ adcode }: Observation) => order.get(adcode) ?? order.size;
  const entries = tablesWithRole(tables, 'observations').map(
    (table): [string, readonly Observation[]] => {
      const indicator = table.schema.indicator ?? '';
      const observations = table.rows.map((row): Observation => ({
        indicator,
        adcode: cell(row, 'adcode'),
        ...figure(table, row),
      }));
      return [
        indicator,
        observations.sort(
          (a, b) => comparePeriods(a.period, b.period) || position(a) - position(b),
        ),
      ];
    },
  );
  return Object.fromEntries(entries);
}

function buildScopes(tables: readonly Table[]): readonly Scope[] {
  const members = rowsWithRole(tables, 'scope_members');
  return rowsWithRole(tables, 'scopes').map((row) => ({
    id: cell(row, 'id'),
    name: localized(row, 'name'),
    role: cell(row, 'role') as Scope['role'],
    members: members
      .filter((member) => cell(member, 'scope') === cell(row, 'id'))
      .map((member) => cell(member, 'adcode')),
  }));
}

function buildTotals(tables: readonly Table[]): readonly Total[] {
  return tablesWithRole(tables, 'totals').flatMap((table) =>
    table.rows.map((row) => ({
      scope: cell(row, 'scope'),
      indicator: cell(row, 'indicator'),
      ...figure(table, row),
    })),
  );
}

function buildFigures(
  tables: readonly Table[],
  role: string,
  provinces: readonly Province[],
): readonly SingleFigure[] {
  const names = new Map(provinces.map(({ adcode, shortName }) => [adcode, shortName]));
  // A row names a place within a province, or by its code the province itself.
  const placeOf = (row: TableRow): LocalizedText =>
    names.get(cell(row, 'adcode')) ?? { zh: cell(row, 'place'), en: cell(row, 'place_en') };
  return tablesWithRole(tables, role).flatMap((table) =>
    table.rows.map((row) => ({
      within: cell(row, 'within') || cell(row, 'adcode'),
      place: placeOf(row),
      indicator: cell(row, 'indicator'),
      ...figure(table, row),
    })),
  );
}

/** What is printed under charts; tables that give their sources no such name print title and publisher. */
function sourceName(row: TableRow): LocalizedText {
  const printed = `${cell(row, 'title')} (${cell(row, 'publisher')})`;
  const { zh, en } = localized(row, 'name');
  return { zh: zh || printed, en: en || printed };
}

function buildSources(tables: readonly Table[]): readonly Source[] {
  return rowsWithRole(tables, 'sources').map((row) => ({
    id: cell(row, 'id'),
    name: sourceName(row),
    title: cell(row, 'title'),
    publisher: cell(row, 'publisher'),
    address: cell(row, 'address'),
    published: cell(row, 'published'),
    licence: cell(row, 'licence'),
  }));
}

function buildCorrections(cells: readonly CorrectedCell[]): readonly Correction[] {
  return cells.map(({ correction, table, row, column }) => ({
    id: cell(correction, 'id'),
    action: cell(correction, 'action') as Correction['action'],
    origin: { file: table.schema.path, line: table.place(row).line },
    field: column,
    written: cell(row, column),
    corrected: cell(correction, 'corrected'),
    date: cell(correction, 'date'),
    reason: localized(correction, 'reason'),
  }));
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/**
 * The dataset of `tables`, frozen to the last cell. The tables must have passed every check, and
 * their corrections must have been carried out.
 */
export function buildDataset(
  schema: PackageSchema,
  tables: readonly Table[],
  corrections: readonly CorrectedCell[],
  outlines: Topology,
): Dataset {
  const provinces = buildProvinces(tables);
  return deepFreeze({
    settings: schema.settings,
    provinces,
    schemes: buildSchemes(tables),
    indicators: buildIndicators(tables),
    series: buildSeries(tables),
    observations: buildObservations(tables, provinces),
    scopes: buildScopes(tables),
    totals: buildTotals(tables),
    places: buildFigures(tables, 'places', provinces),
    singleFigures: buildFigures(tables, 'single_figures', provinces),
    sources: buildSources(tables),
    corrections: buildCorrections(corrections),
    outlines,
  });
}
