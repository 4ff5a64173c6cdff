/** What the data page tells of each indicator: its dates, how much of it is known, its sources. */
import { comparePeriods, type Period } from '../dataset/period.ts';
import { isExact } from '../dataset/quantity.ts';
import type { Dataset, Indicator, Series, Source } from '../dataset/types.ts';

export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly first: Period;
  readonly last: Period;
  readonly periods: number;
  readonly provinces: number;
  readonly figures: number;
  /** How many figures are one number and no range. */
  readonly known: number;
  readonly series: readonly Series[];
  readonly sources: readonly Source[];
}

function factsOf(indicator: Indicator, dataset: Dataset): IndicatorFacts | undefined {
  const observations = dataset.observations[indicator.id] ?? [];
  const periods = observations.map(({ period }) => period).sort(comparePeriods);
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return undefined;
  const cited = new Set(observations.map(({ source }) => source));
  return {
    indicator,
    first,
    last,
    periods: new Set(periods.map(({ text }) => text)).size,
    provinces: new Set(observations.map(({ adcode }) => adcode)).size,
    figures: observations.length,
    known: observations.filter(({ quantity }) => isExact(quantity)).length,
    series: dataset.series.filter((series) => series.indicator === indicator.id),
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
  };
}

/** The facts of every indicator that has figures by province, in the order of the tables. */
export function indicatorFacts(dataset: Dataset): readonly IndicatorFacts[] {
  return dataset.indicators.flatMap((indicator) => factsOf(indicator, dataset) ?? []);
}
