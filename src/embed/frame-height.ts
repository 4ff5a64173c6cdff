/**
 * How high a frame must be for an embed in it to need no scroll bar. No browser measures at build time, so
 * this reckons with the sizes of embed.css and errs on the high side; tests/e2e/embed-height.spec.ts holds
 * it against what a browser makes of every embed.
 */
import type { Drawing } from '../chart/drawings.ts';
import type { LegendItem, LegendLine, Scene } from '../scene/scene.ts';
import { textSize, textWidth, wrapped } from '../scene/text-metrics.ts';
import { tableHeight } from './table-height.ts';

/** The widths that columns of articles usually have, from a phone to a wide page, in CSS pixels. */
export const usualWidths = [330, 510, 660, 930] as const;

/** Sizes of embed.css in CSS pixels. */
const padding = 12;
const gap = 8;
/** How far a layout is enlarged, against its own width, before its letters look out of place. */
const mostEnlarged = { any: 1.1, wide: 1.05, narrow: 1.3 } as const;
/** Where the layout for a narrow place gives way to the one for a wide place. */
const changeOver = 544;
const title = { size: 19, line: 25, role: 'heading' } as const;
const text = { size: 14, line: 21, role: 'tick' } as const;
const detailsLine = 24;
const legend = { picture: 27, gap: 13, rowGap: 4 } as const;

function textHeight(
  words: string,
  { size, line, role }: typeof title | typeof text,
  width: number,
): number {
  return wrapped(words, role, (width * textSize[role]) / size).length * line;
}

/** Rows that a wrapping list of items takes. */
function listHeight(items: readonly (LegendItem | LegendLine)[], width: number): number {
  if (items.length === 0) return 0;
  let height = 0;
  let room = 0;
  for (const { label } of items) {
    const whole = legend.picture + (textWidth(label, text.role) * text.size) / textSize[text.role];
    if (whole > room) {
      height += textHeight(label, text, width - legend.picture) + legend.rowGap;
      room = width;
    }
    room -= whole + legend.gap;
  }
  return height - legend.rowGap;
}

function legendHeight({ legend: { fills, patterns, lines } }: Scene, width: number): number {
  return [fills, patterns, lines].reduce((sum, items) => sum + listHeight(items, width), 0);
}

function shownIn(drawings: readonly Drawing[], width: number): Drawing | undefined {
  const fit = width <= changeOver ? 'narrow' : 'wide';
  return drawings.find(({ fits }) => fits === 'any' || fits === fit);
}

/** The width beyond which a drawing is not enlarged, in CSS pixels. */
export function widestDrawing({ fits, scene }: Drawing): number {
  return Math.round(scene.width * mostEnlarged[fits]);
}

export interface FramedEmbed {
  readonly drawings: readonly Drawing[];
  /** What stands below the table, as plain text; the parts begin lines of their own. */
  readonly caption: readonly string[];
}

/**
 * Height in CSS pixels of a frame of that width, its table closed or open.
 * @throws RangeError when no drawing fits the width.
 */
export function frameHeight(
  { drawings, caption }: FramedEmbed,
  width: number,
  table: 'closed' | 'open' = 'closed',
): number {
  const inner = width - 2 * padding;
  const drawing = shownIn(drawings, inner);
  const scene = drawings[0]?.scene;
  if (!drawing || !scene) throw new RangeError(`No drawing fits a frame ${width} px wide.`);
  const shown = Math.min(inner, widestDrawing(drawing));
  const parts = [
    textHeight(scene.title, title, inner),
    textHeight(scene.subtitle, text, inner),
    legendHeight(scene, inner),
    (shown * drawing.scene.height) / drawing.scene.width,
    textHeight(scene.summary, text, inner),
    detailsLine + (table === 'open' ? tableHeight(scene.table, inner) : 0),
    caption.reduce((sum, part) => sum + textHeight(part, text, inner), 0),
  ].filter((height) => height > 0);
  const height = parts.reduce((sum, part) => sum + part + gap, 2 * padding - gap);
  return Math.ceil(height / 10) * 10;
}

/** Height that holds the embed in a frame of any width between the two. */
export function heightBetween(
  embed: FramedEmbed,
  narrowest: number,
  widest: number,
  table: 'closed' | 'open' = 'closed',
): number {
  const step = 20;
  const widths = Array.from(
    { length: Math.ceil((widest - narrowest) / step) },
    (_, index) => narrowest + index * step,
  );
  return Math.max(...[...widths, widest].map((width) => frameHeight(embed, width, table)));
}
