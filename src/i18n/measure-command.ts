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
      | 'cell',
      string
    >
  >;
  readonly nation: string;
  readonly title: (measure: string, indicator: string, period: string, detail: string) => string;
  readonly per: (count: string, denominator: string, period: string) => string;
  readonly highestFound: (value: string) => string;
  readonly between: (scheme: string, value: string, share: string) => string;
  readonly exceeds: (first: string, second: string, verdict: string) => string;
  readonly basedOn: (provinces: number, exact: number) => string;
  readonly sources: string;
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
      zh: '按人口加权；加 --scheme 则分出区域之间的部分',
      en: 'weighted by population; with --scheme, the part between regions',
    },
  },
  gini: {
    name: { zh: '基尼系数', en: 'Gini coefficient' },
    note: { zh: '按人口加权', en: 'weighted by population' },
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
      zh: '换一种做法，两区域之比的判断是否还成立；--regions 甲,乙',
      en: 'whether the ratio of two regions survives other choices; --regions one,other',
    },
  },
};

export const commandMessages: Readonly<Record<Locale, CommandMessages>> = {
  zh: {
    usage:
      '用法：npm run --silent measure -- <度量> <指标> [--period 时点] [--scheme 区域划分] [--over 除数指标] [--regions 甲,乙] [--explain] [--json] [--lang zh|en]\n' +
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
    },
    nation: '各省合计',
    title: (measure, indicator, period, detail) => `${indicator}，${period}：${measure}${detail}`,
    per: (count, denominator, period) => `比率：每${count}（${denominator}，${period}）。`,
    highestFound: (value) => `已找到的最大值为 ${value}；真正的最大值在它与上限之间。`,
    between: (scheme, value, share) => `其中“${scheme}”区域之间的部分为 ${value}，占 ${share}。`,
    exceeds: (first, second, verdict) => `“${first}高于${second}”：${verdict}。`,
    basedOn: (provinces, exact) => `依据 ${provinces} 个省的数，其中 ${exact} 个是确数。`,
    sources: '来源',
  },
  en: {
    usage:
      'Usage: npm run --silent measure -- <measure> <indicator> [--period P] [--scheme S] [--over indicator] [--regions one,other] [--explain] [--json] [--lang zh|en]\n' +
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
    },
    nation: 'All provinces',
    title: (measure, indicator, period, detail) => `${indicator}, ${period}: ${measure}${detail}`,
    per: (count, denominator, period) => `Rates: per ${count} (${denominator}, ${period}).`,
    highestFound: (value) =>
      `The highest value found is ${value}; the true maximum lies between it and the bound.`,
    between: (scheme, value, share) =>
      `Of this the part between the regions of “${scheme}” is ${value}, ${share} of it.`,
    exceeds: (first, second, verdict) => `“${first} exceeds ${second}”: ${verdict}.`,
    basedOn: (provinces, exact) => `From ${provinces} provinces, ${exact} of them known exactly.`,
    sources: 'Sources',
  },
};
