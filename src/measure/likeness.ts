/** Finds which units are most alike in several dimensions at once, and in which of them. */
import { fsum } from 'd3-array';
import { requireEntries, requireFinite, requireSameLength } from './argument-checks.ts';
import { elementAt } from './element.ts';
import { weightedDeviation, weightedLevels, weightedMean } from './shares.ts';

/** How near a unit is to the one it is compared with. */
export interface Likeness {
  /** Position of the unit in the lists. */
  readonly unit: number;
  /** 0 for the same in all dimensions; 1 when they differ by one standard deviation on average. */
  readonly distance: number;
  /** The unit less the one it is compared with, in standard deviations, by dimension. */
  readonly differences: readonly number[];
}

/**
 * The values less their mean, in standard deviations of the population form: all units are there.
 * Where all are the same, every one is 0.
 */
function standardized(values: readonly number[]): readonly number[] {
  const levels = weightedLevels(values);
  const mean = weightedMean(levels);
  const deviation = weightedDeviation(levels);
  return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}

/**
 * All other units, nearest first: by the root mean square of the differences in standard deviations,
 * so that every dimension weighs the same and the number of dimensions does not matter. Of units
 * equally near, the one that stands first in the lists comes first.
 * @param dimensions a list of known numbers for each dimension, one entry a unit, in the same order.
 *   Give logarithms where ratios matter and not differences.
 * @param unit position of the unit that the others are compared with.
 * @throws RangeError when there is no dimension, when lists differ in length, when a value is not a
 *   finite number, or when there is no such unit.
 * Source: Euclidean distance of standardized variables; Everitt, B. et al. (2011) Cluster Analysis,
 *   5th ed., sections 3.3 and 3.8, doi 10.1002/9780470977811.
 */
export function mostAlike(
  dimensions: readonly (readonly number[])[],
  unit: number,
): readonly Likeness[] {
  requireEntries('dimensions', dimensions, 1);
  const first = elementAt(dimensions, 0);
  dimensions.forEach((values, place) => {
    requireFinite(`dimensions[${place}]`, values);
    requireSameLength('dimensions[0]', first, `dimensions[${place}]`, values);
  });
  const scores = dimensions.map(standardized);
  return first
    .map((_, other): Likeness => {
      const differences = scores.map((score) => elementAt(score, other) - elementAt(score, unit));
      const squares = differences.map((difference) => difference ** 2);
      return { unit: other, distance: Math.sqrt(fsum(squares) / squares.length), differences };
    })
    .filter((likeness) => likeness.unit !== unit)
    .sort((a, b) => a.distance - b.distance);
}
