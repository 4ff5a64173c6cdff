/** A copy of the published tables in memory, in which a test can change one thing. */
import { fileReader } from '../../src/dataset/load-dataset.ts';
import type { ReadFile } from '../../src/dataset/read-dataset.ts';

const readBytes = fileReader(new URL('../../data', import.meta.url).pathname);

/** Reads the project's own tables. */
export function published(path: string): string | undefined {
  const bytes = readBytes(path);
  return bytes && new TextDecoder().decode(bytes);
}

/**
 * The published tables with `from`, which must occur in `path`, replaced once by `to`.
 * Tests that corrupt data fail when there is nothing left to corrupt.
 */
export function changed(path: string, from: string | RegExp, to: string): ReadFile {
  const text = published(path) ?? '';
  const result = text.replace(from, to);
  if (result === text) throw new Error(`${path} has no ${String(from)} to change.`);
  return (asked) => (asked === path ? result : published(asked));
}
