/** The map of a view: provinces shaded by class, regions outlined. */
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Scene } from '../scene/scene.ts';
import type { MapView } from './map-facts.ts';
import { mapScene } from './map-scene.ts';
import { projectedOutlines } from './shapes/outline-paths.ts';

/** The choropleth of `view` in that language. Throws as {@link mapScene} does. */
export function choropleth(view: MapView, dataset: Dataset, locale: Locale): Scene {
  return mapScene(view, dataset, locale, projectedOutlines(dataset));
}
