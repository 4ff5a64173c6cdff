/** From the text of the files to the dataset, or to everything that is wrong with them. */
import type { Topology } from 'topojson-specification';
import { buildDataset } from './build-dataset.ts';
import { checkTables, type CheckedTables } from './check-tables.ts';
import { decodeText } from './encoding.ts';
import { fileProblem, severityOf, sortProblems, type Problem } from './problem.ts';
import { readSchema, type PackageSchema } from './schema.ts';
import { readTable, type Table } from './table.ts';
import { cell, rowsWithRole } from './tables.ts';
import type { Dataset } from './types.ts';

/**
 * Gives a file inside the data folder, or `undefined` when there is none: its bytes, so that its
 * encoding can be told, or its text where that is already known.
 */
export type ReadFile = (path: string) => string | Uint8Array | undefined;

export type DatasetResult =
  /** Only warnings. */
  | { readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly dataset: undefined; readonly problems: readonly Problem[] };

/** Path of the descriptor inside the data folder. */
export const descriptorPath = 'datapackage.json';

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
  return absent.length === 0
    ? []
    : [fileProblem('outline-missing', schema.outlines, { expected: absent.join(', ') })];
}

function parseOutlines(text: string | undefined): Topology | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Topology);
  } catch {
    return undefined;
  }
}

function textOf(content: string | Uint8Array | undefined): string | undefined {
  return content instanceof Uint8Array ? decodeText(content).text : content;
}

/** What a check is told while it works: how many of the files were read. */
export type Progress = (read: number, of: number) => void;

export interface CheckOptions {
  readonly progress?: Progress;
  /** Paths of all files of the data folder, to find tables that the descriptor does not list. */
  readonly paths?: readonly string[];
}

function unlisted(schema: PackageSchema, paths: readonly string[]): readonly Problem[] {
  const listed = new Set(schema.tables.map(({ path }) => path));
  return paths
    .filter((path) => path.toLowerCase().endsWith('.csv') && !listed.has(path))
    .map((path) => fileProblem('file-not-listed', path));
}

export interface CheckedData extends CheckedTables {
  readonly schema: PackageSchema;
  /** The tables as written, for excerpts; `tables` are as their corrections make them. */
  readonly written: readonly Table[];
  readonly outlines: Topology | undefined;
}

/**
 * Reads and checks every table that the descriptor lists, without building the dataset.
 * @throws DescriptorError when the descriptor itself cannot be used.
 */
export function checkData(readFile: ReadFile, options: CheckOptions = {}): CheckedData {
  const schema = readSchema(textOf(readFile(descriptorPath)) ?? '');
  const written: Table[] = [];
  const missing: Problem[] = [];
  schema.tables.forEach((tableSchema, index) => {
    const content = readFile(tableSchema.path);
    if (content === undefined) missing.push(fileProblem('file-missing', tableSchema.path));
    else written.push(readTable(tableSchema, content));
    options.progress?.(index + 1, schema.tables.length);
  });
  const outlines = parseOutlines(textOf(readFile(schema.outlines)));
  const checked = checkTables(written, missing.length === 0);
  return {
    ...checked,
    problems: sortProblems([
      ...missing,
      ...checked.problems,
      ...outlinesProblem(schema, written, outlines),
      ...unlisted(schema, options.paths ?? []),
    ]),
    schema,
    written,
    outlines,
  };
}

/**
 * Reads and checks every table that the descriptor lists.
 * @returns the frozen dataset when there is no error, and every problem found, in the order of the
 *   files.
 * @throws DescriptorError when the descriptor itself cannot be used.
 */
export function readDataset(readFile: ReadFile): DatasetResult {
  const { problems, schema, tables, corrections, outlines } = checkData(readFile);
  const isSound = problems.every((problem) => severityOf(problem) === 'warning');
  return isSound && outlines
    ? { dataset: buildDataset(schema, tables, corrections, outlines), problems }
    : { dataset: undefined, problems };
}
