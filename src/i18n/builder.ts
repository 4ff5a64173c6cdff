/** The words of the page that makes the code of an embed. */
import type { Locale } from '../dataset/types.ts';

interface BuilderMessages {
  readonly title: string;
  readonly description: string;
  readonly withoutScript: string;
  readonly search: string;
  readonly found: (count: string) => string;
  readonly chart: string;
  readonly settings: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly hideTitle: string;
  readonly openTable: string;
  readonly highlight: string;
  readonly noHighlight: string;
  /** That only what the page offers can be highlighted, and not beside an open table. */
  readonly highlightNote: string;
  readonly width: string;
  readonly anyWidth: string;
  readonly height: string;
  readonly version: string;
  readonly newest: string;
  readonly script: string;
  readonly code: string;
  readonly oembed: string;
  readonly picture: string;
  readonly citation: string;
  readonly preview: string;
  readonly pixels: (width: number) => string;
}

export const builderMessages: Readonly<Record<Locale, BuilderMessages>> = {
  zh: {
    title: '嵌入图表',
    description: '选一幅图，定下语言、配色和高度，复制代码，粘贴到您的网页。',
    withoutScript:
      '此处未启用 JavaScript，不能逐项选择。下面每幅图都附有现成的代码，复制即可使用。',
    search: '查找图表',
    found: (count) => `找到 ${count} 幅`,
    chart: '图表',
    settings: '选项',
    language: '语言',
    theme: '配色',
    themes: { auto: '随读者设置', light: '浅色', dark: '深色' },
    hideTitle: '不显示标题',
    openTable: '展开数据表',
    highlight: '突出显示',
    noHighlight: '不突出',
    highlightNote: '只有列出的各项和组合有效；展开数据表时不能突出显示，手写的其他地址不起作用。',
    width: '栏宽',
    anyWidth: '任意（330–930 像素）',
    height: '高度（像素）',
    version: '版本',
    newest: '最新版（随数据更新）',
    script: '附加脚本，使高度随内容变化',
    code: '嵌入代码',
    oembed: 'oEmbed 地址',
    picture: '图片地址',
    citation: '引用',
    preview: '预览',
    pixels: (width) => `${width} 像素`,
  },
  en: {
    title: 'Embed a chart',
    description:
      'Choose a chart, its language, colours and height; copy the code, and paste it into your page.',
    withoutScript:
      'Choosing needs JavaScript, which is switched off here. Each chart below has ready code to copy.',
    search: 'Find a chart',
    found: (count) => `Found: ${count}`,
    chart: 'Chart',
    settings: 'Settings',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'As the reader prefers', light: 'Light', dark: 'Dark' },
    hideTitle: 'Hide the title',
    openTable: 'Open the table',
    highlight: 'Highlight',
    noHighlight: 'Nothing',
    highlightNote:
      'Only what is listed here works, and not together with an open table; other addresses written by hand have no effect.',
    width: 'Column width',
    anyWidth: 'Any (330–930 px)',
    height: 'Height (px)',
    version: 'Version',
    newest: 'Newest (follows the data)',
    script: 'Add a script that fits the height to the content',
    code: 'Code',
    oembed: 'oEmbed address',
    picture: 'Address of the picture',
    citation: 'Citation',
    preview: 'Preview',
    pixels: (width) => `${width} px`,
  },
};
