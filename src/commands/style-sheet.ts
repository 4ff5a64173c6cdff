/** Reads a style sheet for a file that may load no other. */
import { readFileSync } from 'node:fs';

/** The sheet at `address` with every `@import` of a file beside it replaced by that file. */
export function styleSheet(address: URL): string {
  return readFileSync(address, 'utf8').replaceAll(/@import '([^']+)';/g, (_, path: string) =>
    styleSheet(new URL(path, address)),
  );
}
