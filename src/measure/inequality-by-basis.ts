/** A range of inequality of the counts themselves, or of the rates, each province weighing as it is asked. */
import type { Basis } from './choice.ts';
import type { Denominator } from './denominator.ts';
import { feasible } from './feasible.ts';
import type { giniRange } from './gini-range.ts';
import type { InequalityRange } from './inequality-range.ts';
import { provinceRates } from './province-rates.ts';
import { requireAdditive, requireSomething } from './region-members.ts';
import type { Snapshot } from './snapshot.ts';
import type { theilRange } from './theil-range.ts';

/**
 * The range of a measure of inequality on a basis; of counts where there is nothing to divide by.
 * @throws UnmeasurableError when the figures cannot be added, or are all 0.
 */
export function inequalityByBasis(
  range: typeof theilRange | typeof giniRange,
  snapshot: Snapshot,
  basis: Basis,
  denominator: Denominator | undefined,
): InequalityRange {
  requireAdditive(snapshot);
  requireSomething(snapshot);
  if (basis === 'count' || denominator === undefined) return range(snapshot.set);
  if (basis === 'weighted-rate') return range(snapshot.set, denominator.values);
  // Rates do not add up to anything, so here the totals help only through the bounds.
  return range(feasible(provinceRates(snapshot, denominator)));
}
