/** Findings that can be computed again under every choice: one region over another, and inequality. */
import { exactly, type Quantity } from '../dataset/quantity.ts';
import type { Dataset, Region } from '../dataset/types.ts';
import { choose, type Basis, type Choice, type Chosen } from './choice.ts';
import type { Relation } from './compare.ts';
import { density } from './density.ts';
import { elementAt } from './element.ts';
import { feasible } from './feasible.ts';
import { giniRange } from './gini-range.ts';
import type { Measured } from './provenance.ts';
import { ratioRange } from './ratio.ts';
import { regionRatio } from './region-comparison.ts';
import { positionsIn, requireAdditive } from './region-members.ts';
import { tracedTo } from './regional-figures.ts';
import { theilRange } from './theil-range.ts';
import { named } from './unknown-name.ts';

/** A number with what is claimed of it, if anything is. */
export interface Finding {
  readonly measure: (choice: Choice) => Measured;
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
      const first = named('region', a, chosen.scheme.regions, ({ id }) => id);
      const second = named('region', b, chosen.scheme.regions, ({ id }) => id);
      return traced(choice, chosen, ratioBy(choice.basis, chosen, first, second));
    },
  };
}

function ratioBy(basis: Basis, chosen: Chosen, first: Region, second: Region): Quantity {
  const { snapshot, denominator } = chosen;
  switch (basis) {
    case 'count':
      return regionRatio(snapshot, first, second);
    case 'weighted-rate':
      return regionRatio(snapshot, first, second, denominator);
    case 'plain-rate':
      return ratioRange(snapshot.set, meanRate(chosen, first), meanRate(chosen, second));
  }
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
      const chosen = choose(dataset, indicator, period, choice);
      requireAdditive(chosen.snapshot);
      return traced(choice, chosen, inequalityBy(choice.basis, chosen, range));
    },
  };
}

function inequalityBy(
  basis: Basis,
  { snapshot: { set }, denominator: { values, units } }: Chosen,
  range: typeof theilRange,
): Quantity {
  switch (basis) {
    case 'count':
      return range(set).quantity;
    case 'weighted-rate':
      return range(set, values).quantity;
    case 'plain-rate': {
      // Rates do not add up to anything, so here the totals help only through the bounds.
      const rates = set.members.map((member, position) =>
        density(member, exactly(elementAt(values, position)), units),
      );
      return range(feasible(rates)).quantity;
    }
  }
}

/** Counts alone do not rest on the residents. */
function traced(
  { basis }: Choice,
  { snapshot, denominator }: Chosen,
  quantity: Quantity,
): Measured {
  const used = basis === 'count' ? undefined : denominator;
  return { quantity, provenance: tracedTo(snapshot, used) };
}

/** Weights of the counts that make the plain mean of a region's rates. */
function meanRate({ snapshot, denominator }: Chosen, region: Region): readonly number[] {
  const members = new Set(positionsIn(snapshot, region));
  return denominator.values.map((value, position) =>
    members.has(position) ? 1 / (members.size * value) : 0,
  );
}
