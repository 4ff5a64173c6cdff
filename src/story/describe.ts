/** Says in words what a question asks for, so that a reader can follow a comparison without its code. */
import { rateName as nameOfRate } from '../chart/facts/rate-name.ts';
import { parsePeriod } from '../dataset/period.ts';
import { isExact } from '../dataset/quantity.ts';
import type { Indicator, Locale } from '../dataset/types.ts';
import { scatterMessages } from '../i18n/chart-scatter.ts';
import { claimMessages } from '../i18n/claims.ts';
import { formatNumber, formatPeriod } from '../i18n/format.ts';
import { rateUnits } from '../measure/denominator.ts';
import { named } from '../measure/unknown-name.ts';
import { isPercent, quantityText } from './answer.ts';
import type { Asking } from './asking.ts';
import { questionNamed } from './measure-question.ts';
import { each, type Comparison, type Operand, type Question, type Whose } from './question.ts';
import type { Term } from './term.ts';

function indicatorNamed({ dataset }: Asking, id: string): Indicator {
  return named('indicator', id, dataset.indicators, (indicator) => indicator.id);
}

/** The name of a province by its adcode, or of a region by its id; the word for “each” as it is. */
export function memberName({ dataset }: Asking, member: string, locale: Locale): string {
  if (member === each) return claimMessages[locale].eachMember;
  const province = dataset.provinces.find(({ adcode }) => adcode === member);
  const regions = dataset.schemes.flatMap((scheme) => scheme.regions);
  const region = regions.find(({ id }) => id === member);
  return (province?.shortName ?? region?.name)?.[locale] ?? member;
}

function whoseName(asking: Asking, whose: Whose | { scope: string }, locale: Locale): string {
  const words = claimMessages[locale];
  if ('scope' in whose) {
    const scope = asking.dataset.scopes.find(({ id }) => id === whose.scope);
    return scope?.name[locale] ?? whose.scope;
  }
  if ('province' in whose) return memberName(asking, whose.province, locale);
  if ('region' in whose) {
    const scheme = asking.dataset.schemes.find(({ id }) => id === whose.scheme);
    const region = scheme?.regions.find(({ id }) => id === whose.region);
    return region?.name[locale] ?? memberName(asking, whose.region, locale);
  }
  if (whose.provinces === 'all') return words.allProvinces;
  return words.together(whose.provinces.map((adcode) => memberName(asking, adcode, locale)));
}

function rateName(asking: Asking, id: string, per: string, locale: Locale): string {
  const [indicator, by] = [indicatorNamed(asking, id), indicatorNamed(asking, per)];
  return nameOfRate(indicator, by, rateUnits(asking.dataset, indicator, by).per, locale);
}

function dateOf(text: string, locale: Locale): string {
  const period = parsePeriod(text);
  return period ? formatPeriod(period, locale) : text;
}

/** What is compared, without its value. */
export function describeOperand(asking: Asking, operand: Operand, locale: Locale): string {
  if (typeof operand === 'number') return plainNumber(operand, locale);
  const question = typeof operand === 'string' ? questionNamed(asking, operand) : operand;
  return question.words?.[locale] ?? describeQuestion(asking, question, locale);
}

function plainNumber(value: number, locale: Locale): string {
  const [, decimals = ''] = String(value).split('.');
  return formatNumber(value, locale, decimals.length);
}

/** Whether a reader meets that operand as a percentage. */
export function isPercentage(asking: Asking, operand: Operand): boolean {
  if (typeof operand === 'number') return false;
  return isPercent(typeof operand === 'string' ? questionNamed(asking, operand) : operand);
}

/** A threshold as the percentage that it is compared with. */
export function percentText(value: number, locale: Locale): string {
  // Twelve digits are more than any threshold has, and fewer than a product with 100 makes up.
  return `${plainNumber(Number((value * 100).toPrecision(12)), locale)}%`;
}

function describeQuestion(asking: Asking, question: Question, locale: Locale): string {
  const words = claimMessages[locale];
  const chart = scatterMessages[locale];
  const inner = (operand: Operand) => describeOperand(asking, operand, locale);
  const bracketed = (operand: Operand) =>
    typeof operand === 'number' ? inner(operand) : words.bracketed(inner(operand));
  switch (question.ask) {
    case 'ratio':
      return `${bracketed(question.of)} ÷ ${bracketed(question.to)}`;
    case 'difference':
      return `${bracketed(question.of)} − ${bracketed(question.less)}`;
    case 'sum':
      return question.of.map(question.of.length > 1 ? bracketed : inner).join(' + ');
    case 'sum-over':
      return words.sumOver(bracketed(question.of));
    case 'product':
      return question.of.map(bracketed).join(' × ');
    case 'change':
      return words.change(inner(question.from), inner(question.to));
    case 'number-of':
      return words.numberOf(describeComparison(asking, question.that, locale));
    case 'periods': {
      const { name } = indicatorNamed(asking, question.indicator);
      return words.periods(name[locale], question.areExact ?? false);
    }
  }
  const date = dateOf(question.period, locale);
  const name = indicatorNamed(asking, question.indicator);
  const count = chart.count(name.name[locale], name.unit[locale]);
  const rate = (per: string | undefined) =>
    per === undefined ? count : rateName(asking, question.indicator, per, locale);
  const figure = (whose: string, what: string) => words.figure(whose, what, date);
  switch (question.ask) {
    case 'figure': {
      const place = asking.dataset.places.find(
        ({ place: { zh, en } }) => zh === question.place || en === question.place,
      );
      return figure(place?.place[locale] ?? memberName(asking, question.place, locale), count);
    }
    case 'total':
    case 'count':
      return figure(whoseName(asking, question, locale), count);
    case 'share':
      return figure(whoseName(asking, question, locale), chart.share(name.name[locale]));
    case 'rate':
      return figure(whoseName(asking, question, locale), rate(question.per));
    case 'index':
      return figure(whoseName(asking, question, locale), chart.index(rate(question.per)));
    case 'rank':
      return figure(whoseName(asking, question, locale), words.rank(rate(question.per)));
    case 'exact-provinces':
      return figure('', words.exactProvinces(name.name[locale]));
    case 'elasticity':
      return figure(
        '',
        words.elasticity(
          rate(question.per),
          rateName(asking, question.over.indicator, question.over.per, locale),
        ),
      );
    case 'theil':
    case 'gini':
    case 'theil-between':
    case 'theil-within':
    case 'theil-between-share':
      return figure('', words.inequality(words.measures[question.ask], rate(question.per)));
  }
}

/** A comparison in words, without values. */
export function describeComparison(
  asking: Asking,
  { is, of, than }: Comparison,
  locale: Locale,
): string {
  const words = claimMessages[locale];
  const [first, second] = [of, than].map((operand) => describeOperand(asking, operand, locale));
  return words.compared(first ?? '', words.relation[is], second ?? '');
}

const usualDecimals: Partial<Record<Question['ask'], number>> = {
  share: 1,
  change: 1,
  rate: 2,
  index: 2,
  ratio: 2,
  theil: 3,
  gini: 3,
  elasticity: 2,
  'theil-between': 3,
  'theil-within': 3,
  'theil-between-share': 1,
};

/** Enough decimals to tell numbers apart that were compared: more than prose prints. */
function decimalsOf(asking: Asking, question: Question): number {
  const usual = usualDecimals[question.ask] ?? 0;
  const own =
    'indicator' in question && usualDecimals[question.ask] === undefined
      ? indicatorNamed(asking, question.indicator).decimals
      : 0;
  return Math.max(question.decimals ?? 0, usual, question.ask === 'rank' ? 0 : own);
}

/** The value of what was compared, in the reader's format. */
export function valueText(
  asking: Asking,
  operand: Operand,
  { quantity }: Term,
  locale: Locale,
): string {
  if (typeof operand === 'number') return plainNumber(operand, locale);
  const question = typeof operand === 'string' ? questionNamed(asking, operand) : operand;
  const isWhole = isExact(quantity) && Number.isInteger(quantity.low) && !isPercent(question);
  return quantityText(question, quantity, locale, isWhole ? 0 : decimalsOf(asking, question));
}
