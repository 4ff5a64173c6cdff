/** Writes a line or an area through places as path data. */
import type { HalfUnitPathData } from '../../scene/scene.ts';
import { halfUnitPath } from './half-unit-path.ts';

export type Place = readonly [x: number, y: number];

/** Path data, in half units, of straight lines from place to place. */
export function pathThrough(places: readonly Place[], isClosed = false): HalfUnitPathData {
  const path = halfUnitPath();
  places.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (isClosed) path.closePath();
  return path.data();
}
