/** The words of measures, findings and the errors of asking for them, in both languages. */
import type { Basis } from '../measure/choice.ts';
import type { Verdict } from '../measure/compare.ts';
import type { Conclusion, Dimension } from '../measure/sensitivity.ts';
import type { NameKind } from '../measure/unknown-name.ts';
import type { Reason } from '../measure/unmeasurable.ts';
import type { Locale } from '../dataset/types.ts';

/** What a sentence on sensitivity says. */
export interface SensitivityFacts {
  readonly conclusion: Conclusion | undefined;
  readonly value: string;
  /** The variants that gainsay the finding or, where none does, leave it open; named. */
  readonly against: readonly string[];
  readonly variants: number;
  readonly jackknife: string;
  readonly mostInfluential: string;
}

interface MeasureMessages {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly variant: Readonly<Record<Dimension, (name: string) => string>>;
  readonly sensitivity: (facts: SensitivityFacts) => string;
  readonly unknown: (kind: NameKind, given: string) => string;
  readonly missing: (kind: NameKind) => string;
  readonly didYouMean: (names: readonly string[]) => string;
  readonly known: (kind: NameKind, names: readonly string[]) => string;
  readonly contradiction: (facts: {
    readonly total: string;
    readonly stated: string;
    readonly possible: string;
    readonly rows: readonly string[];
  }) => string;
  readonly unmeasurable: Readonly<Record<Reason, (...details: string[]) => string>>;
  readonly joined: (what: string, wanted: string, taken: string) => string;
}

const kinds: Readonly<Record<Locale, Readonly<Record<NameKind, string>>>> = {
  zh: {
    measure: '度量',
    indicator: '指标',
    period: '时点',
    scheme: '区域划分',
    region: '区域',
    province: '省份',
    language: '语言',
  },
  en: {
    measure: 'measure',
    indicator: 'indicator',
    period: 'period',
    scheme: 'scheme',
    region: 'region',
    province: 'province',
    language: 'language',
  },
};

const mostNamed = 3;

export const measureMessages: Readonly<Record<Locale, MeasureMessages>> = {
  zh: {
    verdict: { holds: '成立', fails: '不成立', open: '无法断定' },
    basis: {
      'weighted-rate': '按人口加权的比率',
      'plain-rate': '各省等权的比率',
      count: '总数而非比率',
    },
    variant: {
      scheme: (name) => `改用“${name}”`,
      basis: (name) => `改用${name}`,
      vintage: (name) => `改用${name}`,
      province: (name) => `不计${name}`,
    },
    sensitivity: ({ conclusion, value, against, variants, jackknife, mostInfluential }) => {
      const range = `逐一去掉一省，数值在${jackknife}之内，影响最大的是${mostInfluential}`;
      const rest = against.length - mostNamed;
      const which =
        against.slice(0, mostNamed).join('、') + (rest > 0 ? `等${against.length}种做法` : '');
      switch (conclusion) {
        case 'survives':
          return `结论站得住：数值为${value}，换用其他${variants}种做法，判断都不变；${range}。`;
        case 'depends':
          return `结论取决于做法：数值为${value}，但${which}时判断相反；${range}。`;
        case 'weakens':
          return `结论不牢：数值为${value}，没有一种做法推翻它，但${which}时无法断定；${range}。`;
        case 'open':
          return `现有数据无法断定：数值为${value}；${range}。`;
        case undefined:
          return `数值为${value}；${range}。`;
      }
    },
    unknown: (kind, given) => `没有名为“${given}”的${kinds.zh[kind]}。`,
    missing: (kind) => `请给出${kinds.zh[kind]}。`,
    didYouMean: (names) => `是不是要找：${names.join('、')}？`,
    known: (kind, names) => `可用的${kinds.zh[kind]}：${names.join('、')}。`,
    contradiction: ({ total, stated, possible, rows }) =>
      `数据自相矛盾：合计“${total}”为${stated}，但各行相加只能得到${possible}。` +
      `请更正合计，或更正下列行之一：\n${rows.map((row) => `  ${row}`).join('\n')}`,
    unmeasurable: {
      'not-additive': (id) => `“${id}”是比率，各省的比率不能相加；请改用数量或金额指标。`,
      'denominator-missing': (id, adcode, period) =>
        `缺少 ${adcode} 在 ${period} 的“${id}”，无法相除；请补上这一行。`,
      'denominator-inexact': (id, adcode, period, place) =>
        `${adcode} 在 ${period} 的“${id}”不是一个大于 0 的确数，不能作除数；请改用其他指标，或更正 ${place}。`,
      'province-missing': (id, adcode, period, region) =>
        `“${id}”在 ${period} 没有 ${adcode} 的数，“${region}”无法合计；请改用其他时点，或补上这一行。`,
      'not-exact': (measure, id, ranges) =>
        `“${measure}”要求各省都有确数，而“${id}”有 ${ranges} 个省只知范围；请改用 theil、gini、regions 或 ratio。`,
      'totals-unsettled': (totals) =>
        `有几个合计彼此交叠，无法断定是否相容：${totals}。请更正其中之一，或删去一个。`,
      'two-regions-needed': (known) =>
        `要比较两个区域，请写 --regions 甲,乙；可用的区域：${known}。`,
    },
    joined: (what, wanted, taken) => `${what}取${taken}的数，是离${wanted}最近的一个时点。`,
  },
  en: {
    verdict: { holds: 'holds', fails: 'fails', open: 'cannot be told' },
    basis: {
      'weighted-rate': 'rates weighted by population',
      'plain-rate': 'plain means of provincial rates',
      count: 'counts instead of rates',
    },
    variant: {
      scheme: (name) => `under “${name}”`,
      basis: (name) => `with ${name}`,
      vintage: (name) => `with ${name}`,
      province: (name) => `without ${name}`,
    },
    sensitivity: ({ conclusion, value, against, variants, jackknife, mostInfluential }) => {
      const range = `without any one province it lies within ${jackknife}, and ${mostInfluential} matters most`;
      const rest = against.length - mostNamed;
      const which =
        against.slice(0, mostNamed).join(', ') + (rest > 0 ? ` and in ${rest} other ways` : '');
      switch (conclusion) {
        case 'survives':
          return `The finding survives: the value is ${value}, and none of ${variants} other ways of computing it changes the verdict; ${range}.`;
        case 'depends':
          return `The finding depends on how it is computed: the value is ${value}, but the verdict is the opposite ${which}; ${range}.`;
        case 'weakens':
          return `The finding is not firm: the value is ${value} and no other way of computing it gainsays it, but it cannot be told ${which}; ${range}.`;
        case 'open':
          return `The data cannot tell: the value is ${value}; ${range}.`;
        case undefined:
          return `The value is ${value}; ${range}.`;
      }
    },
    unknown: (kind, given) => `There is no ${kinds.en[kind]} “${given}”.`,
    missing: (kind) =>
      `${/^[aeiou]/.test(kinds.en[kind]) ? 'An' : 'A'} ${kinds.en[kind]} is needed.`,
    didYouMean: (names) => `Did you mean ${names.join(' or ')}?`,
    known: (kind, names) => `Known ${kinds.en[kind]}s: ${names.join(', ')}.`,
    contradiction: ({ total, stated, possible, rows }) =>
      `The data contradicts itself: the total “${total}” is ${stated}, but its rows can only add up to ${possible}. ` +
      `Correct the total, or one of these rows:\n${rows.map((row) => `  ${row}`).join('\n')}`,
    unmeasurable: {
      'not-additive': (id) =>
        `“${id}” is a rate, and rates of provinces cannot be added; choose a count or an amount of money.`,
      'denominator-missing': (id, adcode, period) =>
        `“${id}” of ${adcode} in ${period} is missing, so there is nothing to divide by; add the row.`,
      'denominator-inexact': (id, adcode, period, place) =>
        `“${id}” of ${adcode} in ${period} is not one number above 0, so nothing can be divided by it; choose another indicator, or correct ${place}.`,
      'province-missing': (id, adcode, period, region) =>
        `“${id}” has no figure for ${adcode} in ${period}, so “${region}” cannot be added up; choose another period, or add the row.`,
      'not-exact': (measure, id, ranges) =>
        `“${measure}” needs every province's number, and of “${id}” only a range is known for ${ranges} provinces; choose theil, gini, regions or ratio.`,
      'totals-unsettled': (totals) =>
        `Totals that overlap cannot be brought to agree: ${totals}. Correct one of them, or leave one out.`,
      'two-regions-needed': (known) =>
        `To compare two regions write --regions one,other; the regions are ${known}.`,
    },
    joined: (what, wanted, taken) =>
      `${what} is that of ${taken}, the period nearest to ${wanted} that there is.`,
  },
};
