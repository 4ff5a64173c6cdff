/** The words of the reporters' command, in both languages. */
import type { Locale, LocalizedText } from '../dataset/types.ts';

interface CommandMessages {
  readonly usage: string;
  readonly measures: string;
  readonly indicators: string;
  readonly schemes: string;
  readonly columns: Readonly<
    Record<
      | 'province'
      | 'region'
      | 'count'
      | 'share'
      | 'rate'
      | 'index'
      | 'rank'
      | 'value'
      | 'choice'
      | 'verdict'
      | 'stated'
      | 'status'
      | 'source'
      | 'cell'
      | 'highestFound',
      string
    >
  >;
  readonly nation: string;
  readonly title: (measure: string, indicator: string, period: string, detail: string) => string;
  /** What follows a title, in brackets. */
  readonly detail: (text: string) => string;
  /** One region over another. */
  readonly over: (first: string, second: string) => string;
  /** The unit of a rate; `per` is empty where it is for one. */
  readonly rate: (unit: string, per: string, denominator: string) => string;
  readonly per: (rate: string, denominator: string, period: string) => string;
  readonly highestFound: string;
  readonly between: (scheme: string, value: string, share: string, isExact: boolean) => string;
  /** What chance would lead to, and how rarely it leads as far. */
  readonly chance: (expected: string, pseudoP: string) => string;
  readonly exceeds: (claim: string, verdict: string) => string;
  readonly basedOn: (provinces: number, exact: number) => string;
  readonly sources: string;
  /** Heads the list of bounds that totals narrowed. */
  readonly narrowed: string;
  /** One such bound; nothing is `stated` of an open end. */
  readonly narrowedBound: (facts: {
    readonly province: string;
    readonly end: 'low' | 'high';
    readonly stated: string | undefined;
    readonly narrowed: string;
    readonly by: string;
  }) => string;
  /** The name of a total as measures write it, made of those of others. */
  readonly totalName: (name: string) => string;
}

/** What each measure is called, and what is to be known before it is asked for. */
export const measureTexts: Readonly<
  Record<string, Readonly<Record<'name' | 'note', LocalizedText>>>
> = {
  provinces: {
    name: { zh: '各省', en: 'provinces' },
    note: { zh: '数、份额、比率、名次', en: 'count, share, rate and rank' },
  },
  regions: {
    name: { zh: '各区域', en: 'regions' },
    note: {
      zh: '数、份额、比率、指数（各省合计＝1）、名次',
      en: 'count, share, rate, index (all provinces = 1) and rank',
    },
  },
  ratio: {
    name: { zh: '两区域之比', en: 'ratio of two regions' },
    note: { zh: '比率之比；--regions 甲,乙', en: 'of their rates; --regions one,other' },
  },
  theil: {
    name: { zh: '泰尔指数 T', en: 'Theil’s T' },
    note: {
      zh: '按人口加权与各省等权；加 --scheme 则分出区域之间的部分',
      en: 'weighted by population, and each province the same; with --scheme, the part between regions',
    },
  },
  gini: {
    name: { zh: '基尼系数', en: 'Gini coefficient' },
    note: {
      zh: '按人口加权与各省等权',
      en: 'weighted by population, and each province the same',
    },
  },
  hoover: {
    name: { zh: '胡佛指数', en: 'Hoover’s index' },
    note: { zh: '要求各省都有确数', en: 'needs every province’s number' },
  },
  williamson: {
    name: { zh: '威廉逊系数', en: 'Williamson’s coefficient' },
    note: { zh: '要求各省都有确数', en: 'needs every province’s number' },
  },
  moran: {
    name: { zh: '莫兰指数', en: 'Moran’s I' },
    note: {
      zh: '比率的空间自相关，邻省由边界得出；要求各省都有确数',
      en: 'of the rates, neighbours by shared borders; needs every province’s number',
    },
  },
  sensitivity: {
    name: { zh: '敏感性', en: 'sensitivity' },
    note: {
      zh: '换一种做法，两区域之比的判断是否还成立，--regions 甲,乙；或指数怎样变，--of theil|gini',
      en: 'whether the ratio of two regions survives other choices, --regions one,other; or how an index moves, --of theil|gini',
    },
  },
};

export const commandMessages: Readonly<Record<Locale, CommandMessages>> = {
  zh: {
    usage:
      '用法：npm run --silent measure -- <度量> <指标> [--period 时点] [--scheme 区域划分] [--over 除数指标] [--regions 甲,乙] [--of ratio|theil|gini] [--explain] [--json] [--lang zh|en]\n' +
      '列出全部度量和指标：npm run --silent measure -- list --lang zh',
    measures: '度量',
    indicators: '指标及其时点',
    schemes: '区域划分及其区域',
    columns: {
      province: '省份',
      region: '区域',
      count: '数',
      share: '份额',
      rate: '比率',
      index: '指数',
      rank: '名次',
      value: '数值',
      choice: '做法',
      verdict: '判断',
      stated: '表中所载',
      status: '依据',
      source: '来源',
      cell: '单元格',
      highestFound: '找到的最大值',
    },
    nation: '各省合计',
    title: (measure, indicator, period, detail) => `${indicator}，${period}：${measure}${detail}`,
    detail: (text) => `（${text}）`,
    over: (first, second) => `${first}比${second}`,
    rate: (unit, per, denominator) => `${unit}／${per}${denominator}`,
    per: (rate, denominator, period) => `比率：${rate}（${denominator}，${period}）。`,
    highestFound:
      '范围的下端是可以达到的最小值；上端是证明了不会超过的界，真正的最大值在“找到的最大值”与它之间。',
    between: (scheme, value, share, isExact) =>
      `加权时，“${scheme}”区域之间的部分为${value}，占${share}${isExact ? '' : '（外包范围：两者各取其端，未必同时达到）'}。`,
    chance: (expected, pseudoP) =>
      `若各省位置随机，期望值为${expected}；随机重排999次的伪p值（单侧）为${pseudoP}。`,
    exceeds: (claim, verdict) => `${claim}：${verdict}。`,
    basedOn: (provinces, exact) => {
      if (exact === provinces) return `依据${provinces}个省的数，都是确数。`;
      return `依据${provinces}个省的数，${exact === 0 ? '均无确数' : `其中${exact}个是确数`}。`;
    },
    sources: '来源',
    narrowed: '由合计收紧的上下限',
    narrowedBound: ({ province, end, stated, narrowed, by }) => {
      if (end === 'low')
        return `${province}：下限由${stated ?? '不明'}提高到${narrowed}，依据${by}`;
      return `${province}：上限${stated === undefined ? '原为空缺，定为' : `由${stated}降到`}${narrowed}，依据${by}`;
    },
    totalName: (name) =>
      name
        .replaceAll(/ \(([^()]*:\d+)\)/g, '（$1）')
        .replaceAll(' less ', '减去')
        .replaceAll(' and ', '和'),
  },
  en: {
    usage:
      'Usage: npm run --silent measure -- <measure> <indicator> [--period P] [--scheme S] [--over indicator] [--regions one,other] [--of ratio|theil|gini] [--explain] [--json] [--lang zh|en]\n' +
      'All measures and indicators: npm run --silent measure -- list',
    measures: 'Measures',
    indicators: 'Indicators and their periods',
    schemes: 'Schemes and their regions',
    columns: {
      province: 'Province',
      region: 'Region',
      count: 'Count',
      share: 'Share',
      rate: 'Rate',
      index: 'Index',
      rank: 'Rank',
      value: 'Value',
      choice: 'Choice',
      verdict: 'Verdict',
      stated: 'As stated',
      status: 'How known',
      source: 'Source',
      cell: 'Cell',
      highestFound: 'Highest found',
    },
    nation: 'All provinces',
    title: (measure, indicator, period, detail) => `${indicator}, ${period}: ${measure}${detail}`,
    detail: (text) => ` (${text})`,
    over: (first, second) => `${first} / ${second}`,
    rate: (unit, per, denominator) =>
      per === '' ? `${unit} for each of the ${denominator}` : `${unit} per ${per} ${denominator}`,
    per: (rate, denominator, period) => `Rates: ${rate} (${denominator}, ${period}).`,
    highestFound:
      'The low end is the least value, and is attained; the high end is proven never to be exceeded, and the true maximum lies between the highest value found and it.',
    between: (scheme, value, share, isExact) =>
      `Weighted, the part between the regions of “${scheme}” is ${value}, ${share} of it${isExact ? '' : ' (an outer range: the ends of the two need not be attained together)'}.`,
    chance: (expected, pseudoP) =>
      `By chance it would be ${expected}; the one-sided pseudo p-value of 999 permutations is ${pseudoP}.`,
    exceeds: (claim, verdict) => `${claim}: ${verdict}.`,
    basedOn: (provinces, exact) => {
      if (exact === provinces) return `From ${provinces} provinces, all known exactly.`;
      return `From ${provinces} provinces, ${exact === 0 ? 'none' : exact} of them known exactly.`;
    },
    sources: 'Sources',
    narrowed: 'Bounds that totals narrow',
    narrowedBound: ({ province, end, stated, narrowed, by }) => {
      const instead = stated === undefined ? ', where none is stated' : ` instead of ${stated}`;
      return `${province}: at ${end === 'low' ? 'least' : 'most'} ${narrowed}${instead}, by ${by}`;
    },
    totalName: (name) => name,
  },
};
