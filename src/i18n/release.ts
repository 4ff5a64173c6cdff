/** The words of releases: the command, the page of changes, frozen embeds. */
import type { Locale } from '../dataset/types.ts';

interface ReleaseMessages {
  readonly first: (version: string) => string;
  readonly contents: (indicators: number, figures: number, sources: number) => string;
  readonly since: (version: string, before: string) => string;
  readonly sameFigures: string;
  /** What the command has done. */
  readonly released: (version: string, folder: string, files: number, kilobytes: string) => string;
  /** On a frozen embed, before the link. */
  readonly frozen: (version: string) => string;
  readonly newest: (site: string) => string;
  readonly changes: string;
  readonly changesDescription: string;
  readonly noRelease: string;
  readonly version: (version: string) => string;
  /** A table of changes among those of other versions. */
  readonly tableOf: (version: string, heading: string) => string;
  /** A table of changes, with the number of its rows. */
  readonly rows: (heading: string, count: number) => string;
  readonly moreRows: (count: number) => string;
  readonly allChanges: string;
  readonly manifest: string;
  readonly feed: string;
}

export const releaseMessages: Readonly<Record<Locale, ReleaseMessages>> = {
  zh: {
    first: (version) => `${version} 版：首次发布`,
    contents: (indicators, figures, sources) =>
      `共 ${indicators} 项指标、${figures} 个观测值，出自 ${sources} 种来源。`,
    since: (version, before) => `${version} 版与 ${before} 版相比`,
    sameFigures: '数据没有变化，只是图表和文字的写法不同。',
    released: (version, folder, files, kilobytes) =>
      `已发布 ${version} 版：${files} 个文件，压缩后 ${kilobytes} kB，在 ${folder}。请提交此文件夹，之后不要再改动。`,
    frozen: (version) => `此图固定于 ${version} 版，不再变动。`,
    newest: (site) => `在“${site}”查看最新版`,
    changes: '数据版本',
    changesDescription: '每一版数据改了什么。已发布的版本永久保留，内容不再变动。',
    noRelease: '尚未发布固定版本，目前只有随时更新的最新版。',
    version: (version) => `${version} 版`,
    tableOf: (version, heading) => `${version} 版：${heading}`,
    rows: (heading, count) => `${heading}（${count}）`,
    moreRows: (count) => `另有 ${count} 行，见全部改动的 JSON 文件。`,
    allChanges: '全部改动（JSON）',
    manifest: '文件清单与 SHA-256 校验值',
    feed: '订阅数据更新（Atom）',
  },
  en: {
    first: (version) => `Version ${version}: the first release`,
    contents: (indicators, figures, sources) =>
      `${indicators} indicators with ${figures} observations from ${sources} sources.`,
    since: (version, before) => `Version ${version} against ${before}`,
    sameFigures: 'No figure has changed; charts or texts are written differently.',
    released: (version, folder, files, kilobytes) =>
      `Released version ${version}: ${files} files, ${kilobytes} kB compressed, in ${folder}. Commit that folder, and never change it.`,
    frozen: (version) => `This chart is frozen at version ${version} and will not change.`,
    newest: (site) => `See the newest version on ${site}`,
    changes: 'Versions of the data',
    changesDescription:
      'What each version of the data changed. A version that has been released is kept for ever and never altered.',
    noRelease:
      'No version has been released yet: there is only the newest state, which may change.',
    version: (version) => `Version ${version}`,
    tableOf: (version, heading) => `Version ${version}: ${heading}`,
    rows: (heading, count) => `${heading} (${count})`,
    moreRows: (count) => `${count} more in the JSON file of all changes.`,
    allChanges: 'All changes (JSON)',
    manifest: 'Files with their SHA-256 hashes',
    feed: 'Subscribe to changes of the data (Atom)',
  },
};
