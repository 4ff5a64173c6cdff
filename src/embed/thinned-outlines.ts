/**
 * Leaves out of a map's outlines the points that cannot be seen: with six thousand of them the outlines
 * are most of an embed's weight.
 */
import type { Geometry, HalfUnitPathData, Scene } from '../scene/scene.ts';

type Point = readonly [x: number, y: number];

/** Three quarters of a screen pixel at the map's own width, in half units: borders are drawn wider than that. */
const visible = 1.5;

/** The rings of outline data, in absolute half units. */
function ringsOf(path: HalfUnitPathData): readonly (readonly Point[])[] {
  let start: Point = [0, 0];
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
      const points: Point[] = [];
      let [x, y] = start;
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        points.push([x, y]);
      }
      start = points[0] ?? start;
      return points;
    });
}

/** How far `point` lies from the line through its neighbours; a tip is never near it. */
function distance(before: Point, point: Point, after: Point): number {
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Infinity;
  return Math.abs(dx * (point[1] - before[1]) - dy * (point[0] - before[0])) / length;
}

/**
 * Whether a point goes depends only on the points around it, and not on where a ring begins or which way
 * it runs: so neighbours lose the same points of the border that they share.
 */
function thinnedRing(ring: readonly Point[]): readonly Point[] {
  if (ring.length < 5) return ring;
  const at = (index: number) => ring[(index + ring.length) % ring.length] ?? [0, 0];
  const bends = ring.map((point, index) => distance(at(index - 1), point, at(index + 1)));
  const isStraighter = (index: number, other: number) => {
    const bend = (place: number) => bends[(place + ring.length) % ring.length] ?? Infinity;
    const [a, b] = [at(index), at(other)];
    return bend(index) - bend(other) || a[0] - b[0] || a[1] - b[1];
  };
  return ring.filter(
    (_, index) =>
      (bends[index] ?? Infinity) > visible ||
      isStraighter(index, index - 1) > 0 ||
      isStraighter(index, index + 1) > 0,
  );
}

function written(rings: readonly (readonly Point[])[]): HalfUnitPathData {
  let [x, y] = [0, 0];
  return rings
    .map((ring) => {
      const [start = [0, 0]] = ring;
      const steps = ring.map((point, index) => {
        const [dx, dy] = [point[0] - x, point[1] - y];
        [x, y] = point;
        const lead = ['m', 'l'][index] ?? (dx < 0 ? '' : ' ');
        return `${lead}${dx}${dy < 0 ? '' : ' '}${dy}`;
      });
      [x, y] = start;
      return `${steps.join('')}z`;
    })
    .join('');
}

/** The outline data of `path`, no border of which moves by more than can be seen. */
export function thinnedOutline(path: HalfUnitPathData): HalfUnitPathData {
  // The second time round takes the points that had a thinner neighbour the first time.
  return written(ringsOf(path).map((ring) => thinnedRing(thinnedRing(ring))));
}

function thinned<Shape extends { readonly kind: string }>(shape: Shape | Geometry): Shape {
  return (
    shape.kind === 'area' && 'path' in shape
      ? { ...shape, path: thinnedOutline(shape.path) }
      : shape
  ) as Shape;
}

/** The map of `scene` with thinned outlines. */
export function withThinnedOutlines(scene: Scene): Scene {
  return {
    ...scene,
    marks: scene.marks.map((mark) => ({ ...mark, shapes: mark.shapes.map(thinned) })),
    outlines: scene.outlines.map((outline) => ({ ...outline, shape: thinned(outline.shape) })),
  };
}
