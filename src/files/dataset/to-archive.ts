/**
 * Files in one ZIP, the same bytes whenever and wherever it is made. The descriptor stands at its root,
 * where programs that read zipped Data Packages look for it.
 */
import { zipSync, type Zippable } from 'fflate';
import { posix } from 'node:path';
import type { DataFile } from './data-package.ts';

/** Unix, so that the archive does not depend on the machine that packs it. */
const madeOn = 3;

/**
 * @param date The day that each file is dated, as 2020-09-30. ZIP has no time zone, so it is local time.
 */
export function toArchive(files: readonly DataFile[], date: string): Uint8Array {
  const options = { level: 9, mtime: new Date(`${date}T00:00:00`), os: madeOn } as const;
  const entries: Zippable = {};
  // Some readers make no folder that is not itself an entry.
  for (const folder of new Set(files.map(({ path }) => posix.dirname(path))))
    if (folder !== '.')
      entries[`${folder}/`] = [new Uint8Array(), { ...options, attrs: 0o40755 << 16 }];
  for (const { path, content } of files)
    entries[path] = [content, { ...options, attrs: 0o100644 << 16 }];
  return zipSync(entries);
}
