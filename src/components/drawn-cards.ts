/** Draws cards as pictures, all at once and with one set of fonts. */
import { availableParallelism } from 'node:os';
import type { Locale } from '../dataset/types.ts';
import { drawnTexts } from '../files/drawn-texts.ts';
import { inLanes } from '../files/in-lanes.ts';
import { pictureFonts } from '../files/picture-fonts.ts';
import { toPng } from '../files/to-png.ts';

export interface Card {
  /** Of the file, below the site. */
  readonly path: string;
  readonly locale: Locale;
  readonly svg: string;
}

/** The pictures by their paths, begun on all processors. */
export function drawnCards(cards: readonly Card[]): ReadonlyMap<string, Promise<Uint8Array>> {
  const fonts = pictureFonts(cards.flatMap(({ svg, path }) => drawnTexts(svg, path)));
  const tasks = cards.map(
    ({ svg, locale: language }) =>
      async () =>
        toPng(svg, { fonts: await fonts, language }),
  );
  const drawn = inLanes(tasks, availableParallelism());
  return new Map(
    cards.flatMap(({ path }, index) => {
      const picture = drawn[index];
      return picture ? [[path, picture]] : [];
    }),
  );
}
