/** Which provinces of a scatter plot are named: those at the ends, and those off the line for certain. */
import { descending } from 'd3-array';
import { candidates } from './candidates.ts';
import type { ProvinceValue } from './province-values.ts';
import type { ScatterFit, ScatterPoint } from './scatter-points.ts';

/** At most so many are named. */
export const mostNamed = 8;

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
  const along = (side: 'x' | 'y') =>
    candidates(points.map((point) => ({ point, quantity: point[side].quantity })));
  const [x, y] = [along('x'), along('y')];
  const certain = [x.highest, x.lowest, y.highest].flatMap(({ values }) =>
    values.length === 1 ? values : [],
  );
  return [...new Set([...certain, ...off].map(({ point }) => point))].slice(0, mostNamed);
}
