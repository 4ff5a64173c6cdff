/** What is known of every province at one period, once all stated totals have had their say. */
import { comparePeriods, dayOfCount, type Period } from '../dataset/period.ts';
import type { Quantity } from '../dataset/quantity.ts';
import type { Dataset, Indicator, Observation } from '../dataset/types.ts';
import { density } from './density.ts';
import { partShare } from './share.ts';
import { tighten } from './tighten.ts';
import type { MemberTotal } from './total.ts';

/** One indicator at one period: figures in the order of the dataset's provinces, all of them. */
export interface ProvinceFigures {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly quantities: readonly Quantity[];
  readonly observations: readonly Observation[];
  readonly totals: readonly MemberTotal[];
}

/**
 * The indicator with that id.
 * @throws RangeError naming the id when the dataset has none.
 */
export function indicatorById(dataset: Dataset, id: string): Indicator {
  const indicator = dataset.indicators.find((known) => known.id === id);
  if (!indicator) throw new RangeError(`There is no indicator “${id}”; see indicators.csv.`);
  return indicator;
}

function statedTotals(dataset: Dataset, indicator: string, period: string): readonly MemberTotal[] {
  const position = new Map(dataset.provinces.map(({ adcode }, index) => [adcode, index]));
  return dataset.totals
    .filter((total) => total.indicator === indicator && total.period.text === period)
    .flatMap(({ scope: id, quantity, origin }) => {
      const scope = dataset.scopes.find((known) => known.id === id);
      if (scope?.role !== 'provinces') return [];
      const members = scope.members.flatMap((adcode) => position.get(adcode) ?? []);
      return [{ members, total: quantity, name: `${id} (${origin.file}:${origin.line})` }];
    });
}

/**
 * The provinces' figures at `period` (as written in the tables), narrowed by every total that is
 * stated for just that indicator and period.
 * @throws RangeError when the indicator is unknown or a province has no figure at that period.
 * @throws ContradictionError when figures and totals cannot all be true.
 */
export function provinceFigures(
  dataset: Dataset,
  indicatorId: string,
  period: string,
): ProvinceFigures {
  const indicator = indicatorById(dataset, indicatorId);
  const published = (dataset.observations[indicatorId] ?? []).filter(
    (known) => known.period.text === period,
  );
  const observations = dataset.provinces.map(({ adcode }) => {
    const observation = published.find((known) => known.adcode === adcode);
    if (!observation)
      throw new RangeError(`${indicatorId} has no figure for ${adcode} at ${period}.`);
    return observation;
  });
  const [first] = observations;
  if (!first) throw new RangeError('The dataset has no provinces.');
  const totals = statedTotals(dataset, indicatorId, period);
  const quantities = tighten(
    observations.map(({ quantity }) => quantity),
    totals,
    {
      labels: observations.map(({ origin }) => `${origin.file}:${origin.line}`),
      whole: indicator.kind === 'stock' && indicator.decimals === 0 && indicator.scale === 1,
    },
  );
  return { indicator, period: first.period, quantities, observations, totals };
}

/**
 * The period of `indicator` whose day of count is nearest to that of `period`; of two as near, the earlier.
 * @throws RangeError when the indicator has no observations.
 */
export function nearestPeriod(dataset: Dataset, indicatorId: string, period: Period): Period {
  const distance = (other: Period) => Math.abs(dayOfCount(other) - dayOfCount(period));
  const periods = (dataset.observations[indicatorId] ?? []).map(
    (observation) => observation.period,
  );
  const [nearest] = periods.sort((a, b) => distance(a) - distance(b) || comparePeriods(a, b));
  if (!nearest) throw new RangeError(`${indicatorId} has no observations to join.`);
  return nearest;
}

export interface ProvinceRates {
  readonly quantities: readonly Quantity[];
  readonly denominator: ProvinceFigures;
  /** Base units of the denominator. */
  readonly per: number;
}

/**
 * The figures divided by the indicator `denominatorId` at its nearest period, per the usual number
 * of base units (10,000 persons).
 * @throws RangeError when the indicator may not be divided by it.
 */
export function provinceRates(
  dataset: Dataset,
  figures: ProvinceFigures,
  denominatorId: string,
): ProvinceRates {
  const { indicator, period, quantities } = figures;
  if (!indicator.divisibleBy.includes(denominatorId) || indicator.ratePer === undefined) {
    throw new RangeError(
      `${indicator.id} may not be divided by ${denominatorId}; see indicators.csv.`,
    );
  }
  const per = indicator.ratePer;
  const denominator = provinceFigures(
    dataset,
    denominatorId,
    nearestPeriod(dataset, denominatorId, period).text,
  );
  const units = { scale: indicator.scale, denominatorScale: denominator.indicator.scale, per };
  return {
    per,
    denominator,
    quantities: quantities.map((quantity, index) => {
      const divisor = denominator.quantities[index];
      if (!divisor) throw new RangeError('Figures of two datasets cannot be divided.');
      return density(quantity, divisor, units);
    }),
  };
}

/**
 * The share, from 0 to 1, of the provinces with these adcodes in all provinces.
 * @throws RangeError when the whole is known to be zero.
 */
export function shareOfProvinces(
  dataset: Dataset,
  figures: ProvinceFigures,
  adcodes: readonly string[],
): Quantity {
  const everywhere = figures.totals.find(
    ({ members }) => members.length === dataset.provinces.length,
  );
  return partShare({
    members: figures.quantities,
    total: everywhere?.total,
    part: dataset.provinces.flatMap(({ adcode }, index) =>
      adcodes.includes(adcode) ? [index] : [],
    ),
  });
}
