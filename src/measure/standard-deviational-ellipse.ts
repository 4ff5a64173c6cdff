/** Where a set of places lies, how far it reaches, and in which direction. */
import { fsum } from 'd3-array';
import { requireEntries, requireFinite } from './argument-checks.ts';
import { elementAt } from './element.ts';
import { weightedLevels, weightedMean, type WeightedLevel } from './shares.ts';

/** Planar coordinates in one unit of length: project longitudes and latitudes first. */
export type PlanarPoint = readonly [x: number, y: number];

/**
 * `yuill`: the root mean square distances along both axes, as first published. `crimestat`: these
 * times √(2n/(n − 2)), so that the ellipse of evenly scattered points covers most of them; the rule
 * in CrimeStat, PySAL and most maps.
 */
export type EllipseForm = 'crimestat' | 'yuill';

export interface StandardDeviationalEllipse {
  readonly center: PlanarPoint;
  /** Lengths in the unit of the coordinates. */
  readonly semiMajor: number;
  readonly semiMinor: number;
  /**
   * Direction of the major axis in radians, counterclockwise from the x-axis (east): −π/2 to π/2,
   * and 0 when both axes are equal. PySAL prints the same angle but calls it clockwise.
   */
  readonly rotation: number;
}

/**
 * The standard deviational ellipse of points, each counted by its weight.
 *
 * Bounds: semi-axes 0 (points on a line) upwards. Without weights every point counts as one.
 * @param points planar coordinates, at least three.
 * @param weights what each point stands for: people, organizations.
 * @param form see {@link EllipseForm}.
 * @throws RangeError on fewer than three points, on a coordinate that is not finite, on a weight that
 *   is not above zero, and on lists of different length.
 * Source: Yuill, R. S. (1971) Geografiska Annaler B 53(1), doi 10.1080/04353684.1971.11879353;
 *   corrections: Levine, N. (2015) CrimeStat 4.02, ch. 4.
 */
export function standardDeviationalEllipse(
  points: readonly PlanarPoint[],
  weights?: readonly number[],
  form: EllipseForm = 'crimestat',
): StandardDeviationalEllipse {
  requireEntries('points', points, 3);
  const xs = coordinate(
    'points x',
    points.map(([x]) => x),
    weights,
  );
  const ys = coordinate(
    'points y',
    points.map(([, y]) => y),
    weights,
  );
  const xx = covariance(xs, xs);
  const yy = covariance(ys, ys);
  const xy = covariance(xs, ys);

  // Principal axes: eigenvalues and eigenvector of the covariance matrix.
  const middle = (xx + yy) / 2;
  const reach = Math.hypot((xx - yy) / 2, xy);
  const corrections = form === 'yuill' ? 1 : (2 * points.length) / (points.length - 2);
  return {
    center: [weightedMean(xs), weightedMean(ys)],
    semiMajor: Math.sqrt(corrections * (middle + reach)),
    // Points on a line can leave −1e-17.
    semiMinor: Math.sqrt(corrections * Math.max(0, middle - reach)),
    rotation: Math.atan2(2 * xy, xx - yy) / 2,
  };
}

function coordinate(
  name: string,
  values: readonly number[],
  weights: readonly number[] | undefined,
): readonly WeightedLevel[] {
  requireFinite(name, values);
  return weightedLevels(values, weights, 'points', 'weights');
}

function covariance(first: readonly WeightedLevel[], second: readonly WeightedLevel[]): number {
  const firstMean = weightedMean(first);
  const secondMean = weightedMean(second);
  return fsum(
    first,
    ({ value, weight }, point) =>
      weight * (value - firstMean) * (elementAt(second, point).value - secondMean),
  );
}
