/** The few words that the explorer's page itself says; it carries them in its own language alone. */
import type { Locale } from '../dataset/types.ts';
import { explorerPageMessages } from '../i18n/explorer-pages.ts';

/** More provinces than this are not listed while one types. */
export const mostFound = 8;

/** Stands for what was typed. */
const typed = '{typed}';

export interface PageWords {
  readonly play: string;
  readonly pause: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly failed: string;
  readonly nothingFound: string;
  /** For one province, two and so on. */
  readonly found: readonly string[];
}

/** The words of the page in that language, for its `data-words`. */
export function pageWords(locale: Locale): PageWords {
  const { play, pause, copied, copyByHand, failed, nothingFound, found } =
    explorerPageMessages[locale];
  return {
    play,
    pause,
    copied,
    copyByHand,
    failed,
    nothingFound: nothingFound(typed),
    found: Array.from({ length: mostFound }, (_, place) => found(place + 1)),
  };
}
