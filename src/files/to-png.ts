/** Draws a poster as pictures, for places that show no SVG: social networks, word processors. */
import { renderAsync } from '@resvg/resvg-js';
import { contentHash, keep, kept } from './cache.ts';
import { indexedPng } from './indexed-png.ts';
import { familyFor, type PictureFonts } from './picture-fonts.ts';
import { halfSize, type Raster } from './raster.ts';

export interface PngOptions {
  readonly fonts: PictureFonts;
  /** Language of the poster, which decides on its fonts. */
  readonly language: string;
}

/** The picture of a poster, by how many pixels it has for one of the poster: 2 for dense screens. */
export type Pngs = Readonly<Record<1 | 2, Uint8Array>>;

/** Raise it when the renderer, its options or the packing change, so that kept pictures are drawn anew. */
const renderer = 'resvg 2.6.2, indexed';

async function raster(svg: string, { fonts, language }: PngOptions, zoom: number): Promise<Raster> {
  const family = familyFor(language);
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: [...fonts.paths],
      loadSystemFonts: false,
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
    logLevel: 'error',
  });
  const { width, height, pixels: bytes } = image;
  return {
    width,
    height,
    pixels: new Int32Array(bytes.buffer, bytes.byteOffset, width * height),
  };
}

/**
 * The pictures of `svg`; the same bytes for the same poster and fonts. It is drawn once, for dense
 * screens, since drawing takes longest.
 */
export async function renderPngs(svg: string, options: PngOptions): Promise<Pngs> {
  const twice = await raster(svg, options, 2);
  return { 1: await indexedPng(halfSize(twice)), 2: await indexedPng(twice) };
}

/** The same as {@link renderPngs}, drawn only when no earlier build has drawn them. */
export async function toPngs(svg: string, options: PngOptions): Promise<Pngs> {
  const stem = contentHash(renderer, options.fonts.hash, options.language, svg);
  const [once, twice] = [kept(`${stem}.png`), kept(`${stem}@2x.png`)];
  if (once && twice) return { 1: once, 2: twice };
  const pngs = await renderPngs(svg, options);
  keep(`${stem}.png`, pngs[1]);
  keep(`${stem}@2x.png`, pngs[2]);
  return pngs;
}

/** One picture of `svg`, as large as it says it is; drawn only when no earlier build has. */
export async function toPng(svg: string, options: PngOptions): Promise<Uint8Array> {
  const name = `${contentHash(renderer, 'once', options.fonts.hash, options.language, svg)}.png`;
  const known = kept(name);
  if (known) return known;
  const png = await indexedPng(await raster(svg, options, 1));
  keep(name, png);
  return png;
}
