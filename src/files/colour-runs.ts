/** Reads a picture as runs of one colour along its rows, of which charts are made. */
import type { Raster } from './raster.ts';

export interface ColourRuns {
  /** Of each run, the place of its colour among `colours`; row after row, no run longer than a row. */
  readonly colourOf: readonly number[];
  /** Of each run, how many pixels it has. */
  readonly lengthOf: readonly number[];
  /** Each colour once, as pixels have it, in the order in which they are met. */
  readonly colours: readonly number[];
  /** How many pixels have each colour. */
  readonly counts: readonly number[];
}

/** The runs of that picture. */
export function colourRuns({ width, pixels }: Raster): ColourRuns {
  const known = new Map<number, number>();
  const [colourOf, lengthOf, colours, counts]: [number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
  ];
  const end = pixels.length;
  let from = 0;
  let endOfRow = width;
  while (from < end) {
    const colour = pixels[from] ?? 0;
    let to = from + 1;
    while (to < endOfRow && pixels[to] === colour) to += 1;
    let place = known.get(colour);
    if (place === undefined) {
      place = colours.push(colour) - 1;
      known.set(colour, place);
      counts.push(0);
    }
    counts[place] = (counts[place] ?? 0) + to - from;
    colourOf.push(place);
    lengthOf.push(to - from);
    if (to === endOfRow) endOfRow += width;
    from = to;
  }
  return { colourOf, lengthOf, colours, counts };
}
