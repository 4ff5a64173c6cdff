/** The line that names the sources of a chart, in both languages; the explorer's worker writes it too. */
import type { Locale } from '../dataset/types.ts';

interface SourceLineMessages {
  readonly sourcesOf: string;
  /** How many sources, after that. */
  readonly counted: (count: number) => string;
  /** Ends one sentence before another. */
  readonly fullStop: string;
  /** Between the items of a list that have commas of their own. */
  readonly semicolon: string;
}

export const sourceLineMessages: Readonly<Record<Locale, SourceLineMessages>> = {
  zh: {
    sourcesOf: '来源：',
    counted: (count) => `${count}种`,
    fullStop: '。',
    semicolon: '；',
  },
  en: {
    sourcesOf: 'Sources: ',
    counted: (count) => String(count),
    fullStop: '. ',
    semicolon: '; ',
  },
};
