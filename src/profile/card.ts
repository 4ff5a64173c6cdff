/** The picture that stands for a place where its page is shared: name, a few figures, and where it is. */
import { locator, type LocatorView } from '../chart/locator.ts';
import type { Dataset, Locale, RegionScheme } from '../dataset/types.ts';
import { element, escapeMarkup } from '../scene/markup.ts';
import { toneColour } from '../scene/paint.ts';
import type { Palette } from '../scene/palette.ts';
import { withoutStyleSheet } from '../scene/resolved-look.ts';
import type { Tone } from '../scene/scene.ts';
import { drawing } from '../scene/to-svg.ts';
import type { FigureLine } from './figure-lines.ts';

/** As wide and high as social networks show pictures of pages. */
const [width, height] = [1200, 630];
const margin = 64;
/** What the squares fill. */
const grid = { x: 700, y: 110, width: 436, height: 440 } as const;

export interface CardWords {
  readonly siteName: string;
  readonly name: string;
  /** What the name is: a province of this region, a region of this scheme. */
  readonly kind: string;
  readonly figures: readonly Pick<FigureLine, 'label' | 'text' | 'date'>[];
}

interface CardLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly isBold?: boolean;
  readonly tone?: Tone;
}

function lineElement({ text, y, size, isBold = false, tone = 'ink' }: CardLine): string {
  const attributes = {
    x: margin,
    y,
    'font-size': size,
    'font-weight': isBold ? 700 : undefined,
    fill: toneColour(tone),
  };
  return element('text', attributes, escapeMarkup(text));
}

/** From one figure down to the next. */
const pitch = 104;

function linesOf({ siteName, name, kind, figures }: CardWords): readonly CardLine[] {
  return [
    { text: siteName, y: 74, size: 26, tone: 'accent' },
    // Long names of places stay on the card.
    { text: name, y: 160, size: Array.from(name).length > 12 ? 64 : 84, isBold: true },
    { text: kind, y: 226, size: 26, tone: 'ink-soft' },
    ...figures.flatMap(({ label, text, date }, index): readonly CardLine[] => [
      { text, y: 312 + index * pitch, size: 44, isBold: true },
      { text: `${label} · ${date}`, y: 354 + index * pitch, size: 22, tone: 'ink-soft' },
    ]),
  ];
}

/** The card as an SVG document in colours, {@link width} by {@link height}. */
export function placeCard(
  words: CardWords,
  view: LocatorView,
  scheme: RegionScheme,
  palette: Palette,
  dataset: Dataset,
  locale: Locale,
): string {
  const scene = locator(view, scheme, dataset, locale);
  const scale = Math.min(grid.width / scene.width, grid.height / scene.height);
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
    ...linesOf(words).map(lineElement),
    element(
      'g',
      { transform: `translate(${grid.x} ${grid.y}) scale(${Number((scale / 2).toFixed(4))})` },
      drawing(scene, { isInteractive: false }),
    ),
  );
  return withoutStyleSheet(sheet, palette);
}
