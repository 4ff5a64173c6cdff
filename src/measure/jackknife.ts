/** How much a statistic hangs on each single unit: it is computed again without each in turn. */
import { fsum } from 'd3-array';
import { requireEntries } from './argument-checks.ts';

export interface Jackknife {
  /** The statistic of all units. */
  readonly estimate: number;
  /** The statistic without each unit, in the order given. */
  readonly leaveOneOut: readonly number[];
  /** (n − 1)(mean of leave-one-out values − estimate). */
  readonly bias: number;
  /** √((n − 1)/n · Σ (leave-one-out value − their mean)²). */
  readonly standardError: number;
}

/**
 * The jackknife: bias and standard error of any smooth statistic, and its value without each unit.
 * For provinces, which are no sample, read the values one by one: does a finding hold without one?
 *
 * Bounds: the standard error is 0 or more. It misleads for statistics that jump, such as a median.
 * @param units what the statistic is computed from, one entry a unit; at least two.
 * @param statistic called with all units, then without each; what it throws is passed on.
 * @throws RangeError on fewer than two units, and when the statistic is not a finite number.
 * Source: Quenouille, M. H. (1956) Biometrika 43(3/4), doi 10.2307/2332914; Efron, B. and
 *   Tibshirani, R. J. (1993) An Introduction to the Bootstrap, ch. 11.
 */
export function jackknife<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number,
): Jackknife {
  requireEntries('units', units, 2);
  const count = units.length;
  const estimate = requireNumber(statistic(units), 'all units');
  const leaveOneOut = units.map((_, index) =>
    requireNumber(statistic(units.toSpliced(index, 1)), `all units but units[${index}]`),
  );
  const mean = fsum(leaveOneOut) / count;
  const squares = fsum(leaveOneOut, (value) => (value - mean) ** 2);
  return {
    estimate,
    leaveOneOut,
    bias: (count - 1) * (mean - estimate),
    standardError: Math.sqrt(((count - 1) / count) * squares),
  };
}

function requireNumber(value: number, of: string): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(
      `The statistic of ${of} is ${value}. Jackknife a statistic that every part of the data has.`,
    );
  }
  return value;
}
