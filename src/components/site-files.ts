/** Makes the downloads of every named view: table, facts, sheet and pictures. */
import { questions } from '#content/questions.ts';
import { coverageNote, licence, siteName } from '#content/site.ts';
import { views } from '#content/views.ts';
import { draw } from '../chart/draw.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { drawnTexts } from '../files/drawn-texts.ts';
import { fileName, type FileKind } from '../files/file-name.ts';
import { pictureFonts, type PictureFonts } from '../files/picture-fonts.ts';
import { toPng } from '../files/to-png.ts';
import { locales } from '../i18n/locales.ts';
import { readPalette, type Theme } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { toCsv } from '../scene/to-csv.ts';
import { toJson } from '../scene/to-json.ts';
import { toPoster } from '../scene/to-poster.ts';
import { filledView } from '../story/filled-view.ts';
import tokens from '../styles/tokens.css?raw';

type View = (typeof views)[number];

const palettes = readPalette(tokens);

function sceneOf(view: View, locale: Locale, dataset: Dataset): Scene {
  return draw(filledView(view, questions, dataset), dataset, locale);
}

function posterOf(scene: Scene, locale: Locale, theme: Theme): string {
  return toPoster(scene, palettes[theme], {
    siteName: siteName[locale],
    coverage: coverageNote[locale],
  });
}

/** Both themes write the same words, so the light posters name all characters. */
function fontsFor(dataset: Dataset): Promise<PictureFonts> {
  return pictureFonts(
    views.flatMap((view) =>
      locales.flatMap((locale) =>
        drawnTexts(
          posterOf(sceneOf(view, locale, dataset), locale, 'light'),
          fileName(view.id, locale, { format: 'png', theme: 'light', zoom: 1 }),
        ),
      ),
    ),
  );
}

/** One set of fonts a build; in the dev server one for each saved state of the tables. */
const fontsByDataset = new WeakMap<Dataset, Promise<PictureFonts>>();

function sharedFonts(dataset: Dataset): Promise<PictureFonts> {
  const known = fontsByDataset.get(dataset);
  if (known) return known;
  const fonts = fontsFor(dataset);
  fontsByDataset.set(dataset, fonts);
  return fonts;
}

/**
 * The content of that download of `view`.
 * @throws Error when a picture needs a character that its fonts lack.
 */
export async function siteFile(
  view: View,
  locale: Locale,
  kind: FileKind,
  dataset: Dataset,
): Promise<string | Uint8Array> {
  const scene = sceneOf(view, locale, dataset);
  switch (kind.format) {
    case 'csv':
      return toCsv(scene.table, locale);
    case 'json':
      return toJson(scene, { licence: licence[locale], coverage: coverageNote[locale] });
    case 'svg':
      return posterOf(scene, locale, 'light');
    case 'png': {
      const fonts = await sharedFonts(dataset);
      return toPng(posterOf(scene, locale, kind.theme), {
        fonts,
        language: locale,
        zoom: kind.zoom,
      });
    }
  }
}
