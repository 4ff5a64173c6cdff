/** Figures that a source states of the nation, a group, a place or a province at an odd date. */
import { dayOfCount } from '../dataset/period.ts';
import type { SingleFigure, Total } from '../dataset/types.ts';
import { furthestJoin, mayDivide, rateUnits } from '../measure/denominator.ts';
import { density } from '../measure/density.ts';
import { nearestPeriod } from '../measure/periods.ts';
import { provenanceOf, type TracedRow } from '../measure/provenance.ts';
import { named } from '../measure/unknown-name.ts';
import { UnmeasurableError } from '../measure/unmeasurable.ts';
import type { Asking } from './asking.ts';
import type { FigureQuestion, TotalQuestion } from './question.ts';
import type { Term } from './term.ts';

function asStated(row: TracedRow & Pick<Total, 'quantity'>): Term {
  return { quantity: row.quantity, provenance: provenanceOf([row]), form: undefined };
}

function statedTotal(
  { dataset }: Asking,
  { scope, indicator, period }: Pick<TotalQuestion, 'scope' | 'indicator' | 'period'>,
): Total {
  const stated = dataset.totals.find(
    (total) =>
      total.scope === scope && total.indicator === indicator && total.period.text === period,
  );
  if (stated) return stated;
  throw new RangeError(
    `No total of ${indicator} is stated for ${scope} at ${period}; see totals.csv.`,
  );
}

/**
 * A stated total.
 * @throws RangeError when none is stated.
 */
export function totalTerm(asking: Asking, question: TotalQuestion): Term {
  return asStated(statedTotal(asking, question));
}

function isOf({ place, within }: SingleFigure, name: string): boolean {
  return place.zh === name || place.en === name || within === name;
}

/**
 * A stated figure of a city, a district, or a province at an odd date.
 * @throws RangeError when none is stated, or several are.
 */
export function figureTerm({ dataset }: Asking, question: FigureQuestion): Term {
  const { place, indicator, period } = question;
  const isAsked = (figure: SingleFigure) =>
    figure.indicator === indicator && figure.period.text === period && isOf(figure, place);
  // The adcode of a province means the province; cities that lie in it have names.
  const found = /^\d+$/.test(place)
    ? dataset.singleFigures.filter(isAsked)
    : dataset.places.filter(isAsked);
  const [figure] = found;
  if (figure && found.length === 1) return asStated(figure);
  throw new RangeError(
    `${found.length === 0 ? 'No figure' : 'More than one figure'} of ${indicator} is stated for ${place} at ${period}; see places.csv and single_figures.csv.`,
  );
}

/**
 * A stated total over the stated total of another indicator for the same scope, at the nearest date.
 * @throws RangeError when either is not stated, or only more than a year apart.
 */
export function totalRateTerm(
  asking: Asking,
  question: Pick<TotalQuestion, 'scope' | 'indicator' | 'period'> & { readonly per: string },
): Term {
  const { dataset } = asking;
  const above = statedTotal(asking, question);
  const indicatorNamed = (id: string) =>
    named('indicator', id, dataset.indicators, (each) => each.id);
  const [numerator, denominator] = [
    indicatorNamed(question.indicator),
    indicatorNamed(question.per),
  ];
  if (!mayDivide(dataset, numerator, question.per)) {
    const allowed = numerator.divisibleBy.join(', ');
    throw new UnmeasurableError('not-divisible', numerator.id, question.per, allowed);
  }
  const stated = dataset.totals.filter(
    ({ scope, indicator }) => scope === question.scope && indicator === question.per,
  );
  const period = nearestPeriod(
    stated.map((total) => total.period),
    above.period,
  );
  if (!period || Math.abs(dayOfCount(period) - dayOfCount(above.period)) > furthestJoin)
    throw new UnmeasurableError(
      'denominator-far',
      question.per,
      question.period,
      period?.text ?? '–',
    );
  const below = statedTotal(asking, {
    scope: question.scope,
    indicator: question.per,
    period: period.text,
  });
  const joins =
    period.text === above.period.text
      ? []
      : [
          {
            what: question.per,
            wanted: above.period.text,
            taken: period.text,
            rule: 'nearest-period' as const,
          },
        ];
  return {
    quantity: density(above.quantity, below.quantity, rateUnits(dataset, numerator, denominator)),
    provenance: provenanceOf([above, below], joins),
    form: undefined,
  };
}
