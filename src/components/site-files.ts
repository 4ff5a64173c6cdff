/** Makes the downloads of every named view: table, facts, sheet and pictures. */
import { availableParallelism } from 'node:os';
import { questions } from '#content/questions.ts';
import { coverageNote, licence, siteName } from '#content/site.ts';
import { views } from '#content/views.ts';
import { draw } from '../chart/draw.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { drawnTexts } from '../files/drawn-texts.ts';
import { fileName, pictureKinds, type FileKind, type PictureKind } from '../files/file-name.ts';
import { inLanes } from '../files/in-lanes.ts';
import { pictureFonts, type PictureFonts } from '../files/picture-fonts.ts';
import { toPng } from '../files/to-png.ts';
import { locales } from '../i18n/locales.ts';
import { readPalette, type Theme } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { toCsv } from '../scene/to-csv.ts';
import { toJson } from '../scene/to-json.ts';
import { toPoster } from '../scene/to-poster.ts';
import { filledView } from '../story/filled-view.ts';
import { citedView, toCitation } from './site-citations.ts';
import tokens from '../styles/tokens.css?raw';

type View = (typeof views)[number];

interface Picture {
  readonly view: View;
  readonly locale: Locale;
  readonly kind: PictureKind;
}

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

const pictures: readonly Picture[] = views.flatMap((view) =>
  locales.flatMap((locale) => pictureKinds.map((kind) => ({ view, locale, kind }))),
);

function nameOf({ view, locale, kind }: Picture): string {
  return fileName(view.id, locale, kind);
}

/** Both themes write the same words, so the light posters name all characters. */
function fontsFor(dataset: Dataset): Promise<PictureFonts> {
  const lightOnes = pictures.filter(({ kind }) => kind.theme === 'light' && kind.zoom === 1);
  return pictureFonts(
    lightOnes.flatMap((picture) => {
      const { view, locale } = picture;
      return drawnTexts(posterOf(sceneOf(view, locale, dataset), locale, 'light'), nameOf(picture));
    }),
  );
}

async function drawn(
  { view, locale, kind }: Picture,
  dataset: Dataset,
  fonts: Promise<PictureFonts>,
): Promise<Uint8Array> {
  return toPng(posterOf(sceneOf(view, locale, dataset), locale, kind.theme), {
    fonts: await fonts,
    language: locale,
    zoom: kind.zoom,
  });
}

type Drawing = (name: string) => Promise<Uint8Array> | undefined;

/** Begins with all pictures at once; in the dev server, draws only the ones that are asked for. */
function drawings(dataset: Dataset): Drawing {
  const fonts = fontsFor(dataset);
  const tasks = pictures.map((picture) => () => drawn(picture, dataset, fonts));
  if (import.meta.env.DEV)
    return (name) => tasks[pictures.findIndex((picture) => nameOf(picture) === name)]?.();
  const begun = inLanes(tasks, availableParallelism());
  const byName = new Map(pictures.map((picture, index) => [nameOf(picture), begun[index]]));
  return (name) => byName.get(name);
}

/** One set of fonts and pictures a build; in the dev server one for each saved state of the tables. */
const drawingsByDataset = new WeakMap<Dataset, Drawing>();

async function pictureNamed(name: string, dataset: Dataset): Promise<Uint8Array> {
  const known = drawingsByDataset.get(dataset) ?? drawings(dataset);
  drawingsByDataset.set(dataset, known);
  const picture = await known(name);
  if (!picture) throw new Error(`No view has a picture named ${name}.`);
  return picture;
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
  if (kind.format === 'png') return pictureNamed(fileName(view.id, locale, kind), dataset);
  const scene = sceneOf(view, locale, dataset);
  switch (kind.format) {
    case 'csv':
      return toCsv(scene.table, locale);
    case 'json':
      return toJson(scene, { licence: licence[locale], coverage: coverageNote[locale] });
    case 'svg':
      return posterOf(scene, locale, 'light');
    default:
      return toCitation[kind.format](citedView(view, locale, dataset));
  }
}
