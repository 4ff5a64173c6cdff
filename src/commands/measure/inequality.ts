/** The measures that answer with one number for all provinces. */
import { between, isExact, type Quantity } from '../../dataset/quantity.ts';
import { commandMessages } from '../../i18n/measure-command.ts';
import { formatNumber, formatQuantity, formatShare } from '../../i18n/format.ts';
import { basisName } from '../../i18n/sensitivity-sentence.ts';
import { divide } from '../../measure/arithmetic.ts';
import { elementAt } from '../../measure/element.ts';
import { giniRange } from '../../measure/gini-range.ts';
import { hoover } from '../../measure/hoover.ts';
import { moran, varies } from '../../measure/moran.ts';
import { provinceNeighbours } from '../../measure/neighbours.ts';
import type { Basis } from '../../measure/choice.ts';
import { inequalityByBasis } from '../../measure/inequality-by-basis.ts';
import { positionsIn, requireAdditive } from '../../measure/region-members.ts';
import { theilBetween } from '../../measure/theil-between.ts';
import { theilRange } from '../../measure/theil-range.ts';
import { UnmeasurableError } from '../../measure/unmeasurable.ts';
import { williamson } from '../../measure/variation.ts';
import { figuresFor, footing, identification, titleOf, type Figures } from './figures.ts';
import type { Report } from './report.ts';
import type { Request } from './request.ts';

const decimals = 4;

/** Theil's T, and the part of it between the regions of a scheme where one is asked for. */
export function theilReport(request: Request): Report {
  const figures = figuresFor(request);
  const { snapshot, denominator, scheme } = figures;
  const report = rangeReport(request, figures, theilRange);
  if (!request.isSchemeGiven) return report;
  const groups = scheme.regions.map((region) => positionsIn(snapshot, region));
  const whole = theilRange(snapshot.set, denominator?.values);
  const between = theilBetween(snapshot.set, denominator?.values, groups);
  const share = partOf(between.quantity, whole.quantity);
  const { locale } = request;
  const sentence = commandMessages[locale].between(
    scheme.name[locale],
    formatQuantity(between.quantity, locale, { decimals }),
    formatShare(share, locale),
    isExact(share),
  );
  return {
    ...report,
    sentences: [sentence, ...report.sentences],
    data: { ...report.data, between: between.quantity, betweenShare: share },
  };
}

/** The Gini coefficient. */
export function giniReport(request: Request): Report {
  return rangeReport(request, figuresFor(request), giniRange);
}

/** Hoover's index; only where every number is known. */
export function hooverReport(request: Request): Report {
  return exactReport(request, (amounts, people) => hoover(amounts, people));
}

/** Williamson's coefficient of the rates; only where every number is known. */
export function williamsonReport(request: Request): Report {
  return exactReport(request, (amounts, people) => williamson(ratesOf(amounts, people), people));
}

/** Moran's I of the rates, with what chance would lead to; only where every number is known. */
export function moranReport(request: Request): Report {
  const beside = provinceNeighbours(request.dataset);
  const { report, amounts, people, figures } = exactFigures(request);
  const { adcodes } = figures.snapshot;
  const position = new Map(adcodes.map((adcode, place) => [adcode, place]));
  const neighbours = adcodes.map((adcode) => {
    const province = request.dataset.provinces.findIndex((each) => each.adcode === adcode);
    return elementAt(beside, province).flatMap(
      (other) => position.get(elementAt(request.dataset.provinces, other).adcode) ?? [],
    );
  });
  const rates = ratesOf(amounts, people);
  if (!varies(rates)) {
    throw new UnmeasurableError('all-equal', request.indicator, request.period);
  }
  const { index, expected, pseudoP } = moran(rates, neighbours);
  const sentence = commandMessages[request.locale].chance(
    formatNumber(expected, request.locale, decimals),
    formatNumber(pseudoP, request.locale, 3),
  );
  const { sentences, data, ...rest } = report(index);
  return {
    ...rest,
    sentences: [sentence, ...sentences],
    data: { ...data, expected, pseudoP },
  };
}

/** Weighted and unweighted side by side: they answer different questions. */
function rangeReport(
  request: Request,
  figures: Figures,
  range: typeof theilRange | typeof giniRange,
): Report {
  const { dataset, locale } = request;
  const { snapshot, denominator } = figures;
  const { columns, highestFound } = commandMessages[locale];
  const forms: readonly Basis[] = denominator ? ['weighted-rate', 'plain-rate'] : ['count'];
  const results = forms.map((basis) => ({
    basis,
    ...inequalityByBasis(range, snapshot, basis, denominator),
  }));
  const [weighted, plain] = results.map(({ quantity, minimum, attained }) => ({
    quantity,
    minimum: minimum.value,
    highestFound: attained.value,
  }));
  const isKnown = results.every(({ quantity }) => isExact(quantity));
  const denominatorId = denominator?.indicator.id ?? dataset.settings.population;
  const rows = results.map(({ basis, quantity, attained }) => [
    basisName(basis, dataset, locale, denominatorId),
    formatQuantity(quantity, locale, { decimals }),
    ...(isKnown ? [] : [formatNumber(attained.value, locale, decimals)]),
  ]);
  return {
    title: titleOf(request, figures),
    table: [[columns.choice, columns.value, ...(isKnown ? [] : [columns.highestFound])], ...rows],
    sentences: [...(isKnown ? [] : [highestFound]), ...footing(request, figures)],
    data: {
      ...identification(request, figures),
      ...weighted,
      ...(plain && { unweighted: plain }),
    },
    provenance: figures.provenance,
  };
}

function exactReport(
  request: Request,
  measure: (amounts: readonly number[], people: readonly number[]) => number,
): Report {
  const { report, amounts, people } = exactFigures(request);
  return report(measure(amounts, people));
}

/** The numbers of a request that takes no ranges, and what reports its one value. */
function exactFigures(request: Request): {
  readonly figures: Figures;
  readonly amounts: readonly number[];
  readonly people: readonly number[];
  readonly report: (value: number) => Report;
} {
  const figures = figuresFor(request);
  requireAdditive(figures.snapshot);
  const { members } = figures.snapshot.set;
  const ranges = members.filter((member) => !isExact(member)).length;
  if (ranges > 0) {
    throw new UnmeasurableError('not-exact', request.measure, request.indicator, String(ranges));
  }
  if (figures.undivided) throw figures.undivided;
  const amounts = members.map(({ low }) => low);
  const report = (value: number): Report => ({
    title: titleOf(request, figures),
    table: [
      [commandMessages[request.locale].columns.value],
      [formatNumber(value, request.locale, decimals)],
    ],
    sentences: footing(request, figures),
    data: { ...identification(request, figures), value },
    provenance: figures.provenance,
  });
  return { figures, amounts, people: figures.denominator?.values ?? amounts.map(() => 1), report };
}

function ratesOf(amounts: readonly number[], people: readonly number[]): readonly number[] {
  return amounts.map((amount, position) => amount / elementAt(people, position));
}

/** The part is never more than the whole, which two ranges side by side would forget. */
function partOf(part: Quantity, whole: Quantity): Quantity {
  if (whole.high === 0) return between(0, 0);
  const { low, high } = divide(part, whole);
  return between(Math.min(1, Math.max(0, low)), Math.min(1, high));
}
