/** Projects the outlines once for a dataset and writes them as path data. */
import { geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import { feature, merge, neighbors } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Dataset } from '../../dataset/types.ts';
import { halfUnitPath } from './half-unit-path.ts';
import type { ProjectedOutlines } from './projected-outlines.ts';

type ProvinceGeometry = Polygon | MultiPolygon;

/** Width of every map, in units that a screen shows as pixels. */
const mapWidth = 640;
/** Room for strokes at the edge. */
const margin = 2;

function provinceGeometries(topology: Topology): readonly ProvinceGeometry[] {
  const collection = topology.objects.provinces as GeometryCollection | undefined;
  return (collection?.geometries ?? []).filter(
    (geometry): geometry is ProvinceGeometry =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
}

function fittedProjection(
  dataset: Dataset,
  whole: GeoJSON.MultiPolygon,
): { projection: GeoProjection; height: number } {
  const { parallels, rotate } = dataset.settings.projection;
  const projection = geoConicEqualArea()
    .parallels([...parallels])
    .rotate([rotate, 0])
    .fitWidth(mapWidth - 2 * margin, whole);
  const [, [, bottom]] = geoPath(projection).bounds(whole);
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  return { projection, height: Math.ceil(bottom) + 2 * margin };
}

function project(dataset: Dataset): ProjectedOutlines {
  // topojson-client marks the polygons that it merges, which a frozen dataset forbids.
  const topology = structuredClone(dataset.outlines);
  const geometries = provinceGeometries(topology);
  const byAdcode = new Map(geometries.map((geometry) => [String(geometry.id), geometry]));
  const adjacency = neighbors([...geometries]);
  const mergeOf = (chosen: readonly ProvinceGeometry[]) =>
    merge(topology, [...chosen] as Polygon[]);
  const { projection, height } = fittedProjection(dataset, mergeOf(geometries));

  const pathOf = (shape: GeoJSON.GeoJSON): string => {
    const path = halfUnitPath();
    geoPath(projection, path)(shape);
    return path.data();
  };

  return {
    width: mapWidth,
    height,
    provinces: dataset.provinces.map(({ adcode }) => {
      const geometry = byAdcode.get(adcode);
      // The dataset's checks have made sure that every province has an outline.
      if (!geometry) throw new Error(`No outline for ${adcode} reached the map.`);
      const shape = feature(topology, geometry);
      return {
        adcode,
        path: pathOf(shape),
        centre: geoPath(projection).centroid(shape),
        adjacent: (adjacency[geometries.indexOf(geometry)] ?? []).map((index) =>
          String(geometries[index]?.id),
        ),
      };
    }),
    outlineAround: (adcodes) =>
      pathOf(mergeOf(adcodes.flatMap((adcode) => byAdcode.get(adcode) ?? []))),
  };
}

const projected = new WeakMap<Dataset, ProjectedOutlines>();

/** The dataset's outlines on the map's plane; projected once, since every page asks. */
export function projectedOutlines(dataset: Dataset): ProjectedOutlines {
  const known = projected.get(dataset);
  if (known) return known;
  const outlines = project(dataset);
  projected.set(dataset, outlines);
  return outlines;
}
