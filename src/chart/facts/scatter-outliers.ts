/** Which provinces of a scatter plot are named: those at the ends, and those off the line for certain. */
import { descending } from 'd3-array';
import type { ProvinceValue } from './province-values.ts';
import type { ScatterFit, ScatterPoint } from './scatter-points.ts';

/** At most so many are named. */
export const mostNamed = 8;

type Side = 'x' | 'y';

/** All that may be the highest on that axis, the most certain first; `lowest` turns it over. */
export function mayBeFirst(
  points: readonly ScatterPoint[],
  side: Side,
  end: 'highest' | 'lowest',
): readonly ScatterPoint[] {
  const ends = points.flatMap((point) => {
    const { quantity } = point[side];
    if (!quantity) return [];
    const { low, high } = quantity;
    return [
      end === 'highest' ? { point, sure: low, may: high } : { point, sure: -high, may: -low },
    ];
  });
  const surest = Math.max(...ends.map(({ sure }) => sure));
  return ends
    .filter(({ may }) => may >= surest)
    .sort((a, b) => descending(a.sure, b.sure) || descending(a.may, b.may))
    .map(({ point }) => point);
}

function only(points: readonly ScatterPoint[]): readonly ScatterPoint[] {
  return points.length === 1 ? points : [];
}

export interface Outlier {
  readonly point: ScatterPoint;
  readonly side: 'above' | 'below';
  /** Height on the drawing between the value's near end and the line's. */
  readonly distance: number;
}

/**
 * The provinces that lie off the line or its band whatever they are, the farthest first; `y` says
 * where a value lies on the drawing, downwards.
 */
export function outliers(
  points: readonly ScatterPoint[],
  fit: ScatterFit | undefined,
  { y }: { readonly y: (value: number) => number },
): readonly Outlier[] {
  if (!fit) return [];
  const exact = ({ quantity }: ProvinceValue) => quantity?.low;
  return points
    .flatMap((point): readonly Outlier[] => {
      const at = exact(point.x);
      const { quantity } = point.y;
      if (at === undefined || !quantity) return [];
      const line = fit.at(at);
      const above = y(line.high) - y(quantity.low);
      const below = y(quantity.high) - y(line.low);
      if (above > 0) return [{ point, side: 'above', distance: above }];
      return below > 0 ? [{ point, side: 'below', distance: below }] : [];
    })
    .sort((a, b) => descending(a.distance, b.distance));
}

/** The named ones, in the order of importance. */
export function namedPoints(
  points: readonly ScatterPoint[],
  off: readonly Outlier[],
): readonly ScatterPoint[] {
  return [
    ...new Set([
      ...only(mayBeFirst(points, 'x', 'highest')),
      ...only(mayBeFirst(points, 'x', 'lowest')),
      ...only(mayBeFirst(points, 'y', 'highest')),
      ...off.map(({ point }) => point),
    ]),
  ].slice(0, mostNamed);
}
