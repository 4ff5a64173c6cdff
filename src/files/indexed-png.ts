/**
 * Writes an indexed PNG, whose pixels are places in a list of colours: the renderer’s own are in full
 * colour, more than twice as large, and packed on the main thread.
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { colourRuns, type ColourRuns } from './colour-runs.ts';
import { fewColours, type FewColours } from './few-colours.ts';
import type { Raster } from './raster.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Bits of a pixel, the kind “indexed”, and the only ways there are to pack, filter and send rows. */
const kind = [8, 3, 0, 0, 0];

/** Higher levels save a twentieth of the bytes and take half as long again. */
const level = 4;

function chunk(name: string, content: Uint8Array): Buffer {
  const framed = Buffer.alloc(content.length + 12);
  framed.writeUInt32BE(content.length, 0);
  framed.write(name, 4, 'latin1');
  framed.set(content, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), framed.length - 4);
  return framed;
}

function header({ width, height }: Raster): Uint8Array {
  const content = Buffer.alloc(8 + kind.length);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set(kind, 8);
  return content;
}

/** Red, green and blue of each. */
function paletteBytes(palette: readonly number[]): Uint8Array {
  return new Uint8Array(Int32Array.from(palette).buffer).filter((_, at) => at % 4 !== 3);
}

/** Each row begins with a byte for its filter, here none: places in a list have no slopes. */
function rowBytes(
  { width, height }: Raster,
  { colourOf, lengthOf }: ColourRuns,
  { placeOf }: FewColours,
): Uint8Array {
  const bytes = new Uint8Array((width + 1) * height);
  let at = 0;
  colourOf.forEach((colour, run) => {
    if (at % (width + 1) === 0) at += 1;
    const to = at + (lengthOf[run] ?? 0);
    const place = placeOf[colour] ?? 0;
    // Most runs are too short for a call.
    if (to - at > 12) bytes.fill(place, at, to);
    else for (let pixel = at; pixel < to; pixel += 1) bytes[pixel] = place;
    at = to;
  });
  return bytes;
}

/** The PNG of an opaque raster; the same bytes for the same pixels. */
export async function indexedPng(raster: Raster): Promise<Uint8Array> {
  const runs = colourRuns(raster);
  const few = fewColours(runs);
  const packed = await promisify(deflate)(rowBytes(raster, runs, few), { level });
  return Buffer.concat([
    signature,
    chunk('IHDR', header(raster)),
    chunk('PLTE', paletteBytes(few.palette)),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]);
}
