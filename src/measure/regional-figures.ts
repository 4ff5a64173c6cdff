/** The figures of regions: what each has, its share, its rate, and how that stands to the nation's. */
import { exactly, type Quantity } from '../dataset/quantity.ts';
import type { Region, RegionScheme } from '../dataset/types.ts';
import { divide, multiply } from './arithmetic.ts';
import type { Denominator } from './denominator.ts';
import { density } from './density.ts';
import { elementAt } from './element.ts';
import { indicatorWeights, linearRange } from './linear.ts';
import { combineProvenance, type Provenance } from './provenance.ts';
import { rankByComparison, type RankInterval } from './rank.ts';
import { compareRegions } from './region-comparison.ts';
import { positionsIn, requireAdditive, requireSomething, sumAt } from './region-members.ts';
import { partShare } from './share.ts';
import type { Snapshot } from './snapshot.ts';

/** A region's figure over its residents or output. */
export interface RegionalRate {
  /** Residents, or output, in units of the denominator's indicator. */
  readonly denominator: number;
  readonly rate: Quantity;
  /** The rate where that of all provinces together is 1. */
  readonly index: Quantity;
}

/** What is known of one region; every range is exact, given the bounds and totals it rests on. */
export interface RegionalFigure {
  readonly region: Region;
  readonly count: Quantity;
  /** Of all provinces together, from 0 to 1. */
  readonly share: Quantity;
  readonly rated: RegionalRate | undefined;
  /** By rate, or by count where there is no denominator. */
  readonly rank: RankInterval;
}

export interface RegionalFigures {
  readonly figures: readonly RegionalFigure[];
  /** All provinces together. */
  readonly nation: { readonly count: Quantity; readonly rate: Quantity | undefined };
  readonly provenance: Provenance;
}

/**
 * The figures of every region of a scheme, in the scheme's order.
 * @throws UnmeasurableError when the indicator is a share or a rate, which cannot be added, when a
 *   province of a region has no figure, or when all figures are 0.
 */
export function regionalFigures(
  snapshot: Snapshot,
  scheme: RegionScheme,
  denominator?: Denominator,
): RegionalFigures {
  const { set } = snapshot;
  requireAdditive(snapshot);
  requireSomething(snapshot);
  const all = [...set.members.keys()];
  const places = ranks(snapshot, scheme, denominator);
  const figures = scheme.regions.map((region, place): RegionalFigure => {
    const members = positionsIn(snapshot, region);
    const count = linearRange(set, indicatorWeights(set, members));
    const share = partShare(set, members);
    const plain = { region, count, share, rank: elementAt(places, place) };
    if (denominator === undefined) return { ...plain, rated: undefined };
    const own = sumAt(denominator.values, members);
    const index = divide(multiply(share, exactly(sumAt(denominator.values, all))), exactly(own));
    const rate = density(count, exactly(own), denominator.units);
    return { ...plain, rated: { denominator: own, rate, index } };
  });
  const rate =
    denominator && density(set.total, exactly(sumAt(denominator.values, all)), denominator.units);
  const provenance = tracedTo(snapshot, denominator);
  return { figures, nation: { count: set.total, rate }, provenance };
}

/** The trace of whatever is computed from a snapshot and its denominator. */
export function tracedTo({ provenance }: Snapshot, denominator?: Denominator): Provenance {
  return denominator ? combineProvenance(provenance, denominator.provenance) : provenance;
}

function ranks(
  snapshot: Snapshot,
  { regions }: RegionScheme,
  denominator: Denominator | undefined,
): readonly RankInterval[] {
  return rankByComparison(regions.length, (a, b) =>
    compareRegions(snapshot, elementAt(regions, a), 'greater', elementAt(regions, b), denominator),
  );
}
