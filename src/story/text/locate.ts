/** Finds where a text of the content's modules is written, for errors that name its line. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lineStarts, placeOf, type Place } from '../../dataset/place.ts';
import { shownPath } from './load-texts.ts';

interface Located {
  readonly file: string;
  readonly place: Place;
}

/**
 * A search in the modules of a content folder: for a text as it is written, or a name as the key of
 * an object. The folder is read on the first search only.
 */
export function locatorIn(directory: string): (written: string) => Located | undefined {
  let files: readonly { readonly file: string; readonly source: string }[] | undefined;
  return (written) => {
    files ??= readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((path) => ({
        file: shownPath(join(directory, path)),
        source: readFileSync(join(directory, path), 'utf8'),
      }));
    for (const pattern of [
      `'${written}':`,
      `\n  ${written}:`,
      written,
      written.replaceAll("'", "\\'"),
    ]) {
      for (const { file, source } of files) {
        const index = source.indexOf(pattern);
        if (index < 0) continue;
        const offset = index + pattern.indexOf(written.slice(0, 1));
        return { file, place: placeOf(source, lineStarts(source), offset) };
      }
    }
    return undefined;
  };
}
