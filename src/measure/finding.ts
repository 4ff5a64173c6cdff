/** Findings that can be computed again under every choice: one region over another, and inequality. */
import { exactly, type Quantity } from '../dataset/quantity.ts';
import type { Dataset, Region } from '../dataset/types.ts';
import { choose, type Choice, type Chosen } from './choice.ts';
import type { Relation } from './compare.ts';
import { density } from './density.ts';
import { elementAt } from './element.ts';
import { feasible } from './feasible.ts';
import { giniRange } from './gini-range.ts';
import { ratioRange } from './ratio.ts';
import { regionRatio } from './region-comparison.ts';
import { positionsIn } from './region-members.ts';
import { requireAdditive } from './region-members.ts';
import { theilRange } from './theil-range.ts';
import { named } from './unknown-name.ts';

/** A number with what is claimed of it, if anything is. */
export interface Finding {
  readonly measure: (choice: Choice) => Quantity;
  readonly claim: { readonly relation: Relation; readonly than: Quantity } | undefined;
  /** Whether the number depends on where the regions are drawn. */
  readonly usesRegions: boolean;
}

/** What a finding is about. */
export interface Subject {
  readonly dataset: Dataset;
  readonly indicator: string;
  readonly period: string;
}

/** The finding that one region has more than another: the ratio of the two, claimed to exceed 1. */
export function regionRatioFinding(
  { dataset, indicator, period }: Subject,
  a: string,
  b: string,
): Finding {
  return {
    usesRegions: true,
    claim: { relation: 'greater', than: exactly(1) },
    measure: (choice) => {
      const chosen = choose(dataset, indicator, period, choice);
      const [first, second] = [a, b].map((id) =>
        named('region', id, chosen.scheme.regions, (region) => region.id),
      ) as [Region, Region];
      const { snapshot, denominator } = chosen;
      if (choice.basis === 'count') return regionRatio(snapshot, first, second);
      if (choice.basis === 'weighted-rate') {
        return regionRatio(snapshot, first, second, denominator);
      }
      return ratioRange(snapshot.set, meanRate(chosen, first), meanRate(chosen, second));
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
    claim: undefined,
    measure: (choice) => {
      const { snapshot, denominator } = choose(dataset, indicator, period, choice);
      requireAdditive(snapshot);
      if (choice.basis === 'count') return range(snapshot.set).quantity;
      if (choice.basis === 'weighted-rate') {
        return range(snapshot.set, denominator.values).quantity;
      }
      // Rates do not add up to anything, so here the totals help only through the bounds.
      const rates = snapshot.set.members.map((member, position) =>
        density(member, exactly(elementAt(denominator.values, position)), denominator.units),
      );
      return range(feasible(rates)).quantity;
    },
  };
}

/** Weights of the counts that make the plain mean of a region's rates. */
function meanRate({ snapshot, denominator }: Chosen, region: Region): readonly number[] {
  const members = new Set(positionsIn(snapshot, region));
  return denominator.values.map((value, position) =>
    members.has(position) ? 1 / (members.size * value) : 0,
  );
}
