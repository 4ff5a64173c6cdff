/** Compares two regions by all numbers that are possible together, not by their two ranges. */
import { exactly, type Quantity } from '../dataset/quantity.ts';
import type { Region } from '../dataset/types.ts';
import { multiply, divide } from './arithmetic.ts';
import { compare, type Relation, type Verdict } from './compare.ts';
import type { Denominator } from './denominator.ts';
import { elementAt } from './element.ts';
import { indicatorWeights, linearRange } from './linear.ts';
import { ratioRange } from './ratio.ts';
import { positionsIn, requireAdditive, sumAt } from './region-members.ts';
import type { Snapshot } from './snapshot.ts';
import { UnmeasurableError } from './unmeasurable.ts';

/**
 * The verdict on "`a` is `relation` than `b`", in counts, or in rates where a denominator is given.
 * Rates are compared crosswise, count by the other's denominator, so that nothing is rounded; the
 * verdict is exact, given the bounds and totals it rests on.
 * @throws UnmeasurableError when the figures cannot be added, or a province has none.
 */
export function compareRegions(
  snapshot: Snapshot,
  a: Region,
  relation: Relation,
  b: Region,
  denominator?: Denominator,
): Verdict {
  const [inA, inB] = [weightsOf(snapshot, a), weightsOf(snapshot, b)];
  const [ofA, ofB] = amountsOf(snapshot, a, b, denominator);
  const weights = inA.map((weight, position) => weight * ofB - elementAt(inB, position) * ofA);
  return compare(linearRange(snapshot.set, weights), relation, exactly(0));
}

/**
 * The range of `a` over `b`, in counts, or in rates where a denominator is given: 2 where `a` has
 * twice as many a resident.
 * @throws UnmeasurableError when the figures cannot be added, a province has none, or `b` has nothing.
 */
export function regionRatio(
  snapshot: Snapshot,
  a: Region,
  b: Region,
  denominator?: Denominator,
): Quantity {
  const [inA, inB] = [weightsOf(snapshot, a), weightsOf(snapshot, b)];
  const [ofA, ofB] = amountsOf(snapshot, a, b, denominator);
  if (linearRange(snapshot.set, inB).high === 0) throw new UnmeasurableError('region-empty', b.id);
  const counts = ratioRange(snapshot.set, inA, inB);
  return divide(multiply(counts, exactly(ofB)), exactly(ofA));
}

function weightsOf(snapshot: Snapshot, region: Region): readonly number[] {
  requireAdditive(snapshot);
  if (region.members.length === 0) throw new UnmeasurableError('region-empty', region.id);
  return indicatorWeights(snapshot.set, positionsIn(snapshot, region));
}

function amountsOf(
  snapshot: Snapshot,
  a: Region,
  b: Region,
  denominator: Denominator | undefined,
): readonly [number, number] {
  if (denominator === undefined) return [1, 1];
  return [
    sumAt(denominator.values, positionsIn(snapshot, a)),
    sumAt(denominator.values, positionsIn(snapshot, b)),
  ];
}
