/** Works out everything that a dataset lets us say of provinces and regions, so that two can be compared. */
import type { Period } from '../dataset/period.ts';
import type { Quantity } from '../dataset/quantity.ts';
import type { Dataset, Indicator } from '../dataset/types.ts';
import { denominatorFor, type Denominator } from '../measure/denominator.ts';
import { elementAt } from '../measure/element.ts';
import { periodsOf } from '../measure/periods.ts';
import { provinceRates } from '../measure/province-rates.ts';
import { rank, type RankInterval } from '../measure/rank.ts';
import { regionalFigures } from '../measure/regional-figures.ts';
import { isAdditive, observedIndicators, snapshot, type Snapshot } from '../measure/snapshot.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

export type RegionalMeasure = 'count' | 'share' | 'rate';

/** What one region of a scheme has: a count, a share from 0 to 1, or a rate per the usual base. */
export interface RegionalValue {
  readonly scheme: string;
  readonly region: string;
  readonly measure: RegionalMeasure;
  readonly quantity: Quantity;
}

export type RankedBy = 'count' | 'rate';

/** The places that a province may hold, by count or by rate. */
export interface ProvinceRank {
  readonly adcode: string;
  readonly by: RankedBy;
  readonly rank: RankInterval;
}

export interface DerivedFigures {
  readonly regions: readonly RegionalValue[];
  readonly ranks: readonly ProvinceRank[];
}

/** One indicator at one period, and what follows from it or why nothing does. */
export interface Derivation {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly outcome: Outcome<DerivedFigures>;
}

function residentsFor(dataset: Dataset, counts: Snapshot): Denominator | undefined {
  const { population } = dataset.settings;
  if (!counts.indicator.divisibleBy.includes(population)) return undefined;
  const residents = outcomeOf(() => denominatorFor(dataset, counts, population));
  return residents.isKnown ? residents.value : undefined;
}

function regionalValues(
  dataset: Dataset,
  counts: Snapshot,
  residents: Denominator | undefined,
): readonly RegionalValue[] {
  if (!isAdditive(counts.indicator)) return [];
  return dataset.schemes.flatMap((scheme) => {
    // A region of which a province has no figure has none itself.
    const outcome = outcomeOf(() => regionalFigures(counts, scheme, residents));
    if (!outcome.isKnown) return [];
    return outcome.value.figures.flatMap(({ region, count, share, rated }) => {
      const of = { scheme: scheme.id, region: region.id };
      return [
        { ...of, measure: 'count' as const, quantity: count },
        { ...of, measure: 'share' as const, quantity: share },
        ...(rated ? [{ ...of, measure: 'rate' as const, quantity: rated.rate }] : []),
      ];
    });
  });
}

function ranksBy(
  by: RankedBy,
  { adcodes }: Snapshot,
  quantities: readonly Quantity[],
): readonly ProvinceRank[] {
  const places = rank(quantities);
  return adcodes.map((adcode, position) => ({ adcode, by, rank: elementAt(places, position) }));
}

function derive(dataset: Dataset, indicator: Indicator, period: Period): DerivedFigures {
  const counts = snapshot(dataset, indicator.id, period.text);
  const residents = residentsFor(dataset, counts);
  const { members } = counts.set;
  const rates = residents ? provinceRates(counts, residents) : [];
  return {
    regions: regionalValues(dataset, counts, residents),
    ranks: [
      ...ranksBy('count', counts, members),
      ...(rates.length > 0 ? ranksBy('rate', counts, rates) : []),
    ],
  };
}

/** What follows for every indicator and period that the dataset has observations of. */
export function derivations(dataset: Dataset): readonly Derivation[] {
  return observedIndicators(dataset).flatMap((indicator) =>
    periodsOf(dataset, indicator.id).map((period) => ({
      indicator,
      period,
      outcome: outcomeOf(() => derive(dataset, indicator, period)),
    })),
  );
}
