/**
 * Places the parts of a poster: title, subtitle, legend, drawing and footer on a sheet that is as wide
 * as social networks show and, where the drawing is tall, as high as it takes to read it.
 */
import { joinSentences } from '../i18n/join-sentences.ts';
import { legendColumn, legendRows, type PlacedSample } from './poster-legend.ts';
import {
  contentWidth,
  evenLines,
  heightOf,
  linesOf,
  margin,
  placedLines,
  posterWidth,
  sizes,
  widthOf,
  type PosterLine,
} from './poster-words.ts';
import type { Scene } from './scene.ts';

/** The height of every poster whose drawing can be read in it. */
export const posterHeight = 675;

/** Below this, text inside of a drawing is too small on a sheet of the usual height. */
const leastScale = 1;

export interface PosterLayout {
  readonly height: number;
  readonly lines: readonly PosterLine[];
  readonly samples: readonly PlacedSample[];
  readonly drawing: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface PosterWords {
  /** Stands in the corner of the sheet. */
  readonly siteName: string;
  /** In place of the scene's line of sources, where that is long. */
  readonly source?: string;
  /** What the figures leave out; follows the source. */
  readonly coverage: string;
}

interface Frame {
  readonly head: readonly PosterLine[];
  /** Where the title and subtitle end. */
  readonly top: number;
  readonly footerHeight: number;
  readonly footer: (height: number) => readonly PosterLine[];
}

function frameOf(
  scene: Scene,
  { siteName, source: told = scene.source, coverage }: PosterWords,
): Frame {
  const title = evenLines(scene.title, 'title', contentWidth);
  const subtitle = linesOf(scene.subtitle, 'subtitle', contentWidth);
  const subtitleTop = margin + heightOf(title, 'title') + 6;
  const source = linesOf(
    joinSentences([told, coverage], scene.language === 'zh' ? 'zh' : 'en'),
    'footer',
    contentWidth - widthOf(siteName, 'subtitle') - margin,
  );
  const footerHeight = heightOf(source, 'footer');
  return {
    head: [
      ...placedLines(title, 'title', margin, margin),
      ...placedLines(subtitle, 'subtitle', margin, subtitleTop),
    ],
    top: subtitleTop + heightOf(subtitle, 'subtitle') + 14,
    footerHeight,
    footer: (height) => [
      ...placedLines(source, 'footer', margin, height - margin / 2 - footerHeight),
      {
        text: siteName,
        x: posterWidth - margin,
        y: height - margin / 2 - sizes.subtitle / 2,
        size: sizes.subtitle,
        isBold: true,
        tone: 'ink',
        anchor: 'end',
      },
    ],
  };
}

/** The legend beside the drawing, on a sheet of the usual height; undefined where that is too small. */
function wideLayout(scene: Scene, frame: Frame): PosterLayout | undefined {
  const legend = legendColumn(scene.legend, frame.top + 6);
  const bottom = posterHeight - margin / 2 - frame.footerHeight - 18;
  const left = legend.samples.length > 0 ? margin + legend.width + margin : margin;
  const [width, height] = [posterWidth - margin - left, bottom - frame.top];
  const scale = Math.min(width / scene.width, height / scene.height);
  if (legend.height > bottom || (scene.texts.length > 0 && scale < leastScale)) return undefined;
  return {
    height: posterHeight,
    lines: [...frame.head, ...legend.lines, ...frame.footer(posterHeight)],
    samples: legend.samples,
    drawing: {
      x: left + (width - scene.width * scale) / 2,
      y: frame.top + (height - scene.height * scale) / 2,
      scale,
    },
  };
}

/** The legend above the drawing, which fills the width of the sheet. */
function tallLayout(scene: Scene, frame: Frame): PosterLayout {
  const legend = legendRows(scene.legend, frame.top);
  const scale = contentWidth / scene.width;
  const drawingTop = legend.height + 20;
  const height = Math.ceil(
    drawingTop + scene.height * scale + 24 + frame.footerHeight + margin / 2,
  );
  return {
    height,
    lines: [...frame.head, ...legend.lines, ...frame.footer(height)],
    samples: legend.samples,
    drawing: { x: margin, y: drawingTop, scale },
  };
}

/** Where everything of a poster of `scene` stands, in pixels of the sheet. */
export function posterLayout(scene: Scene, words: PosterWords): PosterLayout {
  const frame = frameOf(scene, words);
  return wideLayout(scene, frame) ?? tallLayout(scene, frame);
}
