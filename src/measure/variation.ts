/** The spread of levels in units of their mean: unweighted, or weighted by people. */
import { requireAmounts, requireEntries } from './argument-checks.ts';
import { weightedDeviation, weightedLevels, weightedMean } from './shares.ts';

/** What the squared deviations are divided by: n (all units are here) or n − 1 (a sample of them). */
export type VariationForm = 'population' | 'sample';

/**
 * The coefficient of variation: standard deviation over mean, every unit counted as one. Provinces
 * of a nation are all there, so the population form is the rule; R and REAT print the sample form,
 * which is √(n/(n − 1)) times as large.
 *
 * Bounds: 0 (equal levels) to √(n − 1), in the sample form √n. Zeros are counted as they are.
 * @param values the level of each unit: a rate or an amount a head.
 * @param form divisor of the variance: `population` n, `sample` n − 1.
 * @throws RangeError on a negative or non-finite value, on all zeros, and on a single unit in the
 *   sample form.
 * Source: Pearson, K. (1896) Philosophical Transactions A 187, doi 10.1098/rsta.1896.0007.
 */
export function coefficientOfVariation(
  values: readonly number[],
  form: VariationForm = 'population',
): number {
  requireAmounts('values', values);
  if (form === 'sample') requireEntries('values', values, 2);
  const levels = weightedLevels(values);
  const units = values.length;
  const correction = form === 'sample' ? Math.sqrt(units / (units - 1)) : 1;
  return (correction * weightedDeviation(levels)) / weightedMean(levels);
}

/**
 * Williamson's index V_w: the coefficient of variation weighted by people,
 * √(Σ p (y − μ)²)/μ with μ = Σ p y, the rate of the whole.
 *
 * It asks how unequal people are by where they live; {@link coefficientOfVariation} asks how
 * unequal the units are. Neither stands for the other: Gluschenko, K. (2018) Spatial Economic
 * Analysis 13(1), doi 10.1080/17421772.2017.1343491.
 *
 * Bounds: 0 (equal levels) to √((1 − p)/p) for the smallest p. Zeros are counted as they are.
 * @param values the level of each unit: a rate or an amount a head.
 * @param populations people of each unit.
 * @throws RangeError on a negative or non-finite value, on all zeros, on a population that is not
 *   above zero, and on lists of different length.
 * Source: Williamson, J. G. (1965) Economic Development and Cultural Change 13(4),
 *   doi 10.1086/450136.
 */
export function williamson(values: readonly number[], populations: readonly number[]): number {
  requireAmounts('values', values);
  const levels = weightedLevels(values, populations);
  return weightedDeviation(levels) / weightedMean(levels);
}
