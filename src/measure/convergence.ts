/** Two questions of catching up: do levels draw together, and do low ones grow faster? */
import { fsum } from 'd3-array';
import { requireEntries, requirePositive, requireSameLength } from './argument-checks.ts';
import { elementAt } from './element.ts';
import { weightedDeviation, weightedLevels, weightedMean } from './shares.ts';

export interface SigmaConvergence {
  /** Standard deviation of the natural logarithms at the beginning and at the end. */
  readonly initial: number;
  readonly final: number;
  /** `final` − `initial`: below zero where levels have drawn together. */
  readonly change: number;
}

/**
 * σ-convergence: whether the standard deviation of log levels has fallen. All units are there, so
 * variances are divided by n, not n − 1.
 *
 * Bounds: deviations 0 (equal levels) upwards. Zeros have no logarithm and are refused.
 * @param initial the level of each unit at the beginning.
 * @param final the same units at the end, in the same order.
 * @param populations people of each unit, used at both dates; without them every unit counts as one.
 * @throws RangeError on a level or population that is not above zero, and on lists of different length.
 * Source: Barro, R. J. and Sala-i-Martin, X. (1992) Journal of Political Economy 100(2),
 *   doi 10.1086/261816.
 */
export function sigmaConvergence(
  initial: readonly number[],
  final: readonly number[],
  populations?: readonly number[],
): SigmaConvergence {
  requireLevels(initial, final);
  const before = weightedDeviation(weightedLevels(initial.map(Math.log), populations, 'initial'));
  const after = weightedDeviation(weightedLevels(final.map(Math.log), populations));
  return { initial: before, final: after, change: after - before };
}

export interface BetaConvergence {
  /** Growth a year of a unit whose log level is 0. */
  readonly intercept: number;
  /** Change of yearly growth per unit of log level: below zero where low levels grow faster. */
  readonly slope: number;
  readonly slopeStandardError: number;
  /** Part of the variance of growth that the line accounts for, 0 to 1; 0 if growth is the same everywhere. */
  readonly rSquared: number;
  /**
   * λ a year, from slope = −(1 − e^(−λT))/T: the part of the gap that closes; below zero where it
   * widens. `undefined` when the slope is −1/T or below: the order of units is turned over.
   */
  readonly speed: number | undefined;
  /** Years until half of the gap has closed, ln 2/λ; `undefined` when there is no convergence. */
  readonly halfLife: number | undefined;
}

/**
 * Absolute β-convergence: a least-squares line of yearly growth, ln(final/initial)/T, on
 * ln(initial). It can hold while σ does not fall: both must be asked.
 *
 * Zeros have no logarithm and are refused.
 * @param initial the level of each unit at the beginning; at least three units.
 * @param final the same units at the end, in the same order.
 * @param years T, the years between, above zero.
 * @param populations people of each unit: weighted least squares; without them every unit counts as one.
 * @throws RangeError on a level, population or number of years that is not above zero, on fewer than
 *   three units, on initial levels that are all equal, and on lists of different length.
 * Source: Barro, R. J. and Sala-i-Martin, X. (1992) Journal of Political Economy 100(2),
 *   doi 10.1086/261816.
 */
export function betaConvergence(
  initial: readonly number[],
  final: readonly number[],
  years: number,
  populations?: readonly number[],
): BetaConvergence {
  requireLevels(initial, final);
  requireEntries('initial', initial, 3);
  requirePositive('years', [years]);
  if (initial.every((level) => level === initial[0])) {
    throw new RangeError(
      'initial levels are all equal, so growth cannot be set against them. Choose another period.',
    );
  }
  const starts = weightedLevels(initial.map(Math.log), populations, 'initial');
  const growths = weightedLevels(
    final.map((level, unit) => Math.log(level / elementAt(initial, unit)) / years),
    populations,
  );
  const startMean = weightedMean(starts);
  const growthMean = weightedMean(growths);
  const points = starts.map(({ value, weight }, unit) => ({
    weight,
    start: value - startMean,
    growth: elementAt(growths, unit).value - growthMean,
  }));
  const startSquares = fsum(points, ({ weight, start }) => weight * start ** 2);
  const growthSquares = fsum(points, ({ weight, growth }) => weight * growth ** 2);
  const slope = fsum(points, ({ weight, start, growth }) => weight * start * growth) / startSquares;
  const residualSquares = fsum(
    points,
    ({ weight, start, growth }) => weight * (growth - slope * start) ** 2,
  );
  const remaining = 1 + slope * years;
  const speed = remaining > 0 ? -Math.log(remaining) / years : undefined;
  return {
    intercept: growthMean - slope * startMean,
    slope,
    slopeStandardError: Math.sqrt(residualSquares / startSquares / (points.length - 2)),
    rSquared: growthSquares === 0 ? 0 : 1 - residualSquares / growthSquares,
    speed,
    halfLife: speed !== undefined && speed > 0 ? Math.LN2 / speed : undefined,
  };
}

function requireLevels(initial: readonly number[], final: readonly number[]): void {
  requirePositive('initial', initial);
  requirePositive('final', final);
  requireSameLength('initial', initial, 'final', final);
}
