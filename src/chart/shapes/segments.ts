/** Straight lines as path data of the half-unit grid. */
import type { HalfUnitPathData } from '../../scene/scene.ts';
import { halfUnitPath } from './half-unit-path.ts';

/** From x, y to x, y. */
export type Segment = readonly [number, number, number, number];

/** Path data of straight lines that need not touch. */
export function segments(...lines: readonly Segment[]): HalfUnitPathData {
  const path = halfUnitPath();
  for (const [x1, y1, x2, y2] of lines) {
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
  }
  return path.data();
}
