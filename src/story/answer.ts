/** Answers the questions of prose from the data, as quantities and as text. */
import type { Quantity } from '../dataset/quantity.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { formatQuantity, formatShare } from '../i18n/format.ts';
import { provinceFigures, provinceRates, shareOfProvinces } from '../measure/province-figures.ts';
import { element, escapeMarkup } from '../scene/markup.ts';
import type { Question, Questions, ShareQuestion } from './question.ts';

function positionOf(dataset: Dataset, adcode: string): number {
  const position = dataset.provinces.findIndex((province) => province.adcode === adcode);
  if (position === -1) throw new RangeError(`There is no province ${adcode}.`);
  return position;
}

function members(dataset: Dataset, { where }: ShareQuestion): readonly string[] {
  if ('province' in where) return [where.province];
  const scheme = dataset.schemes.find(({ id }) => id === where.scheme);
  const region = scheme?.regions.find(({ id }) => id === where.region);
  if (!region)
    throw new RangeError(`There is no region “${where.region}” in the scheme “${where.scheme}”.`);
  return region.members;
}

function only(quantities: readonly Quantity[], position: number): Quantity {
  const quantity = quantities[position];
  if (!quantity) throw new RangeError(`There is no figure at position ${position}.`);
  return quantity;
}

/**
 * The quantity that answers `question`; shares are from 0 to 1.
 * @throws RangeError when the question names something that the dataset lacks.
 */
export function answer(question: Question, dataset: Dataset): Quantity {
  if (question.ask === 'total') {
    const total = dataset.totals.find(
      ({ scope, indicator, period }) =>
        scope === question.scope &&
        indicator === question.indicator &&
        period.text === question.period,
    );
    if (!total)
      throw new RangeError(
        `No total of ${question.indicator} is stated for ${question.scope} at ${question.period}.`,
      );
    return total.quantity;
  }
  const figures = provinceFigures(dataset, question.indicator, question.period);
  switch (question.ask) {
    case 'count':
      return only(figures.quantities, positionOf(dataset, question.province));
    case 'share':
      return shareOfProvinces(dataset, figures, members(dataset, question));
    case 'rate':
      return only(
        provinceRates(dataset, figures, question.per).quantities,
        positionOf(dataset, question.province),
      );
  }
}

/** The answer in the reader's format: an interval is printed as a range. */
export function answerText(question: Question, dataset: Dataset, locale: Locale): string {
  const quantity = answer(question, dataset);
  const { decimals = 0 } = question;
  return question.ask === 'share'
    ? formatShare(quantity, locale, decimals)
    : formatQuantity(quantity, locale, { decimals });
}

function fill(
  template: string,
  questions: Questions,
  write: (question: Question) => string,
): string {
  return template.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => {
    const question = questions[name];
    if (!question) {
      throw new RangeError(
        `No question is named “${name}”, which the text “${template}” asks for.`,
      );
    }
    return write(question);
  });
}

/**
 * `template` with every name in braces replaced by the answer to the question of that name.
 * @throws RangeError naming the first name that no question has.
 */
export function fillIn(
  template: string,
  questions: Questions,
  dataset: Dataset,
  locale: Locale,
): string {
  return fill(template, questions, (question) => answerText(question, dataset, locale));
}

/**
 * As {@link fillIn}, but HTML: each number stands in an element of its own, so that no line breaks
 * within a range.
 */
export function fillInMarkup(
  template: string,
  questions: Questions,
  dataset: Dataset,
  locale: Locale,
): string {
  return fill(escapeMarkup(template), questions, (question) =>
    element('span', { class: 'value' }, escapeMarkup(answerText(question, dataset, locale))),
  );
}
