/** How a claim comes out when a choice behind it is made otherwise: another line between regions, one province less. */
import { isExact, type Quantity } from '../dataset/quantity.ts';
import { UnknownNameError } from '../measure/unknown-name.ts';
import { UnmeasurableError } from '../measure/unmeasurable.ts';
import type { Asking } from './asking.ts';
import type { Assertion } from './claim.ts';
import { judge, type Compared, type Judged } from './judge.ts';
import type { Question } from './question.ts';
import { questionsIn } from './questions-in.ts';

export interface ClaimVariant {
  readonly dimension: 'scheme' | 'province';
  /** The id of the scheme, or the adcode of the province left out. */
  readonly choice: string;
  /** Under the other choice. */
  readonly asking: Asking;
  readonly judged: Judged;
}

export interface ClaimVariants {
  /** Under each other scheme that has the regions named. */
  readonly schemes: readonly ClaimVariant[];
  /** Without the province that changes most; `undefined` where none can be left out. */
  readonly mostInfluential: ClaimVariant | undefined;
  /** The adcodes without which the verdict is another one. */
  readonly turning: readonly string[];
}

/** The claim under other choices, one change at a time; left out is what then cannot be measured. */
export function variantsOf(asking: Asking, assertion: Assertion, base: Judged): ClaimVariants {
  const questions = questionsIn(asking, assertion);
  const { schemes, provinces } = asking.dataset;
  const used = new Set(
    questions.flatMap((question) => ('scheme' in question ? [question.scheme] : [])),
  );
  const otherSchemes = schemes.filter(({ id }) => used.size > 0 && !used.has(id));
  const areFigures = questions.some(isOfProvinces) && !isCostly(base);
  const without = (areFigures ? provinces : []).flatMap(({ adcode }) =>
    variant('province', adcode, { ...asking, without: adcode }, assertion),
  );
  const isTurning = ({ judged }: ClaimVariant) => judged.verdict !== base.verdict;
  const [mostInfluential] = without.toSorted(
    (a, b) =>
      Number(isTurning(b)) - Number(isTurning(a)) || shift(base, b.judged) - shift(base, a.judged),
  );
  return {
    schemes: otherSchemes.flatMap(({ id }) =>
      variant('scheme', id, { ...asking, scheme: id }, assertion),
    ),
    mostInfluential,
    turning: without.filter(isTurning).map(({ choice }) => choice),
  };
}

function variant(
  dimension: ClaimVariant['dimension'],
  choice: string,
  asking: Asking,
  assertion: Assertion,
): readonly ClaimVariant[] {
  try {
    return [{ dimension, choice, asking, judged: judge(asking, assertion) }];
  } catch (error) {
    if (error instanceof UnmeasurableError) return [];
    if (error instanceof UnknownNameError) return [];
    throw error;
  }
}

/** Stated totals and places do not change when a province is left out. */
function isOfProvinces(question: Question): boolean {
  return (
    'province' in question ||
    'region' in question ||
    'provinces' in question ||
    isInequality(question) ||
    question.ask === 'elasticity'
  );
}

function isInequality({ ask }: Question): boolean {
  return ask === 'gini' || ask.startsWith('theil');
}

/** The bounds of an inequality of ranges take a third of a second, and there are as many as provinces. */
function isCostly({ compared, parts }: Judged): boolean {
  return (
    compared.some(({ term }) => term.isSearched && !isExact(term.quantity)) || parts.some(isCostly)
  );
}

/** How far the numbers compared move against each other; halved and doubled are equally far. */
function shift(base: Judged, other: Judged): number {
  if (base.parts.length !== other.parts.length) return 0;
  const own = distance(marginOf(base.compared), marginOf(other.compared));
  const parts = base.parts.map((part, index) => {
    const counterpart = other.parts[index];
    return counterpart ? shift(part, counterpart) : 0;
  });
  return Math.max(own, ...parts);
}

interface Margin {
  readonly low: number;
  readonly high: number;
}

function marginOf([first, second]: readonly Compared[]): Margin | undefined {
  if (!first || !second) return undefined;
  const [a, b]: readonly Quantity[] = [first.term.quantity, second.term.quantity];
  return a && b && b.low > 0 && a.low > 0
    ? { low: Math.log(a.low / b.high), high: Math.log(a.high / b.low) }
    : undefined;
}

function distance(a: Margin | undefined, b: Margin | undefined): number {
  if (!a || !b) return 0;
  const ends = [Math.abs(a.low - b.low), Math.abs(a.high - b.high)];
  return Math.max(...ends.filter(Number.isFinite), 0);
}
