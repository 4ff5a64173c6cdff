/** Works out everything that a dataset lets us say of provinces and regions, so that two can be compared. */
import type { Period } from '../dataset/period.ts';
import type { Quantity } from '../dataset/quantity.ts';
import type { Dataset, Indicator } from '../dataset/types.ts';
import { density } from '../measure/density.ts';
import {
  provinceFigures,
  provinceRates,
  shareOfProvinces,
  type ProvinceFigures,
  type ProvinceRates,
} from '../measure/province-figures.ts';
import { rank, type RankInterval } from '../measure/rank.ts';
import { partCount } from '../measure/share.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

export type RegionalMeasure = 'count' | 'share' | 'rate';

/** What one region of a scheme has: a count, a share from 0 to 1, or a rate per the usual base. */
export interface RegionalFigure {
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
  readonly regions: readonly RegionalFigure[];
  readonly ranks: readonly ProvinceRank[];
}

/** One indicator at one period, and what follows from it or why nothing does. */
export interface Derivation {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly outcome: Outcome<DerivedFigures>;
}

/** Shares and rates of provinces do not add up to those of a region. */
function isAdditive({ kind }: Indicator): boolean {
  return kind === 'stock' || kind === 'flow' || kind === 'money';
}

function positionsOf(dataset: Dataset, adcodes: readonly string[]): readonly number[] {
  return dataset.provinces.flatMap(({ adcode }, index) =>
    adcodes.includes(adcode) ? [index] : [],
  );
}

function countOf(
  dataset: Dataset,
  { quantities, totals }: ProvinceFigures,
  adcodes: readonly string[],
): Quantity {
  const whole = totals.find(({ members }) => members.length === dataset.provinces.length);
  return partCount({
    members: quantities,
    total: whole?.total,
    part: positionsOf(dataset, adcodes),
  });
}

function regionalFigures(
  dataset: Dataset,
  figures: ProvinceFigures,
  rates: ProvinceRates | undefined,
): readonly RegionalFigure[] {
  if (!isAdditive(figures.indicator)) return [];
  const measuresOf = (adcodes: readonly string[]): Record<RegionalMeasure, () => Quantity> => ({
    count: () => countOf(dataset, figures, adcodes),
    share: () => shareOfProvinces(dataset, figures, adcodes),
    rate: () => {
      if (!rates) throw new RangeError(`${figures.indicator.id} is not told per resident.`);
      const { denominator, per } = rates;
      return density(countOf(dataset, figures, adcodes), countOf(dataset, denominator, adcodes), {
        scale: figures.indicator.scale,
        denominatorScale: denominator.indicator.scale,
        per,
      });
    },
  });
  return dataset.schemes.flatMap(({ id: scheme, regions }) =>
    regions.flatMap(({ id: region, members }) =>
      Object.entries(measuresOf(members)).flatMap(([measure, ask]): readonly RegionalFigure[] => {
        const outcome = outcomeOf(ask);
        return outcome.isKnown
          ? [{ scheme, region, measure: measure as RegionalMeasure, quantity: outcome.value }]
          : [];
      }),
    ),
  );
}

function ranksBy(
  dataset: Dataset,
  by: RankedBy,
  quantities: readonly Quantity[],
): readonly ProvinceRank[] {
  const ranks = rank(quantities);
  return dataset.provinces.flatMap(({ adcode }, index) => {
    const place = ranks[index];
    return place ? [{ adcode, by, rank: place }] : [];
  });
}

function derive(dataset: Dataset, indicator: Indicator, period: Period): DerivedFigures {
  const figures = provinceFigures(dataset, indicator.id, period.text);
  const asRates = outcomeOf(() => provinceRates(dataset, figures, dataset.settings.population));
  const rates = asRates.isKnown ? asRates.value : undefined;
  return {
    regions: regionalFigures(dataset, figures, rates),
    ranks: [
      ...ranksBy(dataset, 'count', figures.quantities),
      ...(rates ? ranksBy(dataset, 'rate', rates.quantities) : []),
    ],
  };
}

/** What follows for every indicator and period that the dataset has observations of. */
export function derivations(dataset: Dataset): readonly Derivation[] {
  return dataset.indicators.flatMap((indicator) => {
    const observations = dataset.observations[indicator.id] ?? [];
    const periods = new Map(observations.map(({ period }) => [period.text, period]));
    return [...periods.values()].map((period) => ({
      indicator,
      period,
      outcome: outcomeOf(() => derive(dataset, indicator, period)),
    }));
  });
}
