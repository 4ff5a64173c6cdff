/** The picture that stands for a place where its page is shared: name, a few figures, and where it is. */
import { locator, type LocatorView } from '../chart/locator.ts';
import type { Dataset, Locale, RegionScheme } from '../dataset/types.ts';
import { cardSheet, type CardLine } from '../scene/card-sheet.ts';
import { element } from '../scene/markup.ts';
import type { Palette } from '../scene/palette.ts';
import { drawing } from '../scene/to-svg.ts';
import type { FigureLine } from './figure-lines.ts';

/** What the squares fill. */
const grid = { x: 700, y: 110, width: 436, height: 440 } as const;

export interface CardWords {
  readonly siteName: string;
  readonly name: string;
  /** What the name is: a province of this region, a region of this scheme. */
  readonly kind: string;
  readonly figures: readonly Pick<FigureLine, 'label' | 'text' | 'date'>[];
}

/** From one figure down to the next. */
const pitch = 104;

function linesOf({ name, kind, figures }: CardWords): readonly CardLine[] {
  return [
    // Long names of places stay on the card.
    { text: name, y: 160, size: Array.from(name).length > 12 ? 64 : 84, isBold: true },
    { text: kind, y: 226, size: 26, tone: 'ink-soft' },
    ...figures.flatMap(({ label, text, date }, index): readonly CardLine[] => [
      { text, y: 312 + index * pitch, size: 44, isBold: true },
      { text: `${label} · ${date}`, y: 354 + index * pitch, size: 22, tone: 'ink-soft' },
    ]),
  ];
}

/** The card as an SVG document in colours. */
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
  const map = element(
    'g',
    { transform: `translate(${grid.x} ${grid.y}) scale(${Number((scale / 2).toFixed(4))})` },
    drawing(scene, { isInteractive: false }),
  );
  return cardSheet(words.siteName, linesOf(words), [map], palette);
}
