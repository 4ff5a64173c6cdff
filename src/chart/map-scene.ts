/** Draws a map on outlines that are projected already, here or in a build before. */
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Scene } from '../scene/scene.ts';
import { mapFacts, type MapView } from './map-facts.ts';
import { arrowNeighbours } from './layout/neighbours.ts';
import type { ProjectedOutlines } from './shapes/projected-outlines.ts';

/** The map of `view` on those outlines. Throws as {@link mapFacts} does. */
export function mapScene(
  view: MapView,
  dataset: Dataset,
  locale: Locale,
  { width, height, provinces, outlineAround }: ProjectedOutlines,
): Scene {
  const { facts, scheme, legend, words } = mapFacts(view, dataset, locale);
  const neighbours = arrowNeighbours(
    provinces.map(({ adcode, centre: [x, y], adjacent }) => ({ key: adcode, x, y, adjacent })),
  );
  return {
    id: `${view.id}-map`,
    width,
    height,
    ...words,
    legend,
    rules: [],
    marks: facts.map(({ mark, paint }, index) => ({
      ...mark,
      shapes: [{ kind: 'area', path: provinces[index]?.path ?? '', paint }],
      neighbours: neighbours[index] ?? {},
    })),
    outlines: scheme.regions.map(({ id, order, members }) => ({
      key: id,
      shape: {
        kind: 'area',
        path: outlineAround(members),
        paint: { kind: 'solid', tone: `region-${order}` },
      },
      tone: `region-${order}`,
    })),
    texts: [],
  };
}
