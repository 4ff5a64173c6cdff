/** Opens the stories of a content folder: `stories/<language>/<slug>.mdx`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { locales } from '../../i18n/locales.ts';
import { readText, type ReadText } from './read-text.ts';

/** The folder of the subject's texts: `CONTENT_DIR`, or `src/content` in the working directory. */
export function contentDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.CONTENT_DIR ?? 'src/content';
}

/** A path as errors show it: from the working directory, with forward slashes. */
export function shownPath(path: string): string {
  return relative('.', path).split(sep).join('/');
}

/**
 * Every story in `directory` in each language, in the order of the slugs.
 * @throws SyntaxError when one is not well-formed.
 */
export function loadTexts(directory: string): readonly ReadText[] {
  return locales.flatMap((locale) => {
    const folder = join(directory, 'stories', locale);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
    return files.sort().map((name) => {
      const path = join(folder, name);
      const slug = name.slice(0, -'.mdx'.length);
      return readText(readFileSync(path, 'utf8'), { file: shownPath(path), locale, slug });
    });
  });
}
