/** A number that prose asks of the data by name: its text in the language of the page. */
import { questions } from '#content/questions.ts';
import { isLocale } from '../i18n/locales.ts';
import { answerText } from '../story/answer.ts';
import { siteDataset } from './site-dataset.ts';

/**
 * The answer to the question of that name, as the page at `url` writes it.
 * @throws Error when the page has no language, or no question has that name.
 */
export function askedNumber(name: string, locale: string | undefined, url: URL): string {
  if (!isLocale(locale))
    throw new Error(`The number “${name}” stands on a page without a language.`);
  const question = questions[name];
  if (!question)
    throw new Error(`${url.pathname} asks for “${name}”, but no question has that name.`);
  return answerText(question, siteDataset(), locale, questions);
}
