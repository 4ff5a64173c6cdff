/** Gathers what a release consists of: embeds, files of charts, tables, and what has changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../dataset/types.ts';
import { locales } from '../../i18n/locales.ts';
import { changesFile } from '../../releases/read-changes.ts';
import { filesBelow } from '../../releases/read-releases.ts';
import type { ReleaseContents } from '../../releases/write-release.ts';
import type { Report } from '../diff-report/report.ts';
import { tablesFolder } from './changes.ts';

/** Makes a picture small enough to be kept for ever. */
export type Shrink = (png: Uint8Array) => Promise<Uint8Array>;

/** The site's files that are frozen; of pictures one, since they weigh most. */
const frozenFile = /^(embed\/.*\.html|files\/[\w-]+\.[a-z]+\.(csv|json|svg|png))$/;

/** Guides stand beside the tables; they speak of the repository as it is now. */
const guide = '.md';

export interface ReleaseSources {
  /** Folder of the built site. */
  readonly site: string;
  /** Folder of the tables. */
  readonly tables: string;
  readonly changes: (locale: Locale) => Report;
  readonly shrink: Shrink;
}

/** The contents of the release, by path. */
export async function releaseContents({
  site,
  tables,
  changes,
  shrink,
}: ReleaseSources): Promise<ReleaseContents> {
  const contents = new Map<string, string | Uint8Array>();
  for (const path of filesBelow(site)) {
    if (!frozenFile.test(path)) continue;
    const content = readFileSync(join(site, path));
    contents.set(path, path.endsWith('.png') ? await shrink(content) : content);
  }
  for (const path of filesBelow(tables)) {
    if (!path.endsWith(guide))
      contents.set(`${tablesFolder}/${path}`, readFileSync(join(tables, path)));
  }
  for (const locale of locales)
    contents.set(changesFile(locale), `${JSON.stringify(changes(locale), null, 1)}\n`);
  return contents;
}
