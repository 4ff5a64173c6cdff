/** Inequality as the part of the total that could be given up if the rest were spread evenly. */
import { fsum } from 'd3-array';
import { requireAmounts } from './argument-checks.ts';
import { weightedLevels, weightedMean, type WeightedLevel } from './shares.ts';

/**
 * Atkinson's index: A = 1 − (Σ w (y/μ)^(1−ε))^(1/(1−ε)), and for ε = 1 one minus the geometric
 * mean over the arithmetic. A larger ε looks more at the poorest.
 *
 * Bounds: 0 (equal levels, or ε = 0) to 1. Zeros: from ε = 1 on, a unit at zero makes the index
 * exactly 1; zeros are never replaced by small numbers.
 * @param values the level of each unit: a rate or an amount a head.
 * @param epsilon aversion to inequality, zero or more; common are 0.5, 1 and 2.
 * @param populations people of each unit; without them every unit counts as one.
 * @throws RangeError on a negative or non-finite value, on all zeros, on an `epsilon` that is
 *   negative or not finite, on a population that is not above zero, and on lists of different length.
 * Source: Atkinson, A. B. (1970) Journal of Economic Theory 2(3), doi 10.1016/0022-0531(70)90039-6.
 */
export function atkinson(
  values: readonly number[],
  epsilon: number,
  populations?: readonly number[],
): number {
  requireAmounts('values', values);
  if (!Number.isFinite(epsilon) || epsilon < 0) {
    throw new RangeError(`epsilon is ${epsilon}. Give a finite number, zero or more.`);
  }
  const levels = weightedLevels(values, populations);
  const mean = weightedMean(levels);
  const lowest = Math.min(...values);
  if (epsilon >= 1 && lowest === 0) return 1;

  // Measured from the lowest level, powers stay in range however large ε is; from the mean, a
  // lowest level of zero does no harm while ε < 1.
  const reference = epsilon < 1 ? mean : lowest;
  const power = 1 - epsilon;
  const logarithms = levels.map(({ value, weight }) => ({
    weight,
    value: Math.log(value / reference),
  }));
  const logarithm =
    power === 0 ? weightedMean(logarithms) : logarithmOfMeanPower(logarithms, power) / power;
  return Math.max(0, 1 - (Math.exp(logarithm) * reference) / mean);
}

/** ln Σ w y^power, from the logarithms of all y. */
function logarithmOfMeanPower(logarithms: readonly WeightedLevel[], power: number): number {
  // expm1 and log1p keep the digits that a plain power loses as ε nears 1; far from there they lose
  // the digits of a small sum.
  const change = fsum(logarithms, ({ value, weight }) => weight * Math.expm1(power * value));
  return Math.abs(change) < 0.5
    ? Math.log1p(change)
    : Math.log(fsum(logarithms, ({ value, weight }) => weight * Math.exp(power * value)));
}
