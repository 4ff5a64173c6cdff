/** The residents, or the output, that the figures of a snapshot are divided by. */
import { dayOfCount, type Period } from '../dataset/period.ts';
import { oncePer } from '../dataset/once.ts';
import type { Dataset, Indicator } from '../dataset/types.ts';
import type { RateUnits } from './density.ts';
import { knownFigures } from './known-figures.ts';
import { nearestPeriod, periodsOf } from './periods.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import type { Snapshot } from './snapshot.ts';
import { named, UnknownNameError } from './unknown-name.ts';
import { UnmeasurableError } from './unmeasurable.ts';

/** Known figures for the provinces of a snapshot, in the same order. */
export interface Denominator {
  readonly indicator: Indicator;
  /** The period they are of: the nearest that there is to the snapshot's. */
  readonly period: Period;
  /** In units of the indicator. */
  readonly values: readonly number[];
  /** What turns a quotient of the two figures into the usual rate. */
  readonly units: RateUnits;
  readonly provenance: Provenance;
}

/** A count is not set against residents of another age: the nearest figures are at most a year away. */
export const furthestJoin = 366 * 24 * 60 * 60 * 1000;

/**
 * The figures of an indicator that go with a snapshot, from the period nearest to it.
 * @throws UnknownNameError when there is no such indicator by province.
 * @throws UnmeasurableError when the snapshot's indicator may not be divided by it, when there are no
 *   figures within a year, or when a province's figure is missing or is not known exactly.
 */
export function denominatorFor(dataset: Dataset, shown: Snapshot, id: string): Denominator {
  return chosenFrom('', dataset)(id, shown);
}

/** The same few are asked for by every chart; a snapshot may be of other tables than its denominator. */
const chosenFrom = oncePer(
  (name: string) => name,
  (_, dataset: Dataset) =>
    oncePer(
      (id: string) => id,
      (id, shown: Snapshot) => choose(dataset, shown, id),
    ),
);

function choose(
  dataset: Dataset,
  { indicator: numerator, adcodes, period: wanted }: Snapshot,
  id: string,
): Denominator {
  const indicator = named('indicator', id, dataset.indicators, (each) => each.id);
  const period = nearestPeriod(periodsOf(dataset, id), wanted);
  if (period === undefined)
    throw new UnknownNameError('indicator', id, Object.keys(dataset.observations));
  if (!mayDivide(dataset, numerator, id)) {
    const allowed = numerator.divisibleBy.join(', ');
    throw new UnmeasurableError('not-divisible', numerator.id, id, allowed);
  }
  if (Math.abs(dayOfCount(period) - dayOfCount(wanted)) > furthestJoin) {
    throw new UnmeasurableError('denominator-far', id, wanted.text, period.text);
  }
  const chosen = knownFigures(dataset, id, period, adcodes);
  const join = {
    what: id,
    wanted: wanted.text,
    taken: period.text,
    rule: 'nearest-period',
  } as const;
  return {
    indicator,
    period,
    values: chosen.map(({ quantity }) => quantity.low),
    units: rateUnits(dataset, numerator, indicator),
    provenance: provenanceOf(chosen, [join]),
  };
}

/**
 * The indicator and its other vintages: those with figures by province that count the same thing, in
 * the same unit and under the same name where others are divided by them.
 * @throws UnknownNameError when there is no such indicator.
 */
export function denominatorVintages(dataset: Dataset, id: string): readonly Indicator[] {
  const indicator = named('indicator', id, dataset.indicators, (each) => each.id);
  const others = dataset.indicators.filter(
    (each) => each.id !== id && periodsOf(dataset, each.id).length > 0 && isLike(each, indicator),
  );
  return [indicator, ...others];
}

/** Whether the tables allow the division; by any vintage, where they allow one. */
export function mayDivide(dataset: Dataset, numerator: Indicator, id: string): boolean {
  return numerator.divisibleBy.some((allowed) =>
    denominatorVintages(dataset, allowed).some((vintage) => vintage.id === id),
  );
}

/** The usual rate is one of residents; over anything else it is for one unit of that. */
export function rateUnits(
  dataset: Dataset,
  numerator: Indicator,
  denominator: Indicator,
): RateUnits {
  const population = named(
    'indicator',
    dataset.settings.population,
    dataset.indicators,
    (each) => each.id,
  );
  const isPopulation = denominator.id === population.id || isLike(denominator, population);
  const usual = isPopulation ? numerator.ratePer : undefined;
  return {
    scale: numerator.scale,
    denominatorScale: denominator.scale,
    per: usual ?? denominator.scale,
  };
}

function isLike(a: Indicator, b: Indicator): boolean {
  const isNamedAlike = a.denominatorName.en !== '' && a.denominatorName.en === b.denominatorName.en;
  return isNamedAlike && a.kind === b.kind && a.scale === b.scale;
}
