/** Finds files that changed without any figure or record of theirs being reported as changed. */
import type { DatasetDiff } from '../../dataset/diff/diff-datasets.ts';
import type { RecordTable } from '../../dataset/diff/diff-records.ts';
import { descriptorPath, type ReadFile } from '../../dataset/read-dataset.ts';
import { readSchema } from '../../dataset/schema.ts';

/** The roles of the tables from which records are made. */
const rolesOf: Readonly<Record<RecordTable, readonly string[]>> = {
  settings: ['descriptor'],
  provinces: ['provinces'],
  schemes: ['schemes'],
  regions: ['regions', 'region_schemes'],
  indicators: ['indicators'],
  series: ['series'],
  scopes: ['scopes', 'scope_members'],
  sources: ['sources'],
  corrections: ['corrections'],
  outlines: ['outlines'],
};

/** Bytes and not text, since another encoding or a byte-order mark is a difference, too. */
function bytesOf(readFile: ReadFile, path: string): Buffer {
  return Buffer.from(readFile(path) ?? '');
}

function filesByRole(
  readFile: ReadFile,
): readonly { readonly path: string; readonly role: string }[] {
  const schema = readSchema(bytesOf(readFile, descriptorPath).toString());
  return [
    { path: descriptorPath, role: 'descriptor' },
    ...schema.tables.map(({ path, role }) => ({ path, role })),
    { path: schema.outlines, role: 'outlines' },
  ];
}

/**
 * Paths of the files after the change whose text differs though the diff says nothing of them: other
 * line ends, another order of rows, or content that no page uses.
 */
export function rewrittenFiles(
  before: ReadFile,
  after: ReadFile,
  { figures, records }: DatasetDiff,
): readonly string[] {
  const told = new Set([
    ...figures.added.map(({ figure }) => figure.origin.file),
    ...figures.removed.map(({ figure }) => figure.origin.file),
    ...figures.changed.map((change) => change.after.origin.file),
  ]);
  const roles = new Set(records.flatMap(({ table }) => rolesOf[table]));
  return filesByRole(after)
    .filter(({ path, role }) => !told.has(path) && !roles.has(role))
    .map(({ path }) => path)
    .filter((path) => !bytesOf(before, path).equals(bytesOf(after, path)));
}
