/**
 * The whole of a scene as one SVG file that needs nothing else: title, subtitle, legend, drawing and
 * source on a sheet, in colours and not in custom properties. Downloads and pictures are made from it.
 */
import { fillSample, lineSample } from './legend-sample.ts';
import { element, escapeMarkup } from './markup.ts';
import { toneColour } from './paint.ts';
import type { Palette } from './palette.ts';
import type { PlacedSample } from './poster-legend.ts';
import { posterLayout, type PosterWords } from './poster-layout.ts';
import { posterWidth, type PosterLine } from './poster-words.ts';
import { withoutStyleSheet } from './resolved-look.ts';
import type { Scene } from './scene.ts';
import { drawing } from './to-svg.ts';

/** Tenths of a pixel are finer than anybody sees. */
function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}

function lineElement({ text, x, y, size, isBold, tone, anchor }: PosterLine): string {
  const attributes = {
    x: tenths(x),
    y: tenths(y),
    'font-size': size,
    'font-weight': isBold ? 700 : undefined,
    fill: toneColour(tone),
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
  return element('text', attributes, escapeMarkup(text));
}

function sampleElement(sceneId: string, { entry, x, y }: PlacedSample): string {
  // Patterns are as wide as in the drawing on a page: in half units.
  const place = { transform: `translate(${tenths(x)} ${tenths(y)}) scale(.5)` };
  const sample = entry.kind === 'fill' ? fillSample(sceneId, entry.item) : lineSample(entry.item);
  return element('g', place, sample);
}

/**
 * `scene` as a well-formed SVG document with its own namespace and size, {@link posterWidth} wide. The
 * fonts are those of the site, which end in ones that hold Chinese.
 * @throws Error when the palette lacks a tone of the scene.
 */
export function toPoster(scene: Scene, palette: Palette, words: PosterWords): string {
  const { height, lines, samples, drawing: place } = posterLayout(scene, words);
  const { id, language, title, summary } = scene;
  const { x, y, scale } = place;
  const ids = { title: `${id}-title`, summary: `${id}-summary` };
  const sheet = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': language,
      width: posterWidth,
      height,
      viewBox: `0 0 ${posterWidth} ${height}`,
      role: 'img',
      'aria-labelledby': ids.title,
      'aria-describedby': ids.summary,
      'font-family': palette.sans,
    },
    element('title', { id: ids.title }, escapeMarkup(title)),
    element('desc', { id: ids.summary }, escapeMarkup(summary)),
    element('rect', { fill: toneColour('paper'), width: posterWidth, height }),
    ...lines.map(lineElement),
    element(
      'g',
      {
        transform: `translate(${tenths(x)} ${tenths(y)}) scale(${Number((scale / 2).toFixed(4))})`,
      },
      drawing(scene, { isInteractive: false }),
    ),
    ...samples.map((sample) => sampleElement(id, sample)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutStyleSheet(sheet, palette)}\n`;
}
