/** Answers the questions of prose from the data, as quantities and as text. */
import type { Quantity } from '../dataset/quantity.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { formatQuantity, formatShare } from '../i18n/format.ts';
import { denominatorFor } from '../measure/denominator.ts';
import { elementAt } from '../measure/element.ts';
import { provinceRates } from '../measure/province-rates.ts';
import { regionalFigures } from '../measure/regional-figures.ts';
import { snapshot, type Snapshot } from '../measure/snapshot.ts';
import { named } from '../measure/unknown-name.ts';
import { element, escapeMarkup } from '../scene/markup.ts';
import type { Question, Questions, ShareQuestion, TotalQuestion } from './question.ts';

function ofProvince(
  { adcodes }: Snapshot,
  province: string,
  quantities: readonly Quantity[],
): Quantity {
  named('province', province, adcodes, (adcode) => adcode);
  return elementAt(quantities, adcodes.indexOf(province));
}

function share(question: ShareQuestion, dataset: Dataset, asked: Snapshot): Quantity {
  const scheme = named('scheme', question.scheme, dataset.schemes, ({ id }) => id);
  const { figures } = regionalFigures(asked, scheme);
  return named('region', question.region, figures, ({ region }) => region.id).share;
}

function total({ scope, indicator, period }: TotalQuestion, dataset: Dataset): Quantity {
  const stated = dataset.totals.find(
    (known) =>
      known.scope === scope && known.indicator === indicator && known.period.text === period,
  );
  if (stated) return stated.quantity;
  throw new RangeError(
    `No total of ${indicator} is stated for ${scope} at ${period}; see totals.csv.`,
  );
}

/**
 * The quantity that answers `question`; shares are from 0 to 1.
 * @throws UnknownNameError or RangeError when the question names something that the dataset lacks.
 */
export function answer(question: Question, dataset: Dataset): Quantity {
  if (question.ask === 'total') return total(question, dataset);
  const asked = snapshot(dataset, question.indicator, question.period);
  switch (question.ask) {
    case 'count':
      return ofProvince(asked, question.province, asked.set.members);
    case 'share':
      return share(question, dataset, asked);
    case 'rate': {
      const rates = provinceRates(asked, denominatorFor(dataset, asked, question.per));
      return ofProvince(asked, question.province, rates);
    }
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
