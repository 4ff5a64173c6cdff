/** The choices that an analyst makes before a number comes out, so that each can be made otherwise. */
import type { Dataset, Region, RegionScheme } from '../dataset/types.ts';
import { denominatorFor, type Denominator } from './denominator.ts';
import { withoutMember } from './groups.ts';
import { snapshot, type Snapshot } from './snapshot.ts';
import { named } from './unknown-name.ts';

/**
 * What is compared: regional rates, or unequal rates, each province weighing what its residents do
 * (`weighted-rate`) or each the same (`plain-rate`); or the counts themselves (`count`).
 */
export type Basis = 'weighted-rate' | 'plain-rate' | 'count';

export const bases: readonly Basis[] = ['weighted-rate', 'plain-rate', 'count'];

export interface Choice {
  readonly scheme: string;
  readonly basis: Basis;
  /** The indicator to divide by, where rates are compared: residents of one vintage or another. */
  readonly vintage: string;
  /** The adcode of a province left out. */
  readonly without: string | undefined;
}

/** The figures that a choice leads to. */
export interface Chosen {
  readonly snapshot: Snapshot;
  readonly scheme: RegionScheme;
  /** `undefined` where counts are compared. */
  readonly denominator: Denominator | undefined;
}

/**
 * The figures of an indicator at a period under a choice; a province left out is in no region.
 * @throws UnknownNameError, ContradictionError and UnmeasurableError as {@link snapshot} and
 *   {@link denominatorFor} do.
 */
export function choose(
  dataset: Dataset,
  indicator: string,
  period: string,
  { scheme: id, basis, vintage, without }: Choice,
): Chosen {
  const all = snapshot(dataset, indicator, period);
  const scheme = named('scheme', id, dataset.schemes, (each) => each.id);
  const chosen = without === undefined ? all : withoutProvince(all, without);
  const regions = scheme.regions.map((region) => regionWithout(region, without));
  return {
    snapshot: chosen,
    scheme: { ...scheme, regions },
    denominator: basis === 'count' ? undefined : denominatorFor(dataset, chosen, vintage),
  };
}

/** The figures of all provinces but one; as they are where it has none. */
export function withoutProvince(all: Snapshot, adcode: string): Snapshot {
  const position = all.adcodes.indexOf(adcode);
  if (position < 0) return all;
  return {
    ...all,
    adcodes: all.adcodes.toSpliced(position, 1),
    observations: all.observations.toSpliced(position, 1),
    totals: [],
    set: withoutMember(all.set, position),
  };
}

/** The region with one of its provinces left out. */
export function regionWithout(region: Region, without: string | undefined): Region {
  return { ...region, members: region.members.filter((adcode) => adcode !== without) };
}
