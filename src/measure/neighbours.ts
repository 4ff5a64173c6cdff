/** Which provinces lie beside which, from the outlines that they share. */
import { geoDistance } from 'd3-geo';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Dataset } from '../dataset/types.ts';
import { elementAt } from './element.ts';

/**
 * The neighbours of each province, as positions in `dataset.provinces`, ascending; the form that
 * `moran` takes.
 *
 * Two provinces are neighbours when their outlines share an arc; a common corner is not enough. A
 * province that shares none is an island: its neighbour is the province whose coast lies nearest to
 * its own, measured between corners of the outlines, and the two are neighbours of each other.
 * @throws RangeError when the outlines lack a province.
 */
export function provinceNeighbours({
  provinces,
  outlines,
}: Dataset): readonly (readonly number[])[] {
  const collection = outlines.objects.provinces as GeometryCollection;
  const drawn = collection.geometries.map(({ id }) => String(id));
  const shared = neighbors(collection.geometries);
  const positions = drawn.map((id) => provinces.findIndex(({ adcode }) => adcode === id));
  const beside = provinces.map(({ adcode }) => {
    const place = drawn.indexOf(adcode);
    if (place < 0) throw new RangeError(`The outlines lack ${adcode}; add it to the outlines.`);
    const others = elementAt(shared, place).map((other) => elementAt(positions, other));
    return new Set(others.filter((position) => position >= 0));
  });
  const islands = [...beside.keys()].filter((province) => elementAt(beside, province).size === 0);
  if (islands.length > 0) {
    const { features } = feature(outlines, collection);
    const corners = provinces.map(({ adcode }) =>
      cornersIn(elementAt(features, drawn.indexOf(adcode)).geometry),
    );
    for (const island of islands) {
      const nearest = nearestTo(island, corners);
      if (nearest === undefined) continue;
      elementAt(beside, island).add(nearest);
      elementAt(beside, nearest).add(island);
    }
  }
  return beside.map((set) => [...set].sort((a, b) => a - b));
}

type Corner = readonly [longitude: number, latitude: number];

function nearestTo(island: number, corners: readonly (readonly Corner[])[]): number | undefined {
  const from = elementAt(corners, island);
  const distances = corners.map((others, province) =>
    province === island ? Infinity : smallestDistance(from, others),
  );
  const smallest = Math.min(...distances);
  return Number.isFinite(smallest) ? distances.indexOf(smallest) : undefined;
}

function smallestDistance(a: readonly Corner[], b: readonly Corner[]): number {
  let smallest = Infinity;
  for (const from of a) {
    for (const to of b) smallest = Math.min(smallest, geoDistance([...from], [...to]));
  }
  return smallest;
}

function cornersIn(geometry: GeoJSON.Geometry): readonly Corner[] {
  const rings = geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  const ring = geometry.type === 'Polygon' ? geometry.coordinates : rings;
  return ring.flat().map(([longitude = NaN, latitude = NaN]) => [longitude, latitude] as const);
}
