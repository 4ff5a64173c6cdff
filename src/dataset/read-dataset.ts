/** From the text of the files to the dataset, or to everything that is wrong with them. */
import type { Topology } from 'topojson-specification';
import { buildDataset } from './build-dataset.ts';
import { checkCells } from './check-cells.ts';
import { checkFigures, checkSeries } from './check-figures.ts';
import { checkForeignKeys, checkPrimaryKey } from './check-keys.ts';
import { checkProvinceNames, checkRegionSchemes } from './check-provinces.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readSchema, type PackageSchema } from './schema.ts';
import { readTable, type Table } from './table.ts';
import { cell, rowsWithRole } from './tables.ts';
import type { Dataset } from './types.ts';

/** Gives the text of a file inside the data folder, or `undefined` when there is none. */
export type ReadFile = (path: string) => string | undefined;

export type DatasetResult =
  | { readonly dataset: Dataset; readonly problems: readonly [] }
  | { readonly dataset: undefined; readonly problems: readonly Problem[] };

/** Path of the descriptor inside the data folder. */
export const descriptorPath = 'datapackage.json';

function missing(file: string): Problem {
  return { name: 'file-missing', file, line: 0, column: 0, value: '', details: {} };
}

/**
 * Structure first, then the names, which say more than the foreign key that the same cell breaks.
 * What a table with a broken header or lost rows would say of itself and of others is not worth
 * hearing: every row would complain.
 */
function checkTables(tables: readonly Table[]): readonly Problem[] {
  const sound = tables.filter(({ problems }) => problems.length === 0);
  return [
    ...tables.flatMap(({ problems }) => problems),
    ...checkProvinceNames(sound),
    ...sound.flatMap((table) => [
      ...checkCells(table),
      ...checkPrimaryKey(table),
      ...checkForeignKeys(table, sound),
    ]),
    ...checkFigures(sound),
    ...checkSeries(sound),
    ...checkRegionSchemes(sound),
  ];
}

/** A cell is reported for its first cause only: what follows from it would bury it. */
function firstPerCell(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ file, line, column }) => {
    const place = `${file}:${line}:${column}`;
    if (line !== 0 && seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function outlinesProblem(
  schema: PackageSchema,
  tables: readonly Table[],
  outlines: Topology | undefined,
): readonly Problem[] {
  const provinces = outlines?.objects.provinces;
  const drawn = new Set(
    provinces?.type === 'GeometryCollection'
      ? provinces.geometries.map(({ id }) => String(id))
      : [],
  );
  const absent = rowsWithRole(tables, 'provinces')
    .map((row) => cell(row, 'adcode'))
    .filter((adcode) => !drawn.has(adcode));
  if (absent.length === 0) return [];
  return [
    {
      ...missing(schema.outlines),
      name: 'outline-missing',
      details: { expected: absent.join(', ') },
    },
  ];
}

function parseOutlines(text: string | undefined): Topology | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Topology);
  } catch {
    return undefined;
  }
}

/**
 * Reads and checks every table that the descriptor lists.
 * @returns the frozen dataset, or every problem found, in the order of the files.
 * @throws DescriptorError when the descriptor itself cannot be used.
 */
export function readDataset(readFile: ReadFile): DatasetResult {
  const schema = readSchema(readFile(descriptorPath) ?? '');
  const tables: Table[] = [];
  const problems: Problem[] = [];
  for (const tableSchema of schema.tables) {
    const text = readFile(tableSchema.path);
    if (text === undefined) problems.push(missing(tableSchema.path));
    else tables.push(readTable(tableSchema, text));
  }
  const outlines = parseOutlines(readFile(schema.outlines));
  problems.push(...checkTables(tables), ...outlinesProblem(schema, tables, outlines));
  return problems.length === 0 && outlines
    ? { dataset: buildDataset(schema, tables, outlines), problems: [] }
    : { dataset: undefined, problems: sortProblems(firstPerCell(problems)) };
}
