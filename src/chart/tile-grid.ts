/** The tile grid of a view: one equal square a province, since area is not population. */
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Scene, SquareShape } from '../scene/scene.ts';
import { mapFacts } from './map-facts.ts';
import type { MapView } from './map-view.ts';
import { arrowNeighbours } from './neighbours.ts';

const pitch = 50;
const gap = 4;

/** The tile grid of `view` in that language. Throws as {@link mapFacts} does. */
export function tileGrid(view: MapView, dataset: Dataset, locale: Locale): Scene {
  const { facts, scheme, words } = mapFacts(view, dataset, locale);
  const tiles = facts.map(({ province: { adcode, tile } }) => ({
    key: adcode,
    x: tile.column * pitch,
    y: tile.row * pitch,
  }));
  const touches = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.abs(a.x - b.x) + Math.abs(a.y - b.y) === pitch;
  const neighbours = arrowNeighbours(
    tiles.map((tile) => ({
      ...tile,
      adjacent: tiles.filter((other) => touches(tile, other)).map(({ key }) => key),
    })),
  );
  const shapes = tiles.map(({ x, y }): SquareShape => ({
    kind: 'square',
    x,
    y,
    size: pitch - gap,
  }));
  const regionOf = (adcode: string) =>
    scheme.regions.find(({ members }) => members.includes(adcode));
  return {
    id: `${view.id}-tiles`,
    width: Math.max(...tiles.map(({ x }) => x)) + pitch - gap,
    height: Math.max(...tiles.map(({ y }) => y)) + pitch - gap,
    ...words,
    marks: facts.map(({ province, tone, highTone, isExact, label, low, high }, index) => ({
      key: province.adcode,
      shape: shapes[index] ?? { kind: 'square', x: 0, y: 0, size: 0 },
      tone,
      highTone,
      isExact,
      label,
      text: locale === 'zh' ? province.shortName.zh : province.iso.slice(-2),
      low,
      high,
      neighbours: neighbours[index] ?? {},
    })),
    outlines: facts.map(({ province: { adcode } }, index) => ({
      key: adcode,
      shape: shapes[index] ?? { kind: 'square', x: 0, y: 0, size: 0 },
      tone: `region-${regionOf(adcode)?.order ?? 1}`,
    })),
  };
}
