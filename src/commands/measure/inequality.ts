/** The measures that answer with one number for all provinces. */
import { between, isExact, type Quantity } from '../../dataset/quantity.ts';
import { commandMessages } from '../../i18n/measure-command.ts';
import { formatNumber, formatQuantity, formatShare } from '../../i18n/format.ts';
import { divide } from '../../measure/arithmetic.ts';
import { elementAt } from '../../measure/element.ts';
import { giniRange } from '../../measure/gini-range.ts';
import { hoover } from '../../measure/hoover.ts';
import type { InequalityRange } from '../../measure/inequality-range.ts';
import { moran } from '../../measure/moran.ts';
import { provinceNeighbours } from '../../measure/neighbours.ts';
import { positionsIn } from '../../measure/region-members.ts';
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
  const whole = theilRange(snapshot.set, denominator.values);
  if (!request.isSchemeGiven) return rangeReport(request, figures, whole);
  const groups = scheme.regions.map((region) => positionsIn(snapshot, region));
  const between = theilBetween(snapshot.set, denominator.values, groups);
  const share = partOf(between.quantity, whole.quantity);
  const sentence = commandMessages[request.locale].between(
    scheme.name[request.locale],
    formatQuantity(between.quantity, request.locale, { decimals }),
    formatShare(share, request.locale),
  );
  const report = rangeReport(request, figures, whole, [sentence]);
  return { ...report, data: { ...report.data, between: between.quantity, betweenShare: share } };
}

/** The Gini coefficient. */
export function giniReport(request: Request): Report {
  const figures = figuresFor(request);
  const range = giniRange(figures.snapshot.set, figures.denominator.values);
  return rangeReport(request, figures, range);
}

/** Hoover's index; only where every number is known. */
export function hooverReport(request: Request): Report {
  return exactReport(request, (amounts, people) => hoover(amounts, people));
}

/** Williamson's coefficient of the rates; only where every number is known. */
export function williamsonReport(request: Request): Report {
  return exactReport(request, (amounts, people) => williamson(ratesOf(amounts, people), people));
}

/** Moran's I of the rates; only where every number is known. */
export function moranReport(request: Request): Report {
  const beside = provinceNeighbours(request.dataset);
  return exactReport(request, (amounts, people, { snapshot: { adcodes } }) => {
    const position = new Map(adcodes.map((adcode, place) => [adcode, place]));
    const neighbours = adcodes.map((adcode) => {
      const province = request.dataset.provinces.findIndex((each) => each.adcode === adcode);
      return elementAt(beside, province).flatMap(
        (other) => position.get(elementAt(request.dataset.provinces, other).adcode) ?? [],
      );
    });
    return moran(ratesOf(amounts, people), neighbours).index;
  });
}

function rangeReport(
  request: Request,
  figures: Figures,
  { quantity, minimum, attained }: InequalityRange,
  sentences: readonly string[] = [],
): Report {
  const words = commandMessages[request.locale];
  const highest = words.highestFound(formatNumber(attained.value, request.locale, decimals));
  return {
    title: titleOf(request, figures),
    table: [[words.columns.value], [formatQuantity(quantity, request.locale, { decimals })]],
    sentences: [
      ...(isExact(quantity) ? [] : [highest]),
      ...sentences,
      ...footing(request, figures),
    ],
    data: {
      ...identification(request, figures),
      quantity,
      minimum: minimum.value,
      highestFound: attained.value,
    },
    provenance: figures.provenance,
  };
}

function exactReport(
  request: Request,
  measure: (amounts: readonly number[], people: readonly number[], figures: Figures) => number,
): Report {
  const figures = figuresFor(request);
  const { members } = figures.snapshot.set;
  const ranges = members.filter((member) => !isExact(member)).length;
  if (ranges > 0) {
    throw new UnmeasurableError('not-exact', request.measure, request.indicator, String(ranges));
  }
  const amounts = members.map(({ low }) => low);
  const value = measure(amounts, figures.denominator.values, figures);
  return {
    title: titleOf(request, figures),
    table: [
      [commandMessages[request.locale].columns.value],
      [formatNumber(value, request.locale, decimals)],
    ],
    sentences: footing(request, figures),
    data: { ...identification(request, figures), value },
    provenance: figures.provenance,
  };
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
