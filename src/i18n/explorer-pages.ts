/** Words that stand on the explorer’s pages from the beginning, in both languages; its worker does without. */
import type { Locale } from '../dataset/types.ts';

interface ExplorerPageMessages {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
  /** Name of the group of choices. */
  readonly question: string;
  readonly tabs: string;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: (typed: string) => string;
  readonly found: (count: number) => string;
  readonly time: string;
  readonly play: string;
  readonly pause: string;
  readonly take: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly compared: string;
  readonly openExplorer: string;
  readonly exploreThis: string;
  readonly failed: string;
  /** The caption of a table over time that leaves out dates: one in so many is shown, of so many. */
  readonly oneDateIn: (caption: string, step: number, dates: number) => string;
}

export const explorerPageMessages: Readonly<Record<Locale, ExplorerPageMessages>> = {
  zh: {
    title: '探索',
    description: '自选指标、算法、时间和省份，看各省分布得有多不均；每一个选择都有自己的网址。',
    introduction: '点选句子里带下划线的词，就换一个问题。',
    question: '问题',
    tabs: '图',
    search: '标出省份',
    searchHint: '汉字、拼音、首字母、简称、英文或代码',
    nothingFound: (typed) => `没有叫“${typed}”的省份`,
    found: (count) => `找到${count}个省份，上下键选择`,
    time: '时间',
    play: '播放',
    pause: '暂停',
    take: '取用这张图',
    copyLink: '复制网址',
    copied: '网址已复制',
    copyByHand: '浏览器不让复制，请从地址栏复制',
    compared: '标出的省份',
    openExplorer: '在探索器中打开，可换时间、区域划分，并标出省份',
    exploreThis: '在探索器中打开',
    failed: '这张图画不出来，请换一个选择，或重新载入页面。',
    oneDateIn: (caption, step, dates) =>
      `${caption}。共${dates}个时点，这里每隔${step - 1}个列一个，直到最后一个；图上是全部时点。`,
  },
  en: {
    title: 'Explore',
    description:
      'Choose an indicator, a measure, a time and provinces, and see how they are spread; every choice has its own address.',
    introduction: 'Change any underlined word of the sentence, and the question changes.',
    question: 'Question',
    tabs: 'Charts',
    search: 'Mark a province',
    searchHint: 'By name, initials, Chinese, abbreviation or code',
    nothingFound: (typed) => `No province is called “${typed}”`,
    found: (count) =>
      `${count} ${count === 1 ? 'province' : 'provinces'} found; up and down to choose`,
    time: 'Time',
    play: 'Play',
    pause: 'Pause',
    take: 'Take this chart along',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyByHand: 'The browser does not let the page copy; copy from the address bar',
    compared: 'Marked provinces',
    openExplorer: 'Open in the explorer to change time and regions and to mark provinces',
    exploreThis: 'Open in the explorer',
    failed: 'This chart could not be drawn. Choose something else, or load the page again.',
    oneDateIn: (caption, step, dates) =>
      `${caption}. One date in ${step} is listed, up to the last of ${dates}; the chart has them all.`,
  },
};
