/** The sheet of a picture that stands for a page where the page is shared. */
import { element, escapeMarkup } from './markup.ts';
import { toneColour } from './paint.ts';
import type { Palette } from './palette.ts';
import { withoutStyleSheet } from './resolved-look.ts';
import type { Tone } from './scene.ts';

/** As wide and high as social networks show pictures of pages. */
export const cardSize = { width: 1200, height: 630 } as const;
export const cardMargin = 64;

export interface CardLine {
  readonly text: string;
  /** The left edge where it is left out. */
  readonly x?: number;
  /** Of the middle of the line. */
  readonly y: number;
  readonly size: number;
  readonly isBold?: boolean;
  readonly tone?: Tone;
}

function lineElement({
  text,
  x = cardMargin,
  y,
  size,
  isBold = false,
  tone = 'ink',
}: CardLine): string {
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': isBold ? 700 : undefined,
    fill: toneColour(tone),
  };
  return element('text', attributes, escapeMarkup(text));
}

/** The card as an SVG document in colours: the site’s name, the lines, and what is drawn beside them. */
export function cardSheet(
  siteName: string,
  lines: readonly CardLine[],
  drawings: readonly string[],
  palette: Palette,
): string {
  const { width, height } = cardSize;
  const sheet = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': palette.sans,
    },
    element('rect', { fill: toneColour('paper'), width, height }),
    element('rect', { fill: toneColour('accent'), width, height: 12 }),
    lineElement({ text: siteName, y: 74, size: 26, tone: 'accent' }),
    ...lines.map(lineElement),
    ...drawings,
  );
  return withoutStyleSheet(sheet, palette);
}
