/** Turns a view of any family into its scene: the one list of families. */
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Scene } from '../scene/scene.ts';
import { choropleth } from './choropleth.ts';
import { lorenzScene, type LorenzView } from './lorenz-curve.ts';
import type { MapView } from './map-facts.ts';
import { scatter, type ScatterView } from './scatter.ts';
import { tileGrid } from './tile-grid.ts';

/** A view of any family. */
export type ChartView = LorenzView | MapView | ScatterView;

/** Width of a chart in the text column of a wide screen, in units of the scene. */
const usualWidth = 640;

/**
 * The scene of `view` in that language, laid out for that width. Maps have one width and
 * are scaled. Throws as the family's own function does.
 */
export function draw(
  view: ChartView,
  dataset: Dataset,
  locale: Locale,
  width: number = usualWidth,
): Scene {
  switch (view.family) {
    case 'choropleth':
      return choropleth(view, dataset, locale);
    case 'tile-grid':
      return tileGrid(view, dataset, locale);
    case 'lorenz':
      return lorenzScene(view, dataset, locale, width);
    case 'scatter':
      return scatter(view, dataset, locale, width);
  }
}
