/** Reads what `npm run release` is asked for. */
import { parseArgs } from 'node:util';
import type { Locale, LocalizedText } from '../../dataset/types.ts';
import { compareVersions, isDay, isVersion } from '../../releases/manifest.ts';
import type { Release } from '../../releases/read-releases.ts';
import { commandLocale } from '../command-locale.ts';
import { WordedError } from '../worded-error.ts';

export const usage: LocalizedText = {
  en: `npm run release -- VERSION --date YYYY-MM-DD [--lang zh|en]
  VERSION   three numbers, higher than the last one: 1.2.0
  --date    day of the release; a build never asks the clock
`,
  zh: `npm run release -- 版本号 --date 年-月-日 [--lang zh|en]
  版本号    三个数，高于上一版：1.2.0
  --date    发布日期，写作 2026-01-31；构建从不读取时钟
`,
};

export interface ReleaseRequest {
  readonly version: string;
  readonly date: string;
  readonly locale: Locale;
  readonly help: boolean;
}

/**
 * The request in those words.
 * @throws WordedError when the version or the date is missing or no version or date.
 */
export function releaseRequest(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): ReleaseRequest {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      date: { type: 'string', default: '' },
      lang: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const locale = commandLocale(values.lang, environment);
  const [version = '', ...others] = positionals;
  const { date, help } = values;
  if (help) return { version, date, locale, help };
  if (!isVersion(version) || others.length > 0)
    throw new WordedError({
      en: `“${positionals.join(' ')}” is no version: write three numbers, such as 1.0.0.`,
      zh: `“${positionals.join(' ')}”不是版本号：请写三个数，如 1.0.0。`,
    });
  if (!isDay(date))
    throw new WordedError({
      en: `“${date}” is no day: write --date and the day of the release, such as 2026-01-31.`,
      zh: `“${date}”不是日期：请用 --date 写明发布日期，如 2026-01-31。`,
    });
  return { version, date, locale, help };
}

/**
 * Makes sure that the request follows the `last` release.
 * @throws WordedError when the version is not higher, or the day is earlier.
 */
export function checkOrder({ version, date }: ReleaseRequest, last: Release | undefined): void {
  if (!last) return;
  const { manifest } = last;
  if (compareVersions(version, manifest.version) <= 0)
    throw new WordedError({
      en: `Version ${manifest.version} has been released, and ${version} is not higher. Nothing was written. Choose a higher number.`,
      zh: `${manifest.version} 版已经发布，${version} 并不更高，没有写入任何内容。请改用更高的版本号。`,
    });
  if (date < manifest.date)
    throw new WordedError({
      en: `Version ${manifest.version} was released on ${manifest.date}, later than ${date}. Nothing was written. Check the date.`,
      zh: `${manifest.version} 版发布于 ${manifest.date}，晚于 ${date}，没有写入任何内容。请核对日期。`,
    });
}
