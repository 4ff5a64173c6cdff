/** Chooses the colours of an indexed picture: all of them, or the commonest where there are too many. */
import type { ColourRuns } from './colour-runs.ts';

export interface FewColours {
  /** Colours as pixels have them. */
  readonly palette: readonly number[];
  /** Of each colour of the picture, the place in the palette of what it is shown as. */
  readonly placeOf: Uint8Array;
}

/** As many as a byte tells apart. */
const mostColours = 256;

function distance(a: number, b: number): number {
  const first = (a & 255) - (b & 255);
  const second = ((a >> 8) & 255) - ((b >> 8) & 255);
  const third = ((a >> 16) & 255) - ((b >> 16) & 255);
  return first * first + second * second + third * third;
}

function nearest(colour: number, palette: readonly number[]): number {
  let [best, least] = [0, Infinity];
  palette.forEach((kept, place) => {
    const away = distance(colour, kept);
    if (away < least) [best, least] = [place, away];
  });
  return best;
}

/**
 * At most 256 of the colours, the commonest first. A chart has few; the many shades of its edges
 * occur in a handful of pixels each, and take the nearest colour that is kept.
 */
export function fewColours({
  colours,
  counts,
}: Pick<ColourRuns, 'colours' | 'counts'>): FewColours {
  const byCount = colours.map((_, place) => place);
  byCount.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const palette = byCount.slice(0, mostColours).map((place) => colours[place] ?? 0);
  const placeOf = new Uint8Array(colours.length);
  byCount.forEach((place, rank) => {
    placeOf[place] = rank < mostColours ? rank : nearest(colours[place] ?? 0, palette);
  });
  return { palette, placeOf };
}
