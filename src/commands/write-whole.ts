/** Writes a file whole or not at all. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes beside the file and renames, so that a full disk or a power cut leaves the old file as it was. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
