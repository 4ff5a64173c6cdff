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
  /** The two sides of the claim that the first exceeds the second, and the verdict under the base. */
  readonly claim: { readonly first: string; readonly second: string } | undefined;
  readonly verdict: Verdict | undefined;
  readonly value: string;
  /** The variants that gainsay the finding or, where none does, leave it open; named. */
  readonly against: readonly string[];
  readonly variants: number;
  /** The range without any one province, and the province that matters most; where any can be left out. */
  readonly jackknife: { readonly range: string; readonly mostInfluential: string } | undefined;
}

interface MeasureMessages {
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** What is compared, by the name of what rates are divided by. */
  readonly basis: Readonly<Record<Basis, (denominator: string) => string>>;
  /** That one exceeds another. */
  readonly claim: (first: string, second: string) => string;
  readonly variant: Readonly<Record<Dimension, (name: string) => string>>;
  readonly sensitivity: (facts: SensitivityFacts) => string;
  readonly unknown: (kind: NameKind, given: string) => string;
  /** Of an indicator that is known for the nation, but not by province. */
  readonly notByProvince: (given: string) => string;
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
    option: '选项',
  },
  en: {
    measure: 'measure',
    indicator: 'indicator',
    period: 'period',
    scheme: 'scheme',
    region: 'region',
    province: 'province',
    language: 'language',
    option: 'option',
  },
};

const mostNamed = 3;

export const measureMessages: Readonly<Record<Locale, MeasureMessages>> = {
  zh: {
    verdict: { holds: '成立', fails: '不成立', open: '无法断定' },
    basis: {
      'weighted-rate': (denominator) => `按${denominator}加权的比率`,
      'plain-rate': () => '各省等权的比率',
      count: () => '总数而非比率',
    },
    claim: (first, second) => `“${first}高于${second}”`,
    variant: {
      scheme: (name) => `改用“${name}”`,
      basis: (name) => `改用${name}`,
      vintage: (name) => `改用${name}`,
      province: (name) => `不计${name}`,
    },
    sensitivity: ({ conclusion, claim, verdict, value, against, variants, jackknife }) => {
      const known = jackknife
        ? `；逐一去掉一省，数值在${jackknife.range}之内，影响最大的是${jackknife.mostInfluential}。`
        : '。';
      if (conclusion === undefined || !claim || !verdict) return `数值为${value}${known}`;
      const claimed = measureMessages.zh.claim(claim.first, claim.second);
      const told = `${claimed}${measureMessages.zh.verdict[verdict]}`;
      const rest = against.length - mostNamed;
      const which =
        against.slice(0, mostNamed).join('、') + (rest > 0 ? `等${against.length}种做法` : '');
      const sentence = {
        survives: `${claimed}在各种做法下都成立：数值为${value}，换用其他${variants}种做法，判断都不变`,
        refuted: `${claimed}在各种做法下都不成立：数值为${value}，换用其他${variants}种做法，判断都不变`,
        depends: `${told}，但取决于做法：数值为${value}，${which}时判断相反`,
        weakens: `${told}，但不牢：数值为${value}，没有一种做法推翻它，但${which}时无法断定`,
        open: `现有数据${measureMessages.zh.verdict.open}${claimed}：数值为${value}`,
      };
      return sentence[conclusion] + known;
    },
    unknown: (kind, given) => `没有名为“${given}”的${kinds.zh[kind]}。`,
    notByProvince: (given) => `指标“${given}”没有分省的数。`,
    missing: (kind) => `请给出${kinds.zh[kind]}。`,
    didYouMean: (names) => `是不是要找：${names.join('、')}？`,
    known: (kind, names) => `可用的${kinds.zh[kind]}：${names.join('、')}。`,
    contradiction: ({ total, stated, possible, rows }) =>
      `数据自相矛盾：合计“${total}”为${stated}，但各行相加只能得到${possible}。` +
      `请更正合计，或更正下列行之一：\n${rows.map((row) => `  ${row}`).join('\n')}`,
    unmeasurable: {
      'not-additive': (id, kind) => {
        const word = kind === 'share' ? '比重' : '比率';
        return `“${id}”是${word}，各省的${word}不能相加；请改用数量或金额指标。`;
      },
      'not-divisible': (id, over, allowed = '') =>
        `“${id}”不能除以“${over}”；${allowed ? `可用 --over ${allowed.replaceAll(', ', '、')}` : '它没有可用的除数，只能看总数和份额'}。`,
      'denominator-far': (id, wanted, nearest) =>
        `离 ${wanted} 最近的“${id}”是 ${nearest} 的，相差超过一年，不能相除；请改用其他时点，或只看总数。`,
      'region-empty': (region) => `“${region}”没有可比的数；请改用其他区域。`,
      'same-region': (region) => `“${region}”不能和自己比较；请给出两个不同的区域。`,
      'all-zero': (id, period) =>
        `“${id}”在 ${period} 各省都是 0，没有份额，也谈不上差距；请改用其他时点。`,
      'all-equal': (id, period) =>
        `“${id}”的比率在 ${period} 各省都相同，没有差异，也就没有空间自相关；请改用其他时点或指标。`,
      'option-value': (option) => `选项 ${option} 后面要有一个值。`,
      'option-without-value': (option) => `选项 ${option} 不带值；请去掉“=”及其后的部分。`,
      'word-too-many': (word) => `多出一个词：“${word}”；请去掉，或写成选项。`,
      'denominator-missing': (id, adcode, period) =>
        `缺少 ${adcode} 在 ${period} 的“${id}”，无法相除；请补上这一行。`,
      'denominator-inexact': (id, adcode, period, place) =>
        `${adcode} 在 ${period} 的“${id}”不是一个大于 0 的确数，不能作除数；请改用其他指标，或更正 ${place}。`,
      'province-missing': (id, adcode, period, region) =>
        `“${id}”在 ${period} 没有 ${adcode} 的数，“${region}”无法合计；请改用其他时点，或补上这一行。`,
      'not-exact': (measure, id, ranges) =>
        `“${measure}”要求各省都有确数，而“${id}”有 ${ranges} 个省只知范围；请改用 theil、gini、regions 或 ratio。`,
      'size-unusable': (figure, place) =>
        `${place}的数 ${figure} 过大或过小，无法精确相加；请更正，或换一个计量单位。`,
      'two-regions-needed': (known) =>
        `要比较两个区域，请写 --regions 甲,乙；可用的区域：${known}。`,
    },
    joined: (what, wanted, taken) => `${what}取${taken}的数，是离${wanted}最近的一个时点。`,
  },
  en: {
    verdict: { holds: 'holds', fails: 'fails', open: 'stays open' },
    basis: {
      'weighted-rate': (denominator) => `rates weighted by “${denominator}”`,
      'plain-rate': () => 'rates of provinces, each weighing the same',
      count: () => 'counts instead of rates',
    },
    claim: (first, second) => `“${first} exceeds ${second}”`,
    variant: {
      scheme: (name) => `under “${name}”`,
      basis: (name) => `with ${name}`,
      vintage: (name) => `with “${name}”`,
      province: (name) => `without ${name}`,
    },
    sensitivity: ({ conclusion, claim, verdict, value, against, variants, jackknife }) => {
      const known = jackknife
        ? `; without any one province it lies within ${jackknife.range}, and ${jackknife.mostInfluential} matters most.`
        : '.';
      if (conclusion === undefined || !claim || !verdict) return `The value is ${value}${known}`;
      const claimed = measureMessages.en.claim(claim.first, claim.second);
      const told = `${claimed} ${measureMessages.en.verdict[verdict]}`;
      const rest = against.length - mostNamed;
      const more = rest > 0 ? ` and in ${rest} other ${rest === 1 ? 'way' : 'ways'}` : '';
      const named = against.slice(0, mostNamed);
      // A name may hold a comma of its own, so the last “and” has one before it.
      const which =
        more || named.length < 2
          ? named.join(', ') + more
          : `${named.slice(0, -1).join(', ')}, and ${named.at(-1)}`;
      const ways = `none of ${variants} other ways of computing it changes the verdict`;
      const sentence = {
        survives: `${claimed} holds under every choice: the value is ${value}, and ${ways}`,
        refuted: `${claimed} is refuted under every choice: the value is ${value}, and ${ways}`,
        depends: `${told}, but that depends on how it is computed: the value is ${value}, and the verdict is the opposite ${which}`,
        weakens: `${told}, but not firmly: the value is ${value} and no other way of computing it gainsays that, but it stays open ${which}`,
        open: `The data cannot decide ${claimed}: the value is ${value}`,
      };
      return sentence[conclusion] + known;
    },
    unknown: (kind, given) => `There is no ${kinds.en[kind]} “${given}”.`,
    notByProvince: (given) => `The indicator “${given}” has no figures by province.`,
    missing: (kind) =>
      `${/^[aeiou]/.test(kinds.en[kind]) ? 'An' : 'A'} ${kinds.en[kind]} is needed.`,
    didYouMean: (names) => `Did you mean ${names.join(' or ')}?`,
    known: (kind, names) => `Known ${kinds.en[kind]}s: ${names.join(', ')}.`,
    contradiction: ({ total, stated, possible, rows }) =>
      `The data contradicts itself: the total “${total}” is ${stated}, but its rows can only add up to ${possible}. ` +
      `Correct the total, or one of these rows:\n${rows.map((row) => `  ${row}`).join('\n')}`,
    unmeasurable: {
      'not-additive': (id, kind) =>
        `“${id}” is a ${kind}, and ${kind}s of provinces cannot be added; choose a count or an amount of money.`,
      'not-divisible': (id, over, allowed = '') =>
        `“${id}” may not be divided by “${over}”; ${allowed ? `choose --over ${allowed.replaceAll(', ', ' or ')}` : 'nothing may divide it, so ask for its counts and shares'}.`,
      'denominator-far': (id, wanted, nearest) =>
        `The “${id}” nearest to ${wanted} is that of ${nearest}, more than a year away, so nothing is divided by it; choose another period, or compare counts.`,
      'region-empty': (region) => `“${region}” has nothing to compare with; choose another region.`,
      'same-region': (region) =>
        `“${region}” cannot be compared with itself; name two different regions.`,
      'all-zero': (id, period) =>
        `“${id}” is 0 in every province in ${period}, so there are no shares and no inequality; choose another period.`,
      'all-equal': (id, period) =>
        `The rates of “${id}” are the same in every province in ${period}, so nothing can vary together; choose another period or indicator.`,
      'option-value': (option) => `The option ${option} needs a value behind it.`,
      'option-without-value': (option) =>
        `The option ${option} takes no value; leave out the “=” and what follows.`,
      'word-too-many': (word) =>
        `“${word}” is a word too many; leave it out, or write it as an option.`,
      'denominator-missing': (id, adcode, period) =>
        `“${id}” of ${adcode} in ${period} is missing, so there is nothing to divide by; add the row.`,
      'denominator-inexact': (id, adcode, period, place) =>
        `“${id}” of ${adcode} in ${period} is not one number above 0, so nothing can be divided by it; choose another indicator, or correct ${place}.`,
      'province-missing': (id, adcode, period, region) =>
        `“${id}” has no figure for ${adcode} in ${period}, so “${region}” cannot be added up; choose another period, or add the row.`,
      'not-exact': (measure, id, ranges) =>
        `“${measure}” needs every province's number, and of “${id}” only a range is known for ${ranges} provinces; choose theil, gini, regions or ratio.`,
      'size-unusable': (figure, place) =>
        `${figure} in ${place} is too large or too small to be added up without loss; correct it, or state it in another unit.`,
      'two-regions-needed': (known) =>
        `To compare two regions write --regions one,other; the regions are ${known}.`,
    },
    joined: (what, wanted, taken) =>
      `${what} is that of ${taken}, the period nearest to ${wanted} that there is.`,
  },
};
