/** An error of a command, worded for the maintainer in both languages: what happened, then what to do. */
import type { LocalizedText } from '../dataset/types.ts';

export class WordedError extends Error {
  override readonly name = 'WordedError';
  readonly words: LocalizedText;
  constructor(words: LocalizedText) {
    super(words.en);
    this.words = words;
  }
}
