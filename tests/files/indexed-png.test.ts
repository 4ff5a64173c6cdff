import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexedPng } from '../../src/files/indexed-png.ts';
import { halfSize, type Raster } from '../../src/files/raster.ts';
import { indexedPixels, pngFacts } from './png.ts';

type Colour = readonly [number, number, number];

function rasterOf(width: number, colours: readonly Colour[]): Raster {
  const bytes = Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
  return { width, height: colours.length / width, pixels: new Int32Array(bytes.buffer) };
}

const level = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(level, level, level);

describe('an indexed picture', () => {
  test('of at most 256 colours shows every pixel as it was', async () => {
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .chain(([width, height]) =>
        fc
          .array(colour, { minLength: width * height, maxLength: width * height })
          .map((colours) => ({
            width,
            colours,
          })),
      );
    await fc.assert(
      fc.asyncProperty(rows, async ({ width, colours }) => {
        const png = await indexedPng(rasterOf(width, colours));
        expect(pngFacts(png)).toMatchObject({ width, height: colours.length / width });
        expect(indexedPixels(png)).toEqual(colours);
      }),
    );
  });

  test('of more colours keeps the common ones and takes the nearest for the rare ones', async () => {
    // 300 greys and greens: 0 to 255 twice each, and 44 shades that occur once, one step from a grey.
    const greys = Array.from({ length: 256 }, (_, shade): Colour => [shade, shade, shade]);
    const rare = Array.from({ length: 44 }, (_, shade): Colour => [shade, shade + 1, shade]);
    const shown = indexedPixels(await indexedPng(rasterOf(4, [...greys, ...rare, ...greys])));
    expect(shown.slice(0, 256)).toEqual(greys);
    expect(shown.slice(256, 300)).toEqual(rare.map(([shade]) => [shade, shade, shade]));
    expect(shown.slice(300)).toEqual(greys);
  });
});

describe('half the size', () => {
  test('makes one pixel of four, their mean, and leaves out an odd last row and column', () => {
    const black: Colour = [0, 0, 0];
    const white: Colour = [255, 255, 255];
    const { width, height, pixels } = halfSize(
      rasterOf(5, [
        ...[black, white, white, white, black],
        ...[black, white, white, white, black],
        ...[black, black, black, black, black],
      ]),
    );
    expect({ width, height }).toEqual({ width: 2, height: 1 });
    expect([...new Uint8Array(pixels.buffer)]).toEqual([128, 128, 128, 255, 255, 255, 255, 255]);
  });
});
