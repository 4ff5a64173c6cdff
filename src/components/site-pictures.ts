/** Draws every named view as pictures, all with one set of fonts. */
import { availableParallelism } from 'node:os';
import { coverageNote, siteName } from '#content/site.ts';
import { views } from '#content/views.ts';
import type { ChartView } from '../chart/draw.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { drawnTexts } from '../files/drawn-texts.ts';
import { fileName, type PictureKind } from '../files/file-name.ts';
import { inLanes } from '../files/in-lanes.ts';
import { pictureFonts, type PictureFonts } from '../files/picture-fonts.ts';
import { toPngs, type Pngs } from '../files/to-png.ts';
import { locales } from '../i18n/locales.ts';
import { readPalette, themes, type Theme } from '../scene/palette.ts';
import { toPoster } from '../scene/to-poster.ts';
import tokens from '../styles/tokens.css?raw';
import { shortSourceLine } from '../chart/words/province-words.ts';
import { siteScene } from './site-drawings.ts';

interface Poster {
  readonly view: ChartView;
  readonly locale: Locale;
  readonly theme: Theme;
}

const palettes = readPalette(tokens);

/** The view as a sheet of its own. */
export function sitePoster({ view, locale, theme }: Poster, dataset: Dataset): string {
  const scene = siteScene(view, locale, dataset);
  return toPoster(scene, palettes[theme], {
    siteName: siteName[locale],
    source: shortSourceLine(dataset, scene.sourceIds, locale),
    coverage: coverageNote[locale],
  });
}

const posters: readonly Poster[] = views.flatMap((view) =>
  locales.flatMap((locale) => themes.map((theme) => ({ view, locale, theme }))),
);

/** Both themes write the same words, so the light posters name all characters. */
function fontsFor(dataset: Dataset): Promise<PictureFonts> {
  return pictureFonts(
    posters
      .filter(({ theme }) => theme === 'light')
      .flatMap((poster) => {
        const kind = { format: 'png', theme: 'light', zoom: 1 } as const;
        const name = fileName(poster.view.id, poster.locale, kind);
        return drawnTexts(sitePoster(poster, dataset), name);
      }),
  );
}

function keyOf(view: string, locale: Locale, theme: Theme): string {
  return `${view} ${locale} ${theme}`;
}

type Drawing = (key: string) => Promise<Pngs> | undefined;

/** Begins with all pictures at once; in the dev server, draws only the ones that are asked for. */
function drawings(dataset: Dataset): Drawing {
  const fonts = fontsFor(dataset);
  const tasks = posters.map((poster) => async () => {
    const { locale: language } = poster;
    return toPngs(sitePoster(poster, dataset), { fonts: await fonts, language });
  });
  const keys = posters.map(({ view, locale, theme }) => keyOf(view.id, locale, theme));
  if (import.meta.env.DEV) return (key) => tasks[keys.indexOf(key)]?.();
  const begun = inLanes(tasks, availableParallelism());
  return (key) => begun[keys.indexOf(key)];
}

/** One set of fonts and pictures a build; in the dev server one for each saved state of the tables. */
const drawingsByDataset = new WeakMap<Dataset, Drawing>();

/**
 * The picture of `view` of that kind.
 * @throws Error when a picture needs a character that its fonts lack.
 */
export async function sitePicture(
  view: ChartView,
  locale: Locale,
  { theme, zoom }: PictureKind,
  dataset: Dataset,
): Promise<Uint8Array> {
  const known = drawingsByDataset.get(dataset) ?? drawings(dataset);
  drawingsByDataset.set(dataset, known);
  const pictures = await known(keyOf(view.id, locale, theme));
  if (!pictures) throw new Error(`The view “${view.id}” is not among those that have pictures.`);
  return pictures[zoom];
}
