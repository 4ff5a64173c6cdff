/** The drawings that show one view in a place of any width: a reader sees the one that fits. */
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Scene } from '../scene/scene.ts';
import { choropleth } from './choropleth.ts';
import { draw, type ChartView } from './draw.ts';
import { tileGrid } from './tile-grid.ts';

export interface Drawing {
  /** Maps and tiles are scaled to any width; other charts are laid out for a narrow and a wide place. */
  readonly fits: 'any' | 'narrow' | 'wide';
  readonly scene: Scene;
}

/** Width of the layout for a phone, in units of the scene; figure.css changes over at 34rem. */
const narrowWidth = 340;

function inBothWidths(view: ChartView, dataset: Dataset, locale: Locale): readonly Drawing[] {
  const wide = draw(view, dataset, locale);
  const narrow = draw(view, dataset, locale, narrowWidth);
  return [
    { fits: 'wide', scene: wide },
    // Both stand on one page, and ids are unique.
    { fits: 'narrow', scene: { ...narrow, id: `${narrow.id}-narrow` } },
  ];
}

/**
 * The drawings of `view`, which say the same; the first one has the view's own id.
 * Throws as the family's own function does.
 */
export function drawings(view: ChartView, dataset: Dataset, locale: Locale): readonly Drawing[] {
  return view.family === 'choropleth' || view.family === 'tile-grid'
    ? [{ fits: 'any', scene: draw(view, dataset, locale) }]
    : inBothWidths(view, dataset, locale);
}

/**
 * The drawings of `view` for a page: a map has its tile grid beside it, and a tile grid its map, since area is
 * not population; others are drawn as elsewhere, which is `drawn`.
 */
export function drawingsOnPage(
  view: ChartView,
  drawn: readonly Drawing[],
  dataset: Dataset,
  locale: Locale,
): readonly Drawing[] {
  if (view.family !== 'choropleth' && view.family !== 'tile-grid') return drawn;
  return [choropleth(view, dataset, locale), tileGrid(view, dataset, locale)].map((scene) => ({
    fits: 'any',
    scene,
  }));
}
