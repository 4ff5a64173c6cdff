/** The words of the site's frame, in both languages. */
import type { Locale } from '../dataset/types.ts';

interface SiteMessages {
  readonly skip: string;
  readonly navigation: string;
  readonly home: string;
  /** Unfolds the sections that do not fit into a row. */
  readonly more: string;
  readonly explore: string;
  readonly data: string;
  readonly methods: string;
  readonly sources: string;
  readonly otherLanguage: string;
  readonly table: string;
  readonly map: string;
  readonly tiles: string;
  readonly notes: string;
  /** Folds up what belongs to a chart besides the drawing. */
  readonly about: string;
  readonly choose: string;
  readonly embed: string;
  /** How the keyboard walks a chart. */
  readonly keyboard: string;
  /** What is announced of a mark, written {mark}, that stays marked or no longer does. */
  readonly pinned: string;
  readonly released: string;
  readonly sourcesDescription: string;
  /** Before the title of a source in its own language. */
  readonly sourceTitle: string;
  readonly comma: string;
  readonly notFound: string;
  /** On an embed: the chart on the site of that name. */
  readonly seeOn: (site: string) => string;
}

export const siteMessages: Readonly<Record<Locale, SiteMessages>> = {
  zh: {
    skip: '跳到正文',
    navigation: '主导航',
    home: '首页',
    more: '更多',
    explore: '探索',
    data: '数据',
    methods: '方法',
    sources: '来源',
    otherLanguage: 'English',
    table: '数据表',
    map: '地图',
    tiles: '等面积方格（面积不等于人口）',
    notes: '关于这些数字',
    about: '图的说明、数据与下载',
    choose: '显示',
    embed: '嵌入、引用这张图',
    keyboard:
      '交互图：方向键移到相邻的一项，Home 和 End 到数据表的首行和末行，输入名称或拼音直接跳到，Enter 固定或取消固定，Esc 先取消固定，再离开。',
    pinned: '{mark}，已固定',
    released: '{mark}，已取消固定',
    sourcesDescription: '本站每个数字的出处。',
    sourceTitle: '原题：',
    comma: '，',
    notFound: '没有这个页面',
    seeOn: (site) => `在“${site}”查看`,
  },
  en: {
    skip: 'Skip to content',
    navigation: 'Main',
    home: 'Home',
    more: 'More',
    explore: 'Explore',
    data: 'Data',
    methods: 'Methods',
    sources: 'Sources',
    otherLanguage: '中文',
    table: 'Table',
    map: 'Map',
    tiles: 'Equal squares (area is not population)',
    notes: 'About these numbers',
    about: 'Description, data and downloads',
    choose: 'Show',
    embed: 'Embed or cite this chart',
    keyboard:
      'Interactive chart: arrow keys move to the neighbour, Home and End to the first and last row of the table, letters to a name; Enter pins and unpins; Escape unpins, then leaves.',
    pinned: '{mark}, pinned',
    released: '{mark}, no longer pinned',
    sourcesDescription: 'Where every number on this site comes from.',
    sourceTitle: 'Published as: ',
    comma: ', ',
    notFound: 'There is no such page',
    seeOn: (site) => `See on ${site}`,
  },
};
