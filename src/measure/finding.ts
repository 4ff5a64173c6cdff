/** Findings that can be computed again under every choice: one region over another, and inequality. */
import { exactly } from '../dataset/quantity.ts';
import type { Dataset, Region } from '../dataset/types.ts';
import { choose, type Choice, type Chosen } from './choice.ts';
import { compare, type Verdict } from './compare.ts';
import type { Denominator } from './denominator.ts';
import { elementAt } from './element.ts';
import { giniRange } from './gini-range.ts';
import { inequalityByBasis } from './inequality-by-basis.ts';
import { linearRange } from './linear.ts';
import type { Measured } from './provenance.ts';
import { ratioRange } from './ratio.ts';
import { compareRegions, regionRatio } from './region-comparison.ts';
import { positionsIn } from './region-members.ts';
import { tracedTo } from './regional-figures.ts';
import type { Snapshot } from './snapshot.ts';
import { theilRange } from './theil-range.ts';
import { named } from './unknown-name.ts';
import { UnmeasurableError } from './unmeasurable.ts';

/** What is claimed: that one region has more than another. */
export interface RegionClaim {
  /** Ids of regions. */
  readonly region: string;
  readonly exceeds: string;
}

/** A number, and the verdict on the claim where there is one. */
export interface Found extends Measured {
  readonly verdict: Verdict | undefined;
}

/** A number with what is claimed of it, if anything is. */
export interface Finding {
  /** Gives a verdict whenever there is a claim. */
  readonly measure: (choice: Choice) => Found;
  readonly claim: RegionClaim | undefined;
  /** Whether the number depends on where the regions are drawn. */
  readonly usesRegions: boolean;
  /** Whether twice as much and half as much are equally far: so it is with ratios, not with indices. */
  readonly isRatio: boolean;
}

/** What a finding is about. */
export interface Subject {
  readonly dataset: Dataset;
  readonly indicator: string;
  readonly period: string;
}

/**
 * The finding that one region has more than another: the ratio of the two, and the verdict of
 * {@link compareRegions}, which is sharper than what the ratio's rounded ends would say.
 * @throws UnmeasurableError when both are the same region.
 */
export function regionRatioFinding(
  { dataset, indicator, period }: Subject,
  a: string,
  b: string,
): Finding {
  if (a === b) throw new UnmeasurableError('same-region', a);
  return {
    usesRegions: true,
    isRatio: true,
    claim: { region: a, exceeds: b },
    measure: (choice) => {
      const chosen = choose(dataset, indicator, period, choice);
      const first = named('region', a, chosen.scheme.regions, ({ id }) => id);
      const second = named('region', b, chosen.scheme.regions, ({ id }) => id);
      const { snapshot, denominator } = chosen;
      const compared =
        choice.basis === 'plain-rate' && denominator
          ? comparedByMeans(snapshot, first, second, denominator)
          : {
              quantity: regionRatio(snapshot, first, second, denominator),
              verdict: compareRegions(snapshot, first, 'greater', second, denominator),
            };
      return { ...compared, provenance: provenanceOf(chosen) };
    },
  };
}

/** How unequal the provinces are, by Theil's T or Gini; nothing is claimed of it. */
export function inequalityFinding(
  { dataset, indicator, period }: Subject,
  measure: 'theil' | 'gini',
): Finding {
  const range = measure === 'theil' ? theilRange : giniRange;
  return {
    usesRegions: false,
    isRatio: false,
    claim: undefined,
    measure: (choice) => {
      const chosen = choose(dataset, indicator, period, choice);
      const { snapshot, denominator } = chosen;
      const { quantity } = inequalityByBasis(range, snapshot, choice.basis, denominator);
      return { quantity, verdict: undefined, provenance: provenanceOf(chosen) };
    },
  };
}

function provenanceOf({ snapshot, denominator }: Chosen): Found['provenance'] {
  return tracedTo(snapshot, denominator);
}

/** The plain mean of one region's rates against that of another's. */
function comparedByMeans(
  snapshot: Snapshot,
  first: Region,
  second: Region,
  denominator: Denominator,
): Pick<Found, 'quantity' | 'verdict'> {
  const above = meanRate(snapshot, first, denominator);
  const below = meanRate(snapshot, second, denominator);
  if (linearRange(snapshot.set, below).high === 0) {
    throw new UnmeasurableError('region-empty', second.id);
  }
  const difference = above.map((weight, position) => weight - elementAt(below, position));
  return {
    quantity: ratioRange(snapshot.set, above, below),
    verdict: compare(linearRange(snapshot.set, difference), 'greater', exactly(0)),
  };
}

/** Weights of the counts that make the plain mean of a region's rates. */
function meanRate(snapshot: Snapshot, region: Region, { values }: Denominator): readonly number[] {
  const members = new Set(positionsIn(snapshot, region));
  if (members.size === 0) throw new UnmeasurableError('region-empty', region.id);
  return values.map((value, position) => (members.has(position) ? 1 / (members.size * value) : 0));
}
