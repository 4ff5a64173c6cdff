/** Theil's T and its two parts at each moment: numbers where all provinces are known, ranges where not. */
import { between, exactly, isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Dataset, RegionScheme } from '../../dataset/types.ts';
import { divide, subtract } from '../../measure/arithmetic.ts';
import { combineProvenance, type Provenance } from '../../measure/provenance.ts';
import { positionsIn, requireAdditive } from '../../measure/region-members.ts';
import { tracedTo } from '../../measure/regional-figures.ts';
import { roundOutwards } from '../../measure/rounding.ts';
import { theilBetween } from '../../measure/theil-between.ts';
import { theilRange } from '../../measure/theil-range.ts';
import { theilDecomposition } from '../../measure/theil.ts';
import { gapsIn, momentsOf, type Gap, type Moment, type Moments } from './moments.ts';
import { schemeOf } from './province-values.ts';
import { searchedRanges, type TheilRanges } from './searched-ranges.ts';
import type { BaseView } from '../view.ts';

/** How unequal provinces are over time, and how much of that lies between regions. */
export interface TheilView extends BaseView {
  readonly family: 'theil';
  readonly indicator: string;
  /** The indicator to divide by; residents when left out. */
  readonly per?: string;
  readonly from?: string;
  readonly to?: string;
  readonly decimals: number;
}

/** Of bounds that are searched for: more than anybody reads, and a page that brings them stays light. */
const digits = 6;

export interface TheilParts {
  readonly total: Quantity;
  readonly between: Quantity;
  readonly within: Quantity;
  /** Of the total, from 0 to 1. */
  readonly share: Quantity;
}

export interface TheilValues extends Moments {
  readonly gaps: readonly Gap[];
  readonly scheme: RegionScheme;
  /** In the order of the moments. */
  readonly parts: readonly TheilParts[];
  readonly isExact: boolean;
  readonly provenance: Provenance;
}

/**
 * Theil's T of one moment's provinces, and its parts between and within the regions of a scheme.
 * @throws UnmeasurableError when the figures cannot be added, or a province has none.
 */
export function theilParts(
  { snapshot, denominator }: Pick<Moment, 'snapshot' | 'denominator'>,
  scheme: RegionScheme,
): TheilParts {
  requireAdditive(snapshot);
  const { set } = snapshot;
  const people = denominator?.values;
  const groups = scheme.regions.map((region) => positionsIn(snapshot, region));
  if (set.members.every(isExact)) {
    const groupOf = set.members.map((_, position) =>
      groups.findIndex((members) => members.includes(position)),
    );
    const amounts = set.members.map(({ low }) => low);
    const exact = theilDecomposition(amounts, people, groupOf);
    return {
      total: exactly(exact.total),
      between: exactly(exact.between),
      within: exactly(exact.within),
      share: exactly(exact.betweenShare),
    };
  }
  return partsOf({
    total: roundOutwards(theilRange(set, people).quantity, digits),
    between: roundOutwards(theilBetween(set, people, groups).quantity, digits),
  });
}

/** All parts, of the two whose ranges must be searched for. */
function partsOf({ total, between: among }: TheilRanges): TheilParts {
  const inside = subtract(total, among);
  const share = total.low > 0 ? divide(among, total) : between(0, 1);
  return {
    total,
    between: among,
    within: between(Math.max(0, inside.low), Math.min(inside.high, total.high)),
    share: between(share.low, Math.min(1, share.high)),
  };
}

/** The bounds of many ranges take a third of a second, and every language and width asks for them. */
const computed = new WeakMap<Dataset, Map<string, TheilValues>>();

/**
 * The parts that `view` asks for.
 * @throws UnmeasurableError when the figures cannot be added, or a province has none.
 * @throws UnknownNameError and RangeError as {@link momentsOf} does.
 */
export function theilValues(view: TheilView, dataset: Dataset): TheilValues {
  const known = computed.get(dataset) ?? new Map<string, TheilValues>();
  computed.set(dataset, known);
  const { indicator, per, from, to, scheme } = view;
  const key = JSON.stringify([indicator, per, from, to, scheme]);
  const values = known.get(key) ?? valuesOf(view, dataset);
  known.set(key, values);
  return values;
}

function valuesOf(view: TheilView, dataset: Dataset): TheilValues {
  const scheme = schemeOf(dataset, view.scheme);
  const shown = momentsOf({ ...view, per: view.per ?? dataset.settings.population }, dataset);
  const ranges = searchedRanges(dataset, view);
  const parts = shown.moments.map((moment, index) => {
    const known = ranges[index];
    return known ? partsOf(known) : theilParts(moment, scheme);
  });
  return {
    ...shown,
    gaps: gapsIn(shown.moments),
    scheme,
    parts,
    isExact: parts.every(({ total }) => isExact(total)),
    provenance: combineProvenance(
      ...shown.moments.map(({ snapshot, denominator }) => tracedTo(snapshot, denominator)),
    ),
  };
}
