/** Draws a poster as a picture, for places that show no SVG: social networks, word processors. */
import { renderAsync } from '@resvg/resvg-js';
import { contentHash, keep, kept } from './cache.ts';
import { familyFor, type PictureFonts } from './picture-fonts.ts';

export interface PngOptions {
  readonly fonts: PictureFonts;
  /** Language of the poster, which decides on its fonts. */
  readonly language: string;
  /** Pixels a pixel of the poster: 1, or 2 for dense screens. */
  readonly zoom: number;
}

/** Raise it when the renderer or its options change, so that kept pictures are drawn anew. */
const renderer = 'resvg 2.6.2';

/** The PNG of `svg`; the same bytes for the same poster, fonts and zoom. */
export async function renderPng(
  svg: string,
  { fonts, language, zoom }: PngOptions,
): Promise<Uint8Array> {
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
  return image.asPng();
}

/** The same as {@link renderPng}, drawn only when no earlier build has drawn it. */
export async function toPng(svg: string, options: PngOptions): Promise<Uint8Array> {
  const { fonts, language, zoom } = options;
  const name = `${contentHash(renderer, fonts.hash, language, String(zoom), svg)}.png`;
  const known = kept(name);
  if (known) return known;
  const png = await renderPng(svg, options);
  keep(name, png);
  return png;
}
