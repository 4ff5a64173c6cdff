/** The tile grid of a view: one equal square a province, since area is not population. */
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Geometry, Scene, Text } from '../scene/scene.ts';
import { textSize, wrapped } from '../scene/text-metrics.ts';
import { mapFacts, type MapFact, type MapView } from './map-facts.ts';
import { arrowNeighbours } from './layout/neighbours.ts';
import { regionTone } from './facts/region-tone.ts';

const pitch = 50;
const size = 46;
const lineHeight = textSize.tile * 1.2;

/** Short enough for a tile in either language. */
function tileText({ province }: MapFact, locale: Locale): string {
  return locale === 'zh' ? province.shortName.zh : province.iso.slice(-2);
}

type Square = Extract<Geometry, { kind: 'rect' }>;

function square(fact: MapFact): Square {
  const { column, row } = fact.province.tile;
  return {
    kind: 'rect',
    x: column * pitch,
    y: row * pitch,
    width: size,
    height: size,
  };
}

/** The tile grid of `view` in that language. Throws as {@link mapFacts} does. */
export function tileGrid(view: MapView, dataset: Dataset, locale: Locale): Scene {
  const { facts, scheme, legend, words } = mapFacts(view, dataset, locale);
  const places = facts.map(({ province: { adcode, tile } }) => ({
    key: adcode,
    x: tile.column,
    y: tile.row,
  }));
  const touches = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.abs(a.x - b.x) + Math.abs(a.y - b.y) === 1;
  const neighbours = arrowNeighbours(
    places.map((place) => ({
      ...place,
      adjacent: places.filter((other) => touches(place, other)).map(({ key }) => key),
    })),
  );
  return {
    id: `${view.id}-tiles`,
    width: Math.max(...places.map(({ x }) => x)) * pitch + size,
    height: Math.max(...places.map(({ y }) => y)) * pitch + size,
    ...words,
    legend,
    rules: [],
    marks: facts.map((fact, index) => ({
      ...fact.mark,
      shapes: [{ ...square(fact), paint: fact.paint }],
      neighbours: neighbours[index] ?? {},
    })),
    outlines: facts.map((fact) => ({
      key: fact.province.adcode,
      shape: square(fact),
      tone: regionTone(scheme, fact.province.adcode),
    })),
    texts: facts.flatMap((fact) => {
      const { x, y } = square(fact);
      const lines = wrapped(tileText(fact, locale), 'tile', size - 2);
      return lines.map((text, line): Text => ({
        role: 'tile',
        text,
        x: x + size / 2,
        y: y + size / 2 + (line - (lines.length - 1) / 2) * lineHeight,
        anchor: 'middle',
        tone: 'ink',
        on: fact.paint,
      }));
    }),
  };
}
