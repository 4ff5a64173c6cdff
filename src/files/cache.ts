/**
 * Keeps what is slow to make between builds, under names that change with all it was made from, so
 * that nothing in it is ever out of date; it may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const directory = resolve('node_modules/.cache/dongxi');

/** A name for everything that `parts` hold. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\0').update(part);
  return hash.digest('hex');
}

/** Writes `content` under that name and gives its path. */
export function keep(name: string, content: Uint8Array): string {
  const path = join(directory, name);
  if (existsSync(path)) return path;
  mkdirSync(directory, { recursive: true });
  // Another build may write the same at the same time; each moves a whole file into place.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
  return path;
}

/** What was kept under that name. */
export function kept(name: string): Uint8Array | undefined {
  const path = join(directory, name);
  return existsSync(path) ? readFileSync(path) : undefined;
}
