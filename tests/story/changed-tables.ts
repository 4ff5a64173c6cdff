/** The published tables with some lines written otherwise, read and checked as always. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileReader } from '../../src/dataset/load-dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Dataset } from '../../src/dataset/types.ts';

const folder = new URL('../../data', import.meta.url).pathname;

export interface ChangedLine {
  readonly file: string;
  /** How the line begins; exactly one does. */
  readonly begins: string;
  readonly line: string;
}

/** The bytes of a table with those of its lines changed; fails when a line is not there. */
function changed(bytes: Uint8Array, changes: readonly ChangedLine[]): Uint8Array {
  const lines = new TextDecoder().decode(bytes).split('\n');
  for (const { begins, line } of changes) {
    const places = lines.flatMap((each, index) => (each.startsWith(begins) ? [index] : []));
    const [place] = places;
    if (place === undefined || places.length > 1) throw new Error(`${begins}: ${places.length}`);
    lines[place] = line;
  }
  return new TextEncoder().encode(lines.join('\n'));
}

/** Makes those changes in the tables in `directory`. */
export function writeLines(directory: string, changes: readonly ChangedLine[]): void {
  for (const change of changes) {
    const path = join(directory, change.file);
    writeFileSync(path, changed(readFileSync(path), [change]));
  }
}

/** The dataset after those changes; fails when a line is not there, or the tables no longer pass. */
export function withLines(...changes: readonly ChangedLine[]): Dataset {
  const read = fileReader(folder);
  const { dataset, problems } = readDataset((path) => {
    const bytes = read(path);
    const own = changes.filter(({ file }) => file === path);
    return bytes && own.length > 0 ? changed(bytes, own) : bytes;
  });
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}
