/** The words that the explorer says anew with every choice, in both languages; its worker carries them. */
import type { Locale } from '../dataset/types.ts';

interface ExplorerMessages {
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
  /** What stands where no province was chosen. */
  readonly nobody: string;
  readonly release: (province: string) => string;
  readonly mostChosen: (most: number) => string;
  readonly pinned: (province: string) => string;
  readonly released: (province: string) => string;
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
  readonly embed: string;
  readonly noEmbed: string;
  readonly sceneTitle: (indicator: string, measure: string) => string;
  readonly inequalityTitle: (indicator: string) => string;
  readonly dividedTitle: (indicator: string) => string;
  readonly unknownTitle: (indicator: string) => string;
  readonly shown: (title: string, subtitle: string) => string;
  readonly compareCaption: (subtitle: string) => string;
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
    nobody: '哪个省份',
    release: (province) => `不再标出${province}`,
    mostChosen: (most) => `最多标出${most}个省份，请先去掉一个`,
    pinned: (province) => `已标出${province}`,
    released: (province) => `不再标出${province}`,
    withoutFigures: (years) => `没有数据的年份：${years}`,
    broken: (earlier, from, later, to) =>
      `${earlier}${from ? `（${from}）` : ''}与${later}${to ? `（${to}）` : ''}统计方法不同，不能连成趋势`,
    notPlayedAcross: '播放时不会相接',
    embed: '嵌入用页面',
    noEmbed: '这个组合没有现成的嵌入页面，可用 SVG 和 CSV',
    sceneTitle: (indicator, measure) => `${indicator}：${measure}`,
    inequalityTitle: (indicator) => `${indicator}：分布得有多不均`,
    dividedTitle: (indicator) => `${indicator}：差距的变化，区域之间与区域之内`,
    unknownTitle: (indicator) => `${indicator}：哪些数字不知道`,
    shown: (title, subtitle) => `${title}。${subtitle}`,
    compareCaption: (subtitle) => `标出的省份：${subtitle}`,
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
    nobody: 'no province',
    release: (province) => `Stop marking ${province}`,
    mostChosen: (most) => `At most ${most} provinces can be marked; take one away first`,
    pinned: (province) => `${province} is marked`,
    released: (province) => `${province} is no longer marked`,
    withoutFigures: (years) => `Years without figures: ${years}`,
    broken: (earlier, from, later, to) =>
      `${earlier}${from ? ` (${from})` : ''} and ${later}${to ? ` (${to})` : ''} were counted in different ways and make no trend`,
    notPlayedAcross: 'Playing does not join what was counted in different ways',
    embed: 'Page for embedding',
    noEmbed: 'No ready-made embed shows exactly this; take the SVG and the CSV',
    sceneTitle: (indicator, measure) => `${indicator}: ${measure}`,
    inequalityTitle: (indicator) => `${indicator}: how unequally they are spread`,
    dividedTitle: (indicator) => `${indicator}: inequality between and within regions over time`,
    unknownTitle: (indicator) => `${indicator}: what is not known`,
    shown: (title, subtitle) => `${title}. ${subtitle}`,
    compareCaption: (subtitle) => `Marked provinces: ${subtitle}`,
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
