/**
 * Writes pixels as places in a list of at most 256 colours, as an indexed PNG has them: under half the
 * bytes of full colour. A chart has few colours; the many shades of its edges are rare ones.
 */

export interface IndexedColours {
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array;
  /** Of each pixel, the place of its colour. */
  readonly places: Uint8Array;
}

/** As many as a byte tells apart. */
const mostColours = 256;

interface Census {
  /** Of each pixel, the order in which its colour was met. */
  readonly orders: Uint32Array;
  /** Each colour as four bytes in one number, in the order in which they were met. */
  readonly colours: readonly number[];
  /** How many pixels have it. */
  readonly counts: readonly number[];
}

/** Goes by runs of one colour, of which charts are made. */
function censusOf(words: Uint32Array): Census {
  const orders = new Uint32Array(words.length);
  const known = new Map<number, number>();
  const [colours, counts]: [number[], number[]] = [[], []];
  let from = 0;
  while (from < words.length) {
    const colour = words[from] ?? 0;
    let to = from + 1;
    while (words[to] === colour) to += 1;
    const order = known.get(colour) ?? colours.push(colour) - 1;
    known.set(colour, order);
    counts[order] = (counts[order] ?? 0) + to - from;
    orders.fill(order, from, to);
    from = to;
  }
  return { orders, colours, counts };
}

function bytesOf(colours: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(colours).buffer);
}

/** Where in `kept` the colour nearest to that at `at` stands; both are lists of four bytes a colour. */
function nearest(kept: Uint8Array, colours: Uint8Array, at: number): number {
  let [best, least] = [0, Infinity];
  for (let place = 0; 4 * place < kept.length; place += 1) {
    let distance = 0;
    for (let channel = 0; channel < 3; channel += 1) {
      distance += ((kept[4 * place + channel] ?? 0) - (colours[4 * at + channel] ?? 0)) ** 2;
    }
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

/**
 * The colours of opaque `pixels` of four bytes each. Of more than 256 colours the commonest are kept;
 * a pixel of another takes the nearest of them.
 */
export function indexedColours(pixels: Uint8Array): IndexedColours {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const { orders, colours, counts } = censusOf(words);
  const byCount = colours.map((_, order) => order);
  byCount.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const all = bytesOf(colours);
  const kept = bytesOf(byCount.slice(0, mostColours).map((order) => colours[order] ?? 0));
  const placeOf = new Uint8Array(colours.length);
  byCount.forEach((order, rank) => {
    placeOf[order] = rank < mostColours ? rank : nearest(kept, all, order);
  });
  const places = new Uint8Array(orders.length);
  for (let at = 0; at < orders.length; at += 1) places[at] = placeOf[orders[at] ?? 0] ?? 0;
  return { palette: kept.filter((_, index) => index % 4 !== 3), places };
}
