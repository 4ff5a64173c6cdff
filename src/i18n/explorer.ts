/** The words of the explorer's page and of its announcements, in both languages. */
import type { Locale } from '../dataset/types.ts';

interface ExplorerMessages {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
  /** Name of the group of choices. */
  readonly question: string;
  /** `{indicator}`, `{measure}`, `{period}`, `{scheme}`, `{against}` and `{chosen}` are choices. */
  readonly sentence: (has: {
    readonly hasAgainst: boolean;
    readonly hasRegions: boolean;
    readonly hasChosen: boolean;
  }) => string;
  readonly allPeriods: string;
  readonly choice: Readonly<
    Record<'indicator' | 'measure' | 'period' | 'scheme' | 'against', string>
  >;
  readonly tabs: string;
  /** What stands where no province was chosen. */
  readonly nobody: string;
  readonly release: (province: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: (typed: string) => string;
  readonly found: (count: number) => string;
  readonly mostChosen: (most: number) => string;
  readonly pinned: (province: string) => string;
  readonly released: (province: string) => string;
  readonly time: string;
  readonly play: string;
  readonly pause: string;
  readonly earlier: string;
  readonly later: string;
  readonly withoutFigures: (years: string) => string;
  /** Two periods that were counted in different ways, with the names of the series where there are any. */
  readonly broken: (
    earlier: string,
    from: string | undefined,
    later: string,
    to: string | undefined,
  ) => string;
  /** Where anything can be played. */
  readonly notPlayedAcross: string;
  readonly take: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly embed: string;
  readonly noEmbed: string;
  readonly sceneTitle: (indicator: string, measure: string) => string;
  readonly inequalityTitle: (indicator: string) => string;
  readonly dividedTitle: (indicator: string) => string;
  readonly unknownTitle: (indicator: string) => string;
  readonly shown: (title: string, subtitle: string) => string;
  readonly compared: string;
  readonly compareCaption: (subtitle: string) => string;
  readonly openExplorer: string;
  readonly exploreThis: string;
  readonly failed: string;
  /** Of an address that could not be followed in full. */
  readonly notes: string;
  readonly unknownKey: (key: string) => string;
  readonly unknownValue: (key: string, value: string) => string;
  readonly retired: (written: string, now: string) => string;
  readonly retiredKey: (written: string) => string;
  readonly notOffered: (key: string, value: string) => string;
  readonly tooMany: (most: number) => string;
  readonly moreNotes: (count: number) => string;
}

export const explorerMessages: Readonly<Record<Locale, ExplorerMessages>> = {
  zh: {
    title: '探索',
    description: '自选指标、算法、时间和省份，看各省分布得有多不均；每一个选择都有自己的网址。',
    introduction: '点选句子里带下划线的词，就换一个问题。',
    question: '问题',
    sentence: ({ hasAgainst, hasRegions, hasChosen }) =>
      `{indicator}，{measure}，{period}${hasAgainst ? '，对照{against}' : ''}${hasRegions ? '，按{scheme}比较' : ''}${hasChosen ? '，标出{chosen}' : ''}`,
    allPeriods: '历年',
    choice: {
      indicator: '指标',
      measure: '算法',
      period: '时间',
      scheme: '区域划分',
      against: '对照的指标',
    },
    tabs: '图',
    nobody: '哪个省份',
    release: (province) => `不再标出${province}`,
    search: '标出省份',
    searchHint: '汉字、拼音、首字母、简称、英文或代码',
    nothingFound: (typed) => `没有叫“${typed}”的省份`,
    found: (count) => `找到${count}个省份，上下键选择`,
    mostChosen: (most) => `最多标出${most}个省份，请先去掉一个`,
    pinned: (province) => `已标出${province}`,
    released: (province) => `不再标出${province}`,
    time: '时间',
    play: '播放',
    pause: '暂停',
    earlier: '前一时点',
    later: '后一时点',
    withoutFigures: (years) => `没有数据的年份：${years}`,
    broken: (earlier, from, later, to) =>
      `${earlier}${from ? `（${from}）` : ''}与${later}${to ? `（${to}）` : ''}统计方法不同，不能连成趋势`,
    notPlayedAcross: '播放时不会相接',
    take: '取用这张图',
    copyLink: '复制网址',
    copied: '网址已复制',
    copyByHand: '浏览器不让复制，请从地址栏复制',
    embed: '嵌入用页面',
    noEmbed: '这个组合没有现成的嵌入页面，可用 SVG 和 CSV',
    sceneTitle: (indicator, measure) => `${indicator}：${measure}`,
    inequalityTitle: (indicator) => `${indicator}：分布得有多不均`,
    dividedTitle: (indicator) => `${indicator}：差距的变化，区域之间与区域之内`,
    unknownTitle: (indicator) => `${indicator}：哪些数字不知道`,
    shown: (title, subtitle) => `${title}。${subtitle}`,
    compared: '标出的省份',
    compareCaption: (subtitle) => `标出的省份：${subtitle}`,
    openExplorer: '在探索器中打开，可换时间、区域划分，并标出省份',
    exploreThis: '在探索器中打开',
    failed: '这张图画不出来，请换一个选择，或重新载入页面。',
    notes: '网址里有些内容没有照办：',
    unknownKey: (key) => (key === '' ? '有一处等号前没有选项名' : `没有名为“${key}”的选项`),
    unknownValue: (key, value) =>
      value === '' ? `“${key}=”后面没有写值` : `“${key}”没有“${value}”这个值`,
    retired: (written, now) => `旧写法“${written}”按“${now}”处理`,
    retiredKey: (written) => `“${written}”已不再使用`,
    notOffered: (key, value) => `这里不能用“${key}=${value}”，已换成可用的`,
    tooMany: (most) => `最多标出${most}个省份，其余略去`,
    moreNotes: (count) => `另有${count}处`,
  },
  en: {
    title: 'Explore',
    description:
      'Choose an indicator, a measure, a time and provinces, and see how they are spread; every choice has its own address.',
    introduction: 'Change any underlined word of the sentence, and the question changes.',
    question: 'Question',
    sentence: ({ hasAgainst, hasRegions, hasChosen }) =>
      `{indicator}, {measure}, {period}${hasAgainst ? ', against {against}' : ''}${hasRegions ? ', compared by {scheme}' : ''}${hasChosen ? ', marking {chosen}' : ''}`,
    allPeriods: 'all years',
    choice: {
      indicator: 'Indicator',
      measure: 'Measure',
      period: 'Time',
      scheme: 'Regions',
      against: 'Set against',
    },
    tabs: 'Charts',
    nobody: 'no province',
    release: (province) => `Stop marking ${province}`,
    search: 'Mark a province',
    searchHint: 'By name, initials, Chinese, abbreviation or code',
    nothingFound: (typed) => `No province is called “${typed}”`,
    found: (count) =>
      `${count} ${count === 1 ? 'province' : 'provinces'} found; up and down to choose`,
    mostChosen: (most) => `At most ${most} provinces can be marked; take one away first`,
    pinned: (province) => `${province} is marked`,
    released: (province) => `${province} is no longer marked`,
    time: 'Time',
    play: 'Play',
    pause: 'Pause',
    earlier: 'Earlier',
    later: 'Later',
    withoutFigures: (years) => `Years without figures: ${years}`,
    broken: (earlier, from, later, to) =>
      `${earlier}${from ? ` (${from})` : ''} and ${later}${to ? ` (${to})` : ''} were counted in different ways and make no trend`,
    notPlayedAcross: 'Playing does not join what was counted in different ways',
    take: 'Take this chart along',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyByHand: 'The browser does not let the page copy; copy from the address bar',
    embed: 'Page for embedding',
    noEmbed: 'No ready-made embed shows exactly this; take the SVG and the CSV',
    sceneTitle: (indicator, measure) => `${indicator}: ${measure}`,
    inequalityTitle: (indicator) => `${indicator}: how unequally they are spread`,
    dividedTitle: (indicator) => `${indicator}: inequality between and within regions over time`,
    unknownTitle: (indicator) => `${indicator}: what is not known`,
    shown: (title, subtitle) => `${title}. ${subtitle}`,
    compared: 'Marked provinces',
    compareCaption: (subtitle) => `Marked provinces: ${subtitle}`,
    openExplorer: 'Open in the explorer to change time and regions and to mark provinces',
    exploreThis: 'Open in the explorer',
    failed: 'This chart could not be drawn. Choose something else, or load the page again.',
    notes: 'Parts of the address could not be followed:',
    unknownKey: (key) =>
      key === '' ? 'a value has no name before it' : `there is no choice called “${key}”`,
    unknownValue: (key, value) =>
      value === '' ? `nothing is written after “${key}=”` : `“${key}” has no value “${value}”`,
    retired: (written, now) => `“${written}” is now written “${now}”`,
    retiredKey: (written) => `“${written}” is no longer used`,
    notOffered: (key, value) => `“${key}=${value}” does not go with the rest and was replaced`,
    tooMany: (most) => `at most ${most} provinces are marked; the others were left out`,
    moreNotes: (count) => `and ${count} more`,
  },
};
