/** Reads just enough of a PNG to say how large it is and whether anything is drawn on it. */
import { inflateSync } from 'node:zlib';

export interface PngFacts {
  readonly width: number;
  readonly height: number;
  /** How many different values the filtered picture data hold; a blank picture has a handful. */
  readonly variety: number;
}

/** The facts of `png`; throws where it is none. */
export function pngFacts(png: Uint8Array): PngFacts {
  const bytes = Buffer.from(png);
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('This is no PNG.');
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.subarray(at + 4, at + 8).toString('latin1') === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    variety: new Set(inflateSync(Buffer.concat(data))).size,
  };
}
