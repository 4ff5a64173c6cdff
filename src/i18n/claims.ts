/** The words of claims, their verdicts and what lies behind them, in both languages. */
import type { Locale } from '../dataset/types.ts';
import type { Verdict } from '../measure/compare.ts';

type Relation = 'above' | 'below' | 'at-least' | 'at-most' | 'equal';

interface ClaimMessages {
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** What a verdict means, for a legend. */
  readonly meaning: Readonly<Record<Verdict, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  /** One number set against another, each with its name. */
  readonly compared: (of: string, relation: string, than: string) => string;
  readonly between: (of: string, from: string, to: string) => string;
  /** A name with its value. */
  readonly valued: (name: string, value: string) => string;
  /** Whose figure it is, what it is, and of when; a ratio of two dates has none of its own. */
  readonly figure: (whose: string, what: string, date: string) => string;
  readonly allProvinces: string;
  readonly together: (names: readonly string[]) => string;
  readonly rank: (what: string) => string;
  readonly measures: Readonly<
    Record<'theil' | 'gini' | 'theil-between' | 'theil-within' | 'theil-between-share', string>
  >;
  readonly bracketed: (text: string) => string;
  readonly inequality: (measure: string, what: string) => string;
  /** In the name of what is added, a word stands for each province or region. */
  readonly sumOver: (what: string) => string;
  readonly periods: (indicator: string, areExact: boolean) => string;
  readonly exactProvinces: (indicator: string) => string;
  /** By how much one rate goes with another. */
  readonly elasticity: (rate: string, over: string) => string;
  readonly change: (from: string, to: string) => string;
  readonly numberOf: (comparison: string) => string;
  readonly eachMember: string;
  readonly highest: (who: string, places: number, of: number, rival: string) => string;
  readonly lowest: (who: string, places: number, of: number, rival: string) => string;
  readonly every: (holding: number, of: number) => string;
  readonly some: (holding: number, of: number) => string;
  readonly all: string;
  readonly any: string;
  readonly not: string;
  readonly unpublished: (indicators: readonly string[]) => string;
  /** Names the button that opens what lies behind a verdict. */
  readonly open: (verdict: string) => string;
  readonly underScheme: (scheme: string, verdict: string) => string;
  /** Without the province that matters most, named. */
  readonly withoutProvince: (province: string, verdict: string) => string;
  /** The provinces without any of which the verdict is another one; none, where there are none. */
  readonly turning: (provinces: readonly string[]) => string;
  readonly sources: string;
  /** Leads from a claim to its place in the ledger. */
  readonly more: string;
  readonly sourceNamed: (title: string) => string;
  /** A source in running text, in brackets. */
  readonly citation: (publisher: string, published: string) => string;
}

export const verdictSigns: Readonly<Record<Verdict, string>> = {
  holds: '●',
  fails: '✕',
  open: '◇',
};

export const claimMessages: Readonly<Record<Locale, ClaimMessages>> = {
  zh: {
    verdict: { holds: '成立', fails: '不成立', open: '无法断定' },
    meaning: {
      holds: '在数据允许的一切取值下都成立',
      fails: '在数据允许的一切取值下都不成立',
      open: '现有公开数据断定不了',
    },
    relation: {
      above: '高于',
      below: '低于',
      'at-least': '不低于',
      'at-most': '不高于',
      equal: '等于',
    },
    compared: (of, relation, than) => `${of}${relation}${than}`,
    between: (of, from, to) => `${of}在${from}与${to}之间`,
    valued: (name, value) => `${name}［${value}］`,
    figure: (whose, what, date) => `${whose}${what}${date && `（${date}）`}`,
    allProvinces: '各省份合计',
    together: (names) => names.join('、'),
    rank: (what) => `${what}的位次`,
    measures: {
      theil: '泰尔指数',
      gini: '基尼系数',
      'theil-between': '泰尔指数的区域间部分',
      'theil-within': '泰尔指数的区域内部分',
      'theil-between-share': '泰尔指数中区域间部分所占的比重',
    },
    bracketed: (text) => `（${text}）`,
    inequality: (measure, what) => `${what}的${measure}`,
    sumOver: (what) => `${what}之和`,
    periods: (indicator, areExact) =>
      areExact ? `${indicator}各省份均有确数的时点数` : `${indicator}有分省数据的时点数`,
    exactProvinces: (indicator) => `${indicator}公布确数的省份数`,
    elasticity: (rate, over) => `${rate}对${over}的弹性（双对数拟合，各省份等权）`,
    change: (from, to) => `从${from}到${to}的变化`,
    numberOf: (comparison) => `符合“${comparison}”的个数`,
    eachMember: '各自',
    highest: (who, places, of, rival) =>
      places === 1
        ? `${who}在${of}个中最高；最接近的是${rival}`
        : `${who}在${of}个中居前${places}位；最接近的是${rival}`,
    lowest: (who, places, of, rival) =>
      places === 1
        ? `${who}在${of}个中最低；最接近的是${rival}`
        : `${who}在${of}个中居后${places}位；最接近的是${rival}`,
    every: (holding, of) => `每一个都符合：${of}个中确定符合的有${holding}个`,
    some: (holding, of) => `至少一个符合：${of}个中确定符合的有${holding}个`,
    all: '以下各项同时成立',
    any: '以下至少一项成立',
    not: '以下一项不成立',
    unpublished: (indicators) =>
      `所需数字未见公开：本站数据表里没有“${indicators.join('”“')}”一类的指标`,
    open: (verdict) => `${verdict}：查看依据`,
    underScheme: (scheme, verdict) => `改用“${scheme}”：${verdict}`,
    withoutProvince: (province, verdict) => `不计影响最大的${province}：${verdict}`,
    turning: (provinces) =>
      provinces.length === 0
        ? '不计任何一省，判断都不变'
        : `不计其中任何一省，判断就不同：${provinces.join('、')}`,
    sources: '来源：',
    more: '在论断总表中查看',
    sourceNamed: (title) => `来源：${title}`,
    citation: (publisher, published) => `［${[publisher, published].filter(Boolean).join('，')}］`,
  },
  en: {
    verdict: { holds: 'Holds', fails: 'Fails', open: 'Cannot be told' },
    meaning: {
      holds: 'true for every value that the data allow',
      fails: 'false for every value that the data allow',
      open: 'the published data cannot decide',
    },
    relation: {
      above: 'is above',
      below: 'is below',
      'at-least': 'is at least',
      'at-most': 'is at most',
      equal: 'equals',
    },
    compared: (of, relation, than) => `${of} ${relation} ${than}`,
    between: (of, from, to) => `${of} lies from ${from} to ${to}`,
    valued: (name, value) => `${name} [${value}]`,
    figure: (whose, what, date) => `${whose && `${whose}: `}${what}, ${date}`,
    allProvinces: 'All provinces together',
    together: (names) => names.join(' + '),
    rank: (what) => `rank by ${what}`,
    measures: {
      theil: 'Theil’s T',
      gini: 'Gini coefficient',
      'theil-between': 'the part of Theil’s T between regions',
      'theil-within': 'the part of Theil’s T within regions',
      'theil-between-share': 'the share of Theil’s T that lies between regions',
    },
    bracketed: (text) => `(${text})`,
    inequality: (measure, what) => `${measure} of ${what}`,
    sumOver: (what) => `the sum of ${what}`,
    periods: (indicator, areExact) =>
      areExact
        ? `${indicator}: dates with an exact figure for every province`
        : `${indicator}: dates with figures by province`,
    exactProvinces: (indicator) => `${indicator}: provinces with an exact figure`,
    elasticity: (rate, over) =>
      `Elasticity of ${rate} with respect to ${over} (line through the logarithms, each province the same)`,
    change: (from, to) => `change from ${from} to ${to}`,
    numberOf: (comparison) => `how many satisfy “${comparison}”`,
    eachMember: 'each',
    highest: (who, places, of, rival) =>
      places === 1
        ? `${who} is the highest of ${of}; nearest to it is ${rival}`
        : `${who} is among the ${places} highest of ${of}; nearest to it is ${rival}`,
    lowest: (who, places, of, rival) =>
      places === 1
        ? `${who} is the lowest of ${of}; nearest to it is ${rival}`
        : `${who} is among the ${places} lowest of ${of}; nearest to it is ${rival}`,
    every: (holding, of) => `Every one does: certainly ${holding} of ${of}`,
    some: (holding, of) => `At least one does: certainly ${holding} of ${of}`,
    all: 'All of these hold',
    any: 'At least one of these holds',
    not: 'This does not hold',
    unpublished: (indicators) =>
      `The figures are published nowhere that we know: no table of this site holds an indicator like ${indicators.map((id) => `“${id}”`).join(', ')}`,
    open: (verdict) => `${verdict}: see why`,
    underScheme: (scheme, verdict) => `Under “${scheme}”: ${verdict}`,
    withoutProvince: (province, verdict) => `Without ${province}, which matters most: ${verdict}`,
    turning: (provinces) =>
      provinces.length === 0
        ? 'Without any one province the verdict stays the same'
        : `Without any one of these the verdict is another one: ${provinces.join(', ')}`,
    sources: 'Sources: ',
    more: 'See it in the ledger',
    sourceNamed: (title) => `Source: ${title}`,
    citation: (publisher, published) => `[${[publisher, published].filter(Boolean).join(', ')}]`,
  },
};
