/** Answers the questions of prose from the data, as quantities and as text. */
import type { Quantity } from '../dataset/quantity.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { formatQuantity, formatShare } from '../i18n/format.ts';
import { element, escapeMarkup } from '../scene/markup.ts';
import { measureQuestion } from './measure-question.ts';
import type { Question, Questions } from './question.ts';

/**
 * The quantity that answers `question`; shares and changes are from 0 to 1. `questions` are those
 * that it may refer to by name.
 * @throws UnknownNameError or RangeError when the question names something that the dataset lacks.
 */
export function answer(question: Question, dataset: Dataset, questions: Questions = {}): Quantity {
  return measureQuestion({ dataset, questions }, question).quantity;
}

/** Whether the answer is printed as percent. */
export function isPercent({ ask, as }: Question): boolean {
  if (as) return as === 'percent';
  return ask === 'share' || ask === 'change' || ask === 'theil-between-share';
}

/** A quantity as the question wants it printed: an interval as a range. */
export function quantityText(
  question: Question,
  quantity: Quantity,
  locale: Locale,
  decimals: number = question.decimals ?? 0,
): string {
  return isPercent(question)
    ? formatShare(quantity, locale, decimals)
    : formatQuantity(quantity, locale, { decimals });
}

/** The answer in the reader's format: an interval is printed as a range. */
export function answerText(
  question: Question,
  dataset: Dataset,
  locale: Locale,
  questions: Questions = {},
): string {
  return quantityText(question, answer(question, dataset, questions), locale);
}

/** `{name}` is computed; what follows `=` in `{=2018}` or `{S1=14.5}` is a date, a name or a quotation. */
const placeholder = /\{(?:([\w:.-]*)=([^{}]*)|([\w-]+))\}/g;

/** What a template names in braces, where in it. */
export interface Placeholder {
  readonly kind: 'question' | 'source';
  readonly name: string;
  readonly offset: number;
}

/** The questions and the sources that `template` names, in their order. */
export function placeholdersIn(template: string): readonly Placeholder[] {
  return [...template.matchAll(placeholder)].flatMap(
    ({ 1: source, 3: question, index: offset }): readonly Placeholder[] => {
      if (question !== undefined) return [{ kind: 'question', name: question, offset }];
      return source ? [{ kind: 'source', name: source, offset }] : [];
    },
  );
}

function fill(
  template: string,
  questions: Questions,
  write: (question: Question) => string,
): string {
  return template.replaceAll(placeholder, (_, _source, kept: string | undefined, name: string) => {
    if (kept !== undefined) return kept;
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
  return fill(template, questions, (question) => answerText(question, dataset, locale, questions));
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
    element(
      'span',
      { class: 'value' },
      escapeMarkup(answerText(question, dataset, locale, questions)),
    ),
  );
}
