/**
 * Places the parts of a poster: title, subtitle, legend, drawing and footer on a sheet that is as wide
 * as social networks show and, where the drawing is tall, as high as it takes to read it.
 */
import type { Legend, LegendItem, Paint, Scene, Tone } from './scene.ts';
import { textSize, textWidth, wrapped } from './text-metrics.ts';

export const posterWidth = 1200;
/** The height of every poster whose drawing can be read in it. */
export const posterHeight = 675;

const margin = 40;
const contentWidth = posterWidth - 2 * margin;

/** Sizes of the words around the drawing; those inside keep to theirs, scaled. */
const sizes = { title: 30, subtitle: 19, legend: 16, footer: 14 } as const;
type WordsRole = keyof typeof sizes;

/** Below this, text inside of a drawing is too small on a sheet of the usual height. */
const leastScale = 1;
const lineHeight = 1.32;

export interface PosterLine {
  readonly text: string;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly tone: Tone;
  readonly anchor: 'start' | 'end';
}

/** A legend's sample: an area, or a line around one. */
export type Sample =
  { readonly kind: 'fill'; readonly paint: Paint } | { readonly kind: 'line'; readonly tone: Tone };

export interface PlacedSample {
  readonly sample: Sample;
  readonly x: number;
  readonly y: number;
}

export interface PosterLayout {
  readonly height: number;
  readonly lines: readonly PosterLine[];
  readonly samples: readonly PlacedSample[];
  readonly drawing: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface PosterWords {
  /** Stands in the corner of the sheet. */
  readonly siteName: string;
  /** What the figures leave out; follows the source. */
  readonly coverage: string;
}

export const sampleSize = { width: 28, height: 21 } as const;
const sampleGap = 10;

function widthOf(text: string, role: WordsRole): number {
  // Headings of a scene are as bold as a poster's title.
  const metrics = role === 'title' ? 'heading' : 'tick';
  return (textWidth(text, metrics) * sizes[role]) / textSize[metrics];
}

function linesOf(text: string, role: WordsRole, width: number): readonly string[] {
  const metrics = role === 'title' ? 'heading' : 'tick';
  return wrapped(text, metrics, (width * textSize[metrics]) / sizes[role]);
}

/** Lines of about one length, as few as the width allows: a heading whose last word stands alone reads badly. */
function evenLines(text: string, role: WordsRole, width: number): readonly string[] {
  const fewest = linesOf(text, role, width).length;
  const shares = Array.from({ length: 12 }, (_, index) => 0.4 + index * 0.05);
  const least = shares.find((share) => linesOf(text, role, width * share).length === fewest) ?? 1;
  return linesOf(text, role, width * least);
}

function heightOf(lines: readonly string[], role: WordsRole): number {
  return lines.length * sizes[role] * lineHeight;
}

function placedLines(
  lines: readonly string[],
  role: WordsRole,
  x: number,
  top: number,
): readonly PosterLine[] {
  const pitch = sizes[role] * lineHeight;
  return lines.map((text, index) => ({
    text,
    x,
    y: top + (index + 0.5) * pitch,
    size: sizes[role],
    isBold: role === 'title',
    tone: role === 'title' || role === 'legend' ? 'ink' : 'ink-soft',
    anchor: 'start',
  }));
}

interface Entry {
  readonly sample: Sample;
  readonly label: string;
}

function groupsOf({ fills, patterns, lines }: Legend): readonly (readonly Entry[])[] {
  const ofFill = ({ paint, label }: LegendItem): Entry => ({
    sample: { kind: 'fill', paint },
    label,
  });
  return [
    fills.map(ofFill),
    patterns.map(ofFill),
    lines.map(({ tone, label }): Entry => ({ sample: { kind: 'line', tone }, label })),
  ].filter((group) => group.length > 0);
}

interface PlacedLegend {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PosterLine[];
  readonly samples: readonly PlacedSample[];
}

const emptyLegend: PlacedLegend = { width: 0, height: 0, lines: [], samples: [] };
const labelIndent = sampleSize.width + sampleGap;

function placedEntry(
  { sample, label }: Entry,
  x: number,
  top: number,
  width: number,
): PlacedLegend {
  const labels = linesOf(label, 'legend', width - labelIndent);
  const firstMiddle = top + (sizes.legend * lineHeight) / 2;
  return {
    width: labelIndent + Math.max(...labels.map((line) => widthOf(line, 'legend'))),
    height: heightOf(labels, 'legend'),
    lines: placedLines(labels, 'legend', x + labelIndent, top),
    samples: [{ sample, x, y: firstMiddle - sampleSize.height / 2 }],
  };
}

function together(legend: PlacedLegend, entry: PlacedLegend, x: number, top: number): PlacedLegend {
  return {
    width: Math.max(legend.width, x - margin + entry.width),
    height: Math.max(legend.height, top + entry.height),
    lines: [...legend.lines, ...entry.lines],
    samples: [...legend.samples, ...entry.samples],
  };
}

const columnWidth = 270;

/** One entry under another; groups stand apart. `height` is where the legend ends. */
function legendColumn(legend: Legend, top: number): PlacedLegend {
  let placed: PlacedLegend = { ...emptyLegend, height: top };
  for (const [index, group] of groupsOf(legend).entries()) {
    let y = placed.height + (index > 0 ? 14 : 0);
    for (const entry of group) {
      placed = together(placed, placedEntry(entry, margin, y, columnWidth), margin, y);
      y = placed.height + 5;
    }
  }
  return placed;
}

/** Entries beside each other in rows; every group begins a row. `height` is where the legend ends. */
function legendRows(legend: Legend, top: number): PlacedLegend {
  let placed: PlacedLegend = { ...emptyLegend, height: top };
  for (const group of groupsOf(legend)) {
    let [x, y] = [margin, placed.height + 6];
    for (const entry of group) {
      const { width } = placedEntry(entry, 0, 0, contentWidth);
      if (x > margin && x + width > margin + contentWidth) [x, y] = [margin, placed.height + 4];
      placed = together(placed, placedEntry(entry, x, y, contentWidth), x, y);
      x += width + 26;
    }
  }
  return placed;
}

interface Frame {
  readonly head: readonly PosterLine[];
  /** Where the title and subtitle end. */
  readonly top: number;
  readonly footerHeight: number;
  readonly footer: (height: number) => readonly PosterLine[];
}

function frameOf(scene: Scene, { siteName, coverage }: PosterWords): Frame {
  const title = evenLines(scene.title, 'title', contentWidth);
  const subtitle = linesOf(scene.subtitle, 'subtitle', contentWidth);
  const subtitleTop = margin + heightOf(title, 'title') + 6;
  const source = linesOf(
    `${scene.source} ${coverage}`.trim(),
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
