/** What a Lorenz curve shows: the curves that are possible, and what they say of parts of the people. */
import { range } from 'd3-array';
import { between, isExact, type Quantity } from '../../dataset/quantity.ts';
import { oncePer } from '../../dataset/once.ts';
import type { Dataset } from '../../dataset/types.ts';
import { denominatorFor, type Denominator } from '../../measure/denominator.ts';
import { giniRange } from '../../measure/gini-range.ts';
import type { InequalityRange } from '../../measure/inequality-range.ts';
import { lorenzCurve, lorenzRange } from '../../measure/lorenz-range.ts';
import type { SumCurve } from '../../measure/lorenz-sums.ts';
import { snapshot, type Snapshot } from '../../measure/snapshot.ts';
import type { BaseView } from '../view.ts';

/** How one indicator is spread over residents, or over what `per` names. */
export interface LorenzView extends BaseView {
  readonly family: 'lorenz';
  readonly indicator: string;
  /** As written in the tables. */
  readonly period: string;
  readonly per?: string;
}

export interface LorenzPart {
  /** Fraction of the people, from the lowest rate upwards. */
  readonly part: number;
  /** Fraction of the amount that they have. */
  readonly share: Quantity;
}

export interface LorenzFigures {
  readonly shown: Snapshot;
  readonly by: Denominator;
  readonly isKnown: boolean;
  readonly gini: InequalityRange;
  /** What any part of the people can have. */
  readonly shareOf: (part: number) => Quantity;
  /** Nine tenths, from the first upwards. */
  readonly tenths: readonly LorenzPart[];
  /** The share of the tenth with the most. */
  readonly topTenth: Quantity;
  readonly mostEqual: SumCurve;
  /** The least equal curve that was found. */
  readonly leastEqual: SumCurve;
}

/**
 * The figures of `view`. Throws as the snapshot and its denominator do, and RangeError when there is
 * nothing that could be spread.
 */
export function lorenzFigures(view: LorenzView, dataset: Dataset): LorenzFigures {
  return figured(view, dataset);
}

/** The least equal numbers take a tenth of a second to find, and every language and width asks for them. */
const figured = oncePer(
  ({ indicator, period, per }: LorenzView) => JSON.stringify([indicator, period, per]),
  (view, dataset: Dataset) => figure(view, dataset),
);

function figure({ indicator, period, per }: LorenzView, dataset: Dataset): LorenzFigures {
  const shown = snapshot(dataset, indicator, period);
  const by = denominatorFor(dataset, shown, per ?? dataset.settings.population);
  const { set } = shown;
  const gini = giniRange(set, by.values);
  const shareOf = lorenzRange(set, by.values);
  const tenths = range(1, 10).map((tenth) => ({ part: tenth / 10, share: shareOf(tenth / 10) }));
  const { low, high } = shareOf(0.9);
  return {
    shown,
    by,
    isKnown: set.members.every(isExact),
    gini,
    shareOf,
    tenths,
    topTenth: between(1 - high, 1 - low),
    mostEqual: lorenzCurve(gini.minimum.numbers, by.values),
    leastEqual: lorenzCurve(gini.attained.numbers, by.values),
  };
}
