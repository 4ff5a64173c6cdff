/** Sets one sentence after another as each language does: Chinese leaves no space after its full stop. */
import type { Locale } from '../dataset/types.ts';

/** The sentences as one text; empty ones are left out. */
export function joinSentences(sentences: readonly string[], locale: Locale): string {
  return sentences.filter((sentence) => sentence !== '').join(locale === 'zh' ? '' : ' ');
}
