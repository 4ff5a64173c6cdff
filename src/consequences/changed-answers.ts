/** Finds the numbers in prose that a change of the tables rewrites. */
import type { Dataset, Locale, LocalizedText } from '../dataset/types.ts';
import { locales } from '../i18n/locales.ts';
import { answer, answerText } from '../story/answer.ts';
import type { Question, Questions } from '../story/question.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

export interface ChangedAnswer {
  /** The name that prose uses for the number. */
  readonly name: string;
  readonly before: Outcome<LocalizedText>;
  readonly after: Outcome<LocalizedText>;
  /** Whether a reader sees a difference; a number may move by less than is printed. */
  readonly isPrintedAlike: boolean;
}

interface Answered {
  readonly text: LocalizedText;
  readonly low: number;
  readonly high: number;
}

function answered(question: Question, dataset: Dataset): Outcome<Answered> {
  const write = (locale: Locale) => answerText(question, dataset, locale);
  return outcomeOf(() => {
    const { low, high } = answer(question, dataset);
    return { text: { zh: write('zh'), en: write('en') }, low, high };
  });
}

function textOf(outcome: Outcome<Answered>): Outcome<LocalizedText> {
  return outcome.isKnown ? { isKnown: true, value: outcome.value.text } : outcome;
}

/** The named questions that the two datasets answer differently, or only one of them at all. */
export function changedAnswers(
  questions: Questions,
  before: Dataset,
  after: Dataset,
): readonly ChangedAnswer[] {
  return Object.entries(questions).flatMap(([name, question]): readonly ChangedAnswer[] => {
    const [was, is] = [answered(question, before), answered(question, after)];
    if (!was.isKnown && !is.isKnown) return [];
    const change = { name, before: textOf(was), after: textOf(is) };
    if (!was.isKnown || !is.isKnown) return [{ ...change, isPrintedAlike: false }];
    if (was.value.low === is.value.low && was.value.high === is.value.high) return [];
    const isPrintedAlike = locales.every(
      (locale) => was.value.text[locale] === is.value.text[locale],
    );
    return [{ ...change, isPrintedAlike }];
  });
}
