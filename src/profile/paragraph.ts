/** Makes a paragraph of what is most remarkable of a place: the sentences with most to say, in the order of the content. */
import type { Locale } from '../dataset/types.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import type { PlaceFacts, SentenceWriter } from './content-shapes.ts';

/** What is always said, and so many sentences more. */
const mostFurther = 3;

/**
 * The paragraph of a place.
 * @throws RangeError when no sentence has anything to say: a page must not go without.
 */
export function paragraphOf(
  writers: readonly SentenceWriter[],
  facts: PlaceFacts,
  locale: Locale,
): string {
  const written = writers.flatMap((write, order) => {
    const sentence = write(facts);
    return sentence ? [{ ...sentence, order }] : [];
  });
  const always = written.filter(({ strength }) => strength === Infinity);
  const further = written
    .filter(({ strength }) => strength < Infinity)
    .sort((a, b) => b.strength - a.strength || a.order - b.order)
    .slice(0, mostFurther);
  const chosen = [...always, ...further].sort((a, b) => a.order - b.order);
  if (chosen.length === 0) throw new RangeError(`No sentence says anything of ${facts.name}.`);
  return joinSentences(
    chosen.map(({ text }) => text),
    locale,
  );
}
