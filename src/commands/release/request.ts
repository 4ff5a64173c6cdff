/** Reads what `npm run release` is asked for, and what the descriptor says of the version to be released. */
import { parseArgs } from 'node:util';
import type { Publication } from '../../dataset/publication.ts';
import type { Locale, LocalizedText } from '../../dataset/types.ts';
import { compareVersions, isDay, isVersion } from '../../releases/manifest.ts';
import type { Release } from '../../releases/read-releases.ts';
import { commandLocale } from '../command-locale.ts';
import { WordedError } from '../worded-error.ts';

export const usage: LocalizedText = {
  en: `npm run release [-- --lang zh|en]
  Freezes the version that datapackage.json, beside the tables, names under “version”, as of the day
  under “created”. Citations and catalogues say the same, so write both there and nowhere else.
`,
  zh: `npm run release [-- --lang zh|en]
  固定数据表旁 datapackage.json 中 version 所写的版本，日期取自其中的 created。
  引用格式和数据目录也取自此处，因此只需在该文件中填写。
`,
};

export interface ReleaseRequest {
  readonly locale: Locale;
  readonly help: boolean;
}

/**
 * The request in those words.
 * @throws TypeError of `parseArgs` when there are others.
 */
export function releaseRequest(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): ReleaseRequest {
  const { values } = parseArgs({
    args: [...words],
    options: { lang: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  return { locale: commandLocale(values.lang, environment), help: values.help };
}

/**
 * Makes sure that the publication can be released after the `last` release.
 * @throws WordedError when its version or day is none, the version is not higher, or the day is earlier.
 */
export function checkOrder({ version, date }: Publication, last: Release | undefined): void {
  if (!isVersion(version))
    throw new WordedError({
      en: `datapackage.json: “${version}” is no version. Nothing was written. Write three numbers under “version”, such as 1.0.0.`,
      zh: `datapackage.json：“${version}”不是版本号，没有写入任何内容。请在 version 中写三个数，如 1.0.0。`,
    });
  if (!isDay(date))
    throw new WordedError({
      en: `datapackage.json: “${date}” is no day of the calendar. Nothing was written. Write the day of the release under “created”, such as 2026-01-31T00:00:00Z.`,
      zh: `datapackage.json：日历上没有“${date}”这一天，没有写入任何内容。请在 created 中写发布日期，如 2026-01-31T00:00:00Z。`,
    });
  if (!last) return;
  const { manifest } = last;
  if (compareVersions(version, manifest.version) <= 0)
    throw new WordedError({
      en: `Version ${manifest.version} has been released, and ${version} is not higher. Nothing was written. Choose a higher number under “version” in datapackage.json.`,
      zh: `${manifest.version} 版已经发布，${version} 并不更高，没有写入任何内容。请在 datapackage.json 的 version 中改用更高的版本号。`,
    });
  if (date < manifest.date)
    throw new WordedError({
      en: `Version ${manifest.version} was released on ${manifest.date}, later than ${date}. Nothing was written. Check “created” in datapackage.json.`,
      zh: `${manifest.version} 版发布于 ${manifest.date}，晚于 ${date}，没有写入任何内容。请核对 datapackage.json 的 created。`,
    });
}
