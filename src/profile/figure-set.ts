/** A key figure of every province, every region of every scheme, and all provinces together. */
import { exactly, type Quantity } from '../dataset/quantity.ts';
import type { Period } from '../dataset/period.ts';
import type {
  Dataset,
  Indicator,
  LocalizedText,
  Observation,
  RegionScheme,
} from '../dataset/types.ts';
import { divide, multiply, sum } from '../measure/arithmetic.ts';
import { density } from '../measure/density.ts';
import { denominatorFor, type Denominator } from '../measure/denominator.ts';
import { elementAt } from '../measure/element.ts';
import { knownFigures } from '../measure/known-figures.ts';
import { partDenominator } from '../measure/part-denominator.ts';
import { nearestPeriod, periodsOf } from '../measure/periods.ts';
import type { Provenance } from '../measure/provenance.ts';
import { provinceRates } from '../measure/province-rates.ts';
import { provinceIndices, provinceShares } from '../measure/province-shares.ts';
import { rank, type RankInterval } from '../measure/rank.ts';
import { sumAt } from '../measure/region-members.ts';
import { regionalFigures, tracedTo } from '../measure/regional-figures.ts';
import { isAdditive, snapshot, type Snapshot } from '../measure/snapshot.ts';
import { UnknownNameError } from '../measure/unknown-name.ts';
import type { KeyFigure } from './content-shapes.ts';
import { oncePer } from '../dataset/once.ts';

/** A figure of one province, or of one region. */
export interface PlacedFigure {
  readonly quantity: Quantity;
  /** Among all provinces that have a figure, or among the regions of the scheme. */
  readonly rank: RankInterval;
  /** For counts the share of all provinces, from 0 to 1; for rates the rate where that of all is 1. */
  readonly share: Quantity | undefined;
  readonly index: Quantity | undefined;
  /** The row that states it; none of a region. */
  readonly observation: Observation | undefined;
}

export interface FigureSet {
  readonly figure: KeyFigure;
  readonly indicator: Indicator;
  readonly period: Period;
  /** What a rate is divided by, and when that was counted. */
  readonly base: { readonly name: LocalizedText; readonly period: Period } | undefined;
  /** By adcode, in the order of the dataset; provinces without a figure are left out. */
  readonly provinces: ReadonlyMap<string, PlacedFigure>;
  /** By {@link regionKey}; none where a province has no figure, or nothing can be added. */
  readonly regions: ReadonlyMap<string, PlacedFigure>;
  readonly nation: Quantity | undefined;
  readonly provenance: Provenance;
}

/** Names a region of a scheme. */
export function regionKey(scheme: string, region: string): string {
  return `${scheme}/${region}`;
}

function latestPeriod(dataset: Dataset, indicator: string): string {
  const last = periodsOf(dataset, indicator).at(-1);
  if (last) return last.text;
  throw new UnknownNameError('indicator', indicator, Object.keys(dataset.observations));
}

function denominatorOf(
  { measure, per }: KeyFigure,
  shown: Snapshot,
  dataset: Dataset,
): Denominator | undefined {
  if (measure === 'count') return undefined;
  return typeof per === 'object'
    ? partDenominator(dataset, shown, per)
    : denominatorFor(dataset, shown, per ?? dataset.settings.population);
}

/** Regions by the sums of their provinces. */
function addedRegions(
  shown: Snapshot,
  by: Denominator | undefined,
  schemes: readonly RegionScheme[],
): readonly (readonly [string, PlacedFigure])[] {
  return schemes.flatMap((scheme) =>
    regionalFigures(shown, scheme, by).figures.map(
      ({ region, count, share, rated, rank: places }) =>
        [
          regionKey(scheme.id, region.id),
          {
            quantity: rated?.rate ?? count,
            rank: places,
            share: rated ? undefined : share,
            index: rated?.index,
            observation: undefined,
          },
        ] as const,
    ),
  );
}

/** The mean of the provinces at `positions`, weighted. */
function weightedMean(
  { set }: Snapshot,
  weights: readonly number[],
  positions: readonly number[],
): Quantity {
  const terms = positions.map((position) =>
    multiply(elementAt(set.members, position), exactly(elementAt(weights, position))),
  );
  return divide(sum(terms), exactly(sumAt(weights, positions)));
}

function weightedRegions(
  shown: Snapshot,
  weights: readonly number[],
  schemes: readonly RegionScheme[],
): readonly (readonly [string, PlacedFigure])[] {
  return schemes.flatMap((scheme) => {
    const means = scheme.regions.map(({ members }) =>
      weightedMean(
        shown,
        weights,
        members.map((adcode) => shown.adcodes.indexOf(adcode)),
      ),
    );
    const places = rank(means);
    return scheme.regions.map(
      ({ id }, position) =>
        [
          regionKey(scheme.id, id),
          {
            quantity: elementAt(means, position),
            rank: elementAt(places, position),
            share: undefined,
            index: undefined,
            observation: undefined,
          },
        ] as const,
    );
  });
}

function weightsOf({ weightedBy }: KeyFigure, shown: Snapshot, dataset: Dataset) {
  if (weightedBy === undefined) return undefined;
  const period = nearestPeriod(periodsOf(dataset, weightedBy), shown.period);
  if (!period)
    throw new UnknownNameError('indicator', weightedBy, Object.keys(dataset.observations));
  return knownFigures(dataset, weightedBy, period, shown.adcodes).map(
    ({ quantity }) => quantity.low,
  );
}

function computed(figure: KeyFigure, dataset: Dataset): FigureSet {
  const period = figure.period ?? latestPeriod(dataset, figure.indicator);
  const shown = snapshot(dataset, figure.indicator, period);
  const by = denominatorOf(figure, shown, dataset);
  const quantities = by ? provinceRates(shown, by) : shown.set.members;
  const places = rank(quantities);
  const isWhole = shown.adcodes.length === dataset.provinces.length;
  const adds = isWhole && isAdditive(shown.indicator) && shown.set.total.high > 0;
  const [shares, indices] = [
    adds && !by ? provinceShares(shown) : undefined,
    adds && by ? provinceIndices(shown, by) : undefined,
  ];
  const weights = isWhole ? weightsOf(figure, shown, dataset) : undefined;
  const everyone = [...shown.adcodes.keys()];
  const nation = by
    ? density(shown.set.total, exactly(sumAt(by.values, everyone)), by.units)
    : shown.set.total;
  return {
    figure,
    indicator: shown.indicator,
    period: shown.period,
    base: by && { name: by.indicator.denominatorName, period: by.period },
    provinces: new Map(
      shown.adcodes.map((adcode, position) => [
        adcode,
        {
          quantity: elementAt(quantities, position),
          rank: elementAt(places, position),
          share: shares?.[position],
          index: indices?.[position],
          observation: shown.observations[position],
        },
      ]),
    ),
    regions: new Map(
      adds
        ? addedRegions(shown, by, dataset.schemes)
        : weights
          ? weightedRegions(shown, weights, dataset.schemes)
          : [],
    ),
    nation: adds ? nation : weights && weightedMean(shown, weights, everyone),
    provenance: tracedTo(shown, by),
  };
}

/**
 * The figure of all places, computed once a dataset.
 * @throws UnknownNameError and UnmeasurableError when the tables lack what the figure names.
 */
export const figureSet: (figure: KeyFigure, dataset: Dataset) => FigureSet = oncePer(
  ({ id, period }: KeyFigure) => `${id} ${period ?? ''}`,
  computed,
);
