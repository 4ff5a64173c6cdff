/** The words of charts over time, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { capitalised, counted, isOrMayBe, listed, type PossibleEnds } from './listing.ts';

/** What is known of a chart over time, written for the reader already. */
export interface SeriesFacts extends PossibleEnds {
  readonly subtitle: string;
  readonly first: string;
  readonly last: string;
  readonly periods: number;
  /** All provinces together at the last moment, and at the first where the two were counted in one way. */
  readonly together: { readonly from: string | undefined; readonly to: string } | undefined;
  /** Names with figures at the last moment, highest first. */
  readonly regions: readonly string[];
  /** Pairs of neighbouring regions of which it cannot be told which is higher. */
  readonly undecided: readonly (readonly [string, string])[];
  /** Between first and last moment; nothing is said where the two were not counted in one way. */
  readonly changes:
    { readonly rose: number; readonly fell: number; readonly unclear: number } | undefined;
  /** Provinces with exact figures throughout, with ranges at some moments, and names of those that lack some. */
  readonly exact: number;
  readonly ranged: number;
  readonly lacking: readonly string[];
  /** What each break in the lines is. */
  readonly gaps: readonly string[];
}

interface TimeMessages {
  readonly span: (first: string, last: string) => string;
  /** Of dates that nothing joins. */
  readonly dates: (dates: readonly string[]) => string;
  readonly countSubtitle: (indicator: string, unit: string, span: string) => string;
  readonly rateSubtitle: (rate: string, nearestDenominator: string, span: string) => string;
  readonly indexSubtitle: (indicator: string, denominator: string, span: string) => string;
  /** The unit, after the date of a column. */
  readonly column: (date: string, unit: string) => string;
  readonly perUnit: (per: string) => string;
  readonly indexUnit: string;
  readonly place: string;
  readonly sumOfProvinces: string;
  readonly allTogether: string;
  /** A name with figures, each after its date. */
  readonly dated: (name: string, figures: readonly (readonly [string, string])[]) => string;
  /** A date, and the way of counting where it has a name. */
  readonly counted: (date: string, series: string | undefined) => string;
  /** Said under dates that were each counted in another way. */
  readonly apart: string;
  readonly unjoined: (from: string, to: string) => string;
  readonly noFigures: (years: readonly number[]) => string;
  readonly undivided: (periods: readonly string[], denominator: string) => string;
  readonly seriesNote: (name: string, note: string) => string;
  readonly notAdded: string;
  readonly province: string;
  readonly range: string;
  readonly gap: string;
  /** Said of small multiples, after the summary. */
  readonly panels: string;
  readonly summary: (facts: SeriesFacts) => string;
}

/** “2000–2006”, or the one year. */
function years(list: readonly number[]): string {
  const [first, last] = [list[0], list.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** Pairs of which each begins with the end of the one before it, as one list of names. */
function chained(pairs: SeriesFacts['undecided']): readonly (readonly string[])[] {
  const chains: string[][] = [];
  for (const [higher, lower] of pairs) {
    const chain = chains.at(-1);
    if (chain?.at(-1) === higher) chain.push(lower);
    else chains.push([higher, lower]);
  }
  return chains;
}

function regionsZh({ regions, undecided, last }: SeriesFacts): string {
  if (regions.length === 0) return '';
  const open = chained(undecided).map((names) => names.join(names.length === 2 ? '与' : '、'));
  return (
    `${last}，各区域从高到低为${listed(regions, 'zh')}` +
    (open.length > 0 ? `；${open.join('，')}孰高孰低不能确定` : '') +
    '。'
  );
}

function regionsEn({ regions, undecided, last }: SeriesFacts): string {
  if (regions.length === 0) return '';
  const open = chained(undecided).map((names) => `of ${listed(names, 'en')}`);
  return (
    `Regions, highest first (${last}): ${regions.join('; ')}` +
    (open.length > 0 ? `; the order ${listed(open, 'en')} cannot be told` : '') +
    '. '
  );
}

function coverageZh({ exact, ranged, lacking }: SeriesFacts): string {
  if (ranged === 0 && lacking.length === 0) return `${exact}个省份每个时点都有确数。`;
  const parts = [
    exact > 0 ? `${exact}个省份每个时点都有确数` : '没有一个省份每个时点都有确数',
    ...(ranged > 0 ? [`${ranged}个在部分或全部时点只知范围`] : []),
    ...(lacking.length > 0 ? [`${listed(lacking, 'zh')}缺部分时点的数`] : []),
  ];
  return `${parts.join('，')}。`;
}

function coverageEn({ exact, ranged, lacking }: SeriesFacts): string {
  if (ranged === 0 && lacking.length === 0)
    return `All ${exact} provinces have an exact figure at every date.`;
  const parts = [
    exact > 0
      ? `${counted(exact, 'province')} ${exact === 1 ? 'has' : 'have'} exact figures throughout`
      : 'no province has exact figures throughout',
    ...(ranged > 0 ? [`${ranged} have only a range at some dates or all`] : []),
    ...(lacking.length > 0
      ? [
          `${listed(lacking, 'en')} ${lacking.length === 1 ? 'lacks' : 'lack'} figures at some dates`,
        ]
      : []),
  ];
  return `${capitalised(listed(parts, 'en'))}.`;
}

function togetherZh({ together, first, last }: SeriesFacts): string {
  if (!together) return '';
  const { from, to } = together;
  return `各省份合计，${from === undefined ? '' : `${first}为${from}，`}${last}为${to}。`;
}

function togetherEn({ together, first, last }: SeriesFacts): string {
  if (!together) return '';
  const { from, to } = together;
  return `All provinces together: ${from === undefined ? '' : `${from} (${first}), `}${to} (${last}). `;
}

function changesZh({ changes, first }: SeriesFacts): string {
  if (!changes) return '';
  const { rose, fell, unclear } = changes;
  const parts = [
    ...(rose > 0 ? [`升高的有${rose}个省份`] : []),
    ...(fell > 0 ? [`降低的有${fell}个`] : []),
    ...(unclear > 0 ? [`没有变化或看不出升降的有${unclear}个`] : []),
  ];
  return `与${first}相比，${parts.join('，')}。`;
}

function changesEn({ changes, first }: SeriesFacts): string {
  if (!changes) return '';
  const { rose, fell, unclear } = changes;
  const parts = [
    ...(rose > 0 ? [`up in ${counted(rose, 'province')}`] : []),
    ...(fell > 0 ? [`down in ${fell}`] : []),
    ...(unclear > 0 ? [`unchanged or not to be told in ${unclear}`] : []),
  ];
  return `Since ${first}: ${listed(parts, 'en')}. `;
}

export const timeMessages: Readonly<Record<Locale, TimeMessages>> = {
  zh: {
    span: (first, last) => (first === last ? first : `${first}至${last}`),
    dates: (dates) => listed(dates, 'zh'),
    countSubtitle: (indicator, unit, span) => `${indicator}（${unit}），${span}`,
    rateSubtitle: (rate, nearestDenominator, span) => `${rate}，${span}；${nearestDenominator}`,
    indexSubtitle: (indicator, denominator, span) =>
      `按${denominator}平均的${indicator}，各省份合计为1，${span}`,
    column: (date, unit) => `${date}（${unit}）`,
    perUnit: (per) => (per === '1' ? '人均' : `每${per}`),
    indexUnit: '合计为1',
    place: '地方',
    sumOfProvinces: '由各省份合计',
    allTogether: '各省份合计',
    dated: (name, figures) => `${name}：${figures.map((each) => each.join(' ')).join('，')}`,
    counted: (date, series) => (series ? `${date}，${series}` : date),
    apart: '各时点统计方法不同，只能在同一时点内比较。',
    unjoined: (from, to) => `${from}与${to}分属两个系统，不相连`,
    noFigures: (list) => `${years(list)}年没有数据`,
    undivided: (periods, denominator) =>
      `${listed(periods, 'zh')}没有相近时点的${denominator}数，不列。`,
    seriesNote: (name, note) => `${name}：${note}`,
    notAdded: '比重不能相加，所以没有区域的线。',
    province: '一条细线是一个省份',
    range: '只知在带内，不知确数',
    gap: '没有数据，或两段口径不同，不相连',
    panels: '每个区域一幅，细线是其中的各个省份。',
    summary: (facts) =>
      `${facts.subtitle}，共${facts.periods}个时点。` +
      togetherZh(facts) +
      regionsZh(facts) +
      `${facts.last}最高的省份${isOrMayBe(facts.highest, 'zh')}，最低的${isOrMayBe(facts.lowest, 'zh')}。` +
      changesZh(facts) +
      coverageZh(facts) +
      facts.gaps.map((gap) => `${gap}。`).join(''),
  },
  en: {
    span: (first, last) => (first === last ? first : `${first} to ${last}`),
    dates: (dates) => listed(dates, 'en'),
    countSubtitle: (indicator, unit, span) => `${indicator} (${unit}), ${span}`,
    rateSubtitle: (rate, nearestDenominator, span) => `${rate}, ${span}; ${nearestDenominator}`,
    indexSubtitle: (indicator, denominator, span) =>
      `${indicator} over ${denominator}, all provinces together = 1, ${span}`,
    column: (date, unit) => `${date} (${unit})`,
    perUnit: (per) => (per === '1' ? 'per resident' : `per ${per}`),
    indexUnit: 'all = 1',
    place: 'Place',
    sumOfProvinces: 'sum of its provinces',
    allTogether: 'All provinces',
    dated: (name, figures) => `${name}: ${figures.map((each) => each.join(' ')).join(', ')}`,
    counted: (date, series) => (series ? `${date}: ${series}` : date),
    apart: 'Each date was counted in its own way: compare within a date, not between dates.',
    unjoined: (from, to) => `${from} and ${to} come from two systems and are not joined`,
    noFigures: (list) => `no figures for ${years(list)}`,
    undivided: (periods, denominator) =>
      `${listed(periods, 'en')} are left out: there are no ${denominator} of a date near enough to divide by.`,
    seriesNote: (name, note) => `${name}: ${note}`,
    notAdded: 'Shares cannot be added, so there are no lines for regions.',
    province: 'each thin line is a province',
    range: 'known only to lie within the band',
    gap: 'no figures, or two ways of counting: not joined',
    panels: 'Each region has a panel, in which thin lines are its provinces.',
    summary: (facts) =>
      `${facts.subtitle}: ${facts.periods} dates. ` +
      togetherEn(facts) +
      regionsEn(facts) +
      `Of the provinces the highest (${facts.last}) ${isOrMayBe(facts.highest, 'en')}, the lowest ${isOrMayBe(facts.lowest, 'en')}. ` +
      changesEn(facts) +
      coverageEn(facts) +
      facts.gaps.map((gap) => ` ${capitalised(gap)}.`).join(''),
  },
};
