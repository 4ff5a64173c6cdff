/** Carries out `npm run release`, with the site's content and the effects passed in. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { SiteContent } from '../consequences/consequences.ts';
import { dataDirectory, fileReader, loadDataset } from '../dataset/load-dataset.ts';
import { readPublication, type Publication } from '../dataset/publication.ts';
import { descriptorPath } from '../dataset/read-dataset.ts';
import type { Locale } from '../dataset/types.ts';
import { formatNumber } from '../i18n/format.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import { releaseMessages } from '../i18n/release.ts';
import { readReleases, releasesDirectory } from '../releases/read-releases.ts';
import { writeRelease, type ReleaseContents } from '../releases/write-release.ts';
import { likelyLocale } from './command-locale.ts';
import { failure, type CommandResult } from './command-result.ts';
import { releaseChanges } from './release/changes.ts';
import { releaseContents, type Shrink } from './release/contents.ts';
import { checkOrder, releaseRequest, usage } from './release/request.ts';
import { WordedError } from './worded-error.ts';

export interface ReleaseEffects {
  /** Builds the site into a folder, its embeds written as that version's. */
  readonly build: (folder: string, version: string) => void;
  readonly shrink: Shrink;
}

/** What a release may add to every clone of the repository, in bytes after compression. */
const mostBytes = 5_000_000;

/** About what git will store. */
function compressedSize(contents: ReleaseContents): number {
  return [...contents.values()].reduce((sum, content) => sum + deflateSync(content).length, 0);
}

function checkSize(bytes: number): void {
  if (bytes <= mostBytes) return;
  throw new WordedError({
    en: `The release would add ${bytes} bytes to every clone, over the limit of ${mostBytes}. Nothing was written. Freeze fewer or smaller pictures (src/commands/release/contents.ts).`,
    zh: `此版本会使每份克隆增加 ${bytes} 字节，超过 ${mostBytes} 的上限，没有写入任何内容。请减少或缩小固定的图片（src/commands/release/contents.ts）。`,
  });
}

/** @throws WordedError when there is no descriptor; DescriptorError when it cannot be published. */
function publicationIn(tables: string): Publication {
  const descriptor = fileReader(tables)(descriptorPath);
  if (descriptor) return readPublication(new TextDecoder().decode(descriptor));
  throw new WordedError({
    en: `${tables} holds no ${descriptorPath}, which names the version. Nothing was written.`,
    zh: `${tables} 中没有写明版本的 ${descriptorPath}，没有写入任何内容。`,
  });
}

async function release(
  locale: Locale,
  content: SiteContent,
  effects: ReleaseEffects,
  environment: NodeJS.ProcessEnv,
): Promise<CommandResult> {
  const tables = dataDirectory(environment);
  const publication = publicationIn(tables);
  const { version, date } = publication;
  const directory = releasesDirectory(environment);
  const last = readReleases(directory).at(-1);
  checkOrder(publication, last);
  const changes = releaseChanges(loadDataset(tables, locale), version, last, content);
  const site = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    effects.build(site, version);
    const contents = await releaseContents({ site, tables, changes, shrink: effects.shrink });
    const bytes = compressedSize(contents);
    checkSize(bytes);
    mkdirSync(directory, { recursive: true });
    const summary = (language: Locale) => joinSentences(changes(language).lead, language);
    const manifest = writeRelease(
      directory,
      {
        version,
        date,
        previous: last ? { version: last.manifest.version, sha256: last.sha256 } : null,
        summary: { zh: summary('zh'), en: summary('en') },
      },
      contents,
    );
    const folder = relative('.', join(directory, version));
    const kilobytes = formatNumber(bytes / 1000, locale, 0);
    const said = releaseMessages[locale].released(
      version,
      folder,
      manifest.files.length,
      kilobytes,
    );
    return { code: 0, output: `${said}\n`, error: '' };
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

/** What `npm run release` does with these words after it, for a site with that content. */
export async function releaseSite(
  words: readonly string[],
  content: SiteContent,
  effects: ReleaseEffects,
  environment: NodeJS.ProcessEnv,
): Promise<CommandResult> {
  let locale = likelyLocale(words, environment);
  try {
    const request = releaseRequest(words, environment);
    locale = request.locale;
    if (request.help) return { code: 0, output: usage[locale], error: '' };
    return await release(locale, content, effects, environment);
  } catch (error) {
    return failure(error, locale, usage[locale]);
  }
}
