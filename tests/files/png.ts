/** Reads just enough of a PNG to say how large it is, whether anything is drawn on it, and what. */
import { inflateSync } from 'node:zlib';

export interface PngFacts {
  readonly width: number;
  readonly height: number;
  /** How many different values the filtered picture data hold; a blank picture has a handful. */
  readonly variety: number;
}

/** The contents of all chunks of that name, one after the other. */
function chunks(png: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(png);
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('This is no PNG.');
  const contents: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.subarray(at + 4, at + 8).toString('latin1') === name)
      contents.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(contents);
}

/** The facts of `png`; throws where it is none. */
export function pngFacts(png: Uint8Array): PngFacts {
  const header = chunks(png, 'IHDR');
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    variety: new Set(inflateSync(chunks(png, 'IDAT'))).size,
  };
}

/** Red, green and blue of every pixel of an indexed picture whose rows are not filtered. */
export function indexedPixels(png: Uint8Array): readonly (readonly number[])[] {
  const { width } = pngFacts(png);
  const palette = chunks(png, 'PLTE');
  const rows = inflateSync(chunks(png, 'IDAT'));
  return [...rows].flatMap((place, at) =>
    at % (width + 1) === 0 ? [] : [[...palette.subarray(3 * place, 3 * place + 3)]],
  );
}
