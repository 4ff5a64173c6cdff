/** The words of charts of what a whole is made of, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { listed } from './listing.ts';

/** A period in which the parts do not add up to what is printed beside them. */
export interface Mismatch {
  readonly date: string;
  readonly printed: string;
  readonly added: string;
  readonly difference: string;
}

interface CompositionFacts {
  readonly subtitle: string;
  readonly first: string;
  readonly last: string;
  readonly wholeFirst: string;
  readonly wholeLast: string;
  /** Name with figure and share, largest first. */
  readonly largestFirst: readonly string[];
  readonly largestLast: readonly string[];
  readonly smallestLast: string;
  /** What holds whatever the parts do not. */
  readonly residual: string | undefined;
  readonly parts: number;
  readonly mismatches: readonly Mismatch[];
  readonly unstated: readonly string[];
  /** Parts that the source did not count but somebody derived. */
  readonly derived: readonly string[];
  readonly rounded: readonly string[];
  readonly gaps: readonly string[];
}

interface CompositionMessages {
  readonly subtitle: (whole: string, scope: string, unit: string, span: string) => string;
  readonly other: (count: number) => string;
  readonly otherRule: (kept: number, names: readonly string[]) => string;
  readonly ofOther: (name: string) => string;
  readonly part: string;
  readonly amount: (unit: string) => string;
  readonly share: string;
  readonly sum: string;
  readonly printed: string;
  readonly notStated: string;
  readonly residual: string;
  readonly range: string;
  readonly withShare: (value: string, share: string) => string;
  readonly label: (name: string, value: string, share: string) => string;
  readonly unstated: (name: string, dates: string) => string;
  readonly mismatch: (mismatch: Mismatch) => string;
  readonly allAdd: string;
  readonly derived: (names: readonly string[]) => string;
  readonly rounded: (dates: readonly string[]) => string;
  readonly noFigures: (dates: string) => string;
  readonly summary: (facts: CompositionFacts) => string;
}

const zh: CompositionMessages = {
  subtitle: (whole, scope, unit, span) => `${scope}${whole}的构成（${unit}），${span}`,
  other: (count) => `其余${count}项`,
  otherRule: (kept, names) =>
    `只分列最大的${kept}项，${listed(names, 'zh')}合为“其余”；表中逐项列出。`,
  ofOther: (name) => `其余之中：${name}`,
  part: '部分',
  amount: (unit) => `数量（${unit}）`,
  share: '占印出合计的比重',
  sum: '各部分相加',
  printed: '印出的合计',
  notStated: '未单列',
  residual: '其余或未列明的',
  range: '最多可到这里',
  withShare: (value, share) => `${value}（${share}）`,
  label: (name, value, share) => `${name}（占${share}） ${value}`,
  unstated: (name, dates) => `${name}在${dates}没有单列`,
  mismatch: ({ date, printed, added, difference }) =>
    `${date}印出的合计为${printed}，各部分相加为${added}，相差${difference}`,
  allAdd: '各部分相加都等于印出的合计。',
  derived: (names) => `${listed(names, 'zh')}由合计减去其余各项得出，所以相加必然等于合计。`,
  rounded: (dates) => `${listed(dates, 'zh')}的数含约数。`,
  noFigures: (dates) => `${dates}没有数据，图在此断开`,
  summary: (facts) =>
    `${facts.subtitle}。` +
    (facts.first === facts.last
      ? `合计${facts.wholeLast}，分${facts.parts}项。最多的依次是${listed(facts.largestLast, 'zh')}；最少的是${facts.smallestLast}。${facts.residual ? `另有${facts.residual}。` : ''}`
      : `合计由${facts.first}的${facts.wholeFirst}变为${facts.last}的${facts.wholeLast}。${facts.first}从多到少为${listed(facts.largestFirst, 'zh')}；${facts.last}为${listed(facts.largestLast, 'zh')}。`) +
    facts.unstated.map((each) => `${each}。`).join('') +
    (facts.mismatches.length > 0
      ? `${facts.mismatches.map(zh.mismatch).join('；')}；图中各照所印，没有调平。`
      : facts.derived.length > 0
        ? zh.derived(facts.derived)
        : zh.allAdd) +
    (facts.rounded.length > 0 ? zh.rounded(facts.rounded) : '') +
    facts.gaps.map((gap) => `${gap}。`).join(''),
};

const en: CompositionMessages = {
  subtitle: (whole, scope, unit, span) =>
    `${whole} in ${scope} by part${whole.toLowerCase().includes(unit.toLowerCase()) ? '' : ` (${unit})`}, ${span}`,
  other: (count) => `${count} others`,
  otherRule: (kept, names) =>
    `The ${kept} largest parts stand alone; ${listed(names, 'en')} are drawn as one. The table lists each.`,
  ofOther: (name) => `Among the others: ${name}`,
  part: 'Part',
  amount: (unit) => `Number (${unit})`,
  share: 'Share of the printed total',
  sum: 'Parts added up',
  printed: 'Total as printed',
  notStated: 'not given apart',
  residual: 'other or not stated',
  range: 'may reach as far as this',
  withShare: (value, share) => `${value} (${share})`,
  label: (name, value, share) => `${name} (${share} of the total) ${value}`,
  unstated: (name, dates) => `${name} are not given apart in ${dates}`,
  mismatch: ({ date, printed, added, difference }) =>
    `for ${date} the printed total is ${printed} and the parts add to ${added}, a difference of ${difference}`,
  allAdd: 'The parts add up to the printed totals.',
  derived: (names) =>
    `${listed(names, 'en')} is the total less all others, so the parts add up by necessity.`,
  rounded: (dates) => `Figures for ${listed(dates, 'en')} are partly rounded.`,
  noFigures: (dates) => `No figures for ${dates}, where the picture breaks`,
  summary: (facts) =>
    `${facts.subtitle}. ` +
    (facts.first === facts.last
      ? `The total is ${facts.wholeLast}, in ${facts.parts} parts. The largest are ${listed(facts.largestLast, 'en')}; the smallest is ${facts.smallestLast}.${facts.residual ? ` Beside them: ${facts.residual}.` : ''} `
      : `The total went from ${facts.wholeFirst} in ${facts.first} to ${facts.wholeLast} in ${facts.last}. From the largest, ${facts.first}: ${listed(facts.largestFirst, 'en')}; ${facts.last}: ${listed(facts.largestLast, 'en')}. `) +
    facts.unstated.map((each) => `${each}. `).join('') +
    (facts.mismatches.length > 0
      ? `The parts do not always add up: ${facts.mismatches.map(en.mismatch).join('; ')}; they are drawn as printed. `
      : `${facts.derived.length > 0 ? en.derived(facts.derived) : en.allAdd} `) +
    (facts.rounded.length > 0 ? en.rounded(facts.rounded) : '') +
    facts.gaps.map((gap) => ` ${gap}.`).join(''),
};

export const compositionMessages: Readonly<Record<Locale, CompositionMessages>> = { zh, en };
