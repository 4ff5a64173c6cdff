/** The words around a poster's drawing: their sizes, and how they are set in lines. */
import type { Tone } from './scene.ts';
import { evenlyWrapped, textSize, textWidth, wrapped } from './text-metrics.ts';

export const posterWidth = 1200;
export const margin = 40;
export const contentWidth = posterWidth - 2 * margin;

/** Sizes of the words around the drawing; those inside keep to theirs, scaled. */
export const sizes = { title: 30, subtitle: 19, legend: 16, footer: 14 } as const;
type WordsRole = keyof typeof sizes;

export const lineHeight = 1.32;

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

/** How wide that text is. */
export function widthOf(text: string, role: WordsRole): number {
  // Headings of a scene are as bold as a poster's title.
  const metrics = role === 'title' ? 'heading' : 'tick';
  return (textWidth(text, metrics) * sizes[role]) / textSize[metrics];
}

function lined(wrap: typeof wrapped, text: string, role: WordsRole, width: number) {
  const metrics = role === 'title' ? 'heading' : 'tick';
  return wrap(text, metrics, (width * textSize[metrics]) / sizes[role]);
}

/** That text in lines of that width. */
export function linesOf(text: string, role: WordsRole, width: number): readonly string[] {
  return lined(wrapped, text, role, width);
}

/** As {@link linesOf}, in lines of about one length. */
export function evenLines(text: string, role: WordsRole, width: number): readonly string[] {
  return lined(evenlyWrapped, text, role, width);
}

/** How high those lines are together. */
export function heightOf(lines: readonly string[], role: WordsRole): number {
  return lines.length * sizes[role] * lineHeight;
}

/** The lines one under the other, the first beginning at `top`. */
export function placedLines(
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
