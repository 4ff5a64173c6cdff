/** The map of a view: provinces shaded by class, regions outlined. */
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Scene } from '../scene/scene.ts';
import { mapFacts } from './map-facts.ts';
import type { MapView } from './map-view.ts';
import { arrowNeighbours } from './neighbours.ts';
import { projectedOutlines } from './outline-paths.ts';

/** The choropleth of `view` in that language. Throws as {@link mapFacts} does. */
export function choropleth(view: MapView, dataset: Dataset, locale: Locale): Scene {
  const { facts, scheme, words } = mapFacts(view, dataset, locale);
  const { width, height, provinces, outlineAround } = projectedOutlines(dataset);
  const neighbours = arrowNeighbours(
    provinces.map(({ adcode, centre: [x, y], adjacent }) => ({ key: adcode, x, y, adjacent })),
  );
  return {
    id: `${view.id}-map`,
    width,
    height,
    ...words,
    marks: facts.map(({ province, tone, highTone, isExact, label, low, high }, index) => ({
      key: province.adcode,
      shape: { kind: 'path', path: provinces[index]?.path ?? '' },
      tone,
      highTone,
      isExact,
      label,
      low,
      high,
      neighbours: neighbours[index] ?? {},
    })),
    outlines: scheme.regions.map(({ id, order, members }) => ({
      key: id,
      shape: { kind: 'path', path: outlineAround(members) },
      tone: `region-${order}`,
    })),
  };
}
