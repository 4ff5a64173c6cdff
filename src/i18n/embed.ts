/** The words of embeds, and of the pages that offer charts to be embedded. */
import type { Locale } from '../dataset/types.ts';

interface EmbedMessages {
  /** Above sources that are folded away, since they are long. */
  readonly sources: string;
  readonly charts: string;
  readonly chartsDescription: (count: number) => string;
  /** On a chart's page: heading over snippets. */
  readonly use: string;
  readonly newest: string;
  readonly newestNote: string;
  readonly frozen: (version: string) => string;
  readonly frozenNote: (date: string) => string;
  readonly pasted: string;
  /** Where the site was built without knowing its own address. */
  readonly withoutAddress: string;
  readonly builderLink: string;
  readonly usedIn: string;
  readonly copy: string;
  readonly copied: string;
}

export const embedMessages: Readonly<Record<Locale, EmbedMessages>> = {
  zh: {
    sources: '来源',
    charts: '图表',
    chartsDescription: (count) => `全部 ${count} 幅图，每幅都可以下载、引用和嵌入。`,
    use: '嵌入这张图',
    newest: '最新版代码',
    newestNote: '数据更新后，已嵌入的图随之更新。',
    frozen: (version) => `${version} 版代码`,
    frozenNote: (date) => `固定于 ${date} 发布的版本，永远不变，图下注明版本并附最新版链接。`,
    pasted: '在 WordPress、Ghost 等支持 oEmbed 的系统里，直接粘贴本页网址即可。',
    withoutAddress:
      '本站生成时没有设定网址。请在代码中每个以“/”开头的地址前补上本站的域名，如 https://example.org。',
    builderLink: '选择语言、配色、高度等，生成嵌入代码',
    usedIn: '用到这张图的页面',
    copy: '复制',
    copied: '已复制',
  },
  en: {
    sources: 'Sources',
    charts: 'Charts',
    chartsDescription: (count) => `All ${count} charts, each to be downloaded, cited and embedded.`,
    use: 'Embed this chart',
    newest: 'Code for the newest version',
    newestNote: 'Where you have embedded it, the chart follows when the data are updated.',
    frozen: (version) => `Code for version ${version}`,
    frozenNote: (date) =>
      `Frozen as released on ${date}: it never changes, says so, and links to the newest version.`,
    pasted:
      'In WordPress, Ghost and other systems that know oEmbed, pasting the address of this page is enough.',
    withoutAddress:
      'This site was built without knowing its own address. In the code, put the site’s host, such as https://example.org, before each address that begins with “/”.',
    builderLink: 'Choose language, colours and height, and get the code for it',
    usedIn: 'Pages that use this chart',
    copy: 'Copy',
    copied: 'Copied',
  },
};
