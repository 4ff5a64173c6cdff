/** Computes what a question asks for, with what is known of how the number came about. */
import { between, exactly, type Quantity } from '../dataset/quantity.ts';
import { theilParts } from '../chart/facts/theil-values.ts';
import { elementAt } from '../measure/element.ts';
import { giniRange } from '../measure/gini-range.ts';
import { inequalityByBasis } from '../measure/inequality-by-basis.ts';
import { combineProvenance } from '../measure/provenance.ts';
import { rankByComparison } from '../measure/rank.ts';
import { tracedTo } from '../measure/regional-figures.ts';
import { theilRange } from '../measure/theil-range.ts';
import { denominatorIn, schemeIn, snapshotIn, type Asking } from './asking.ts';
import { elasticityTerm } from './elasticity.ts';
import { exactProvincesTerm, periodsTerm } from './known-periods.ts';
import { membersOf, withMember } from './members.ts';
import { countTerm, indexTerm, positionsOf, rateTerm, shareTerm } from './own-figures.ts';
import type {
  Comparison,
  InequalityQuestion,
  NumberQuestion,
  Operand,
  Question,
  RankQuestion,
  TheilPartQuestion,
} from './question.ts';
import { relationOf } from './relation.ts';
import { figureTerm, totalRateTerm, totalTerm } from './stated-figures.ts';
import {
  changeFrom,
  compareTerms,
  constant,
  differenceOf,
  productOf,
  ratioOf,
  sumOf,
  type Term,
} from './term.ts';

/**
 * The question that an operand means.
 * @throws RangeError when no question has that name.
 */
export function questionNamed({ questions }: Pick<Asking, 'questions'>, name: string): Question {
  const question = questions[name];
  if (question) return question;
  throw new RangeError(`No question is named “${name}”.`);
}

/** What an operand is: the answer to a question, or a number as written. */
export function termOf(asking: Asking, operand: Operand): Term {
  if (typeof operand === 'number') return constant(operand);
  if (typeof operand === 'string') return measureQuestion(asking, questionNamed(asking, operand));
  return measureQuestion(asking, operand);
}

/** The verdict on a comparison of two operands. */
export function compareOperands(asking: Asking, { is, of, than }: Comparison) {
  return compareTerms(termOf(asking, of), relationOf[is], termOf(asking, than));
}

/**
 * The number that `question` asks for; shares and changes are from 0 to 1.
 * @throws UnknownNameError or RangeError when the question names something that the dataset lacks.
 */
export function measureQuestion(asking: Asking, question: Question): Term {
  const own = (operand: Operand) => termOf(asking, operand);
  switch (question.ask) {
    case 'total':
      return totalTerm(asking, question);
    case 'figure':
      return figureTerm(asking, question);
    case 'count':
    case 'share':
    case 'index':
      return ownFigure(asking, question);
    case 'rate':
      return 'scope' in question ? totalRateTerm(asking, question) : ownFigure(asking, question);
    case 'rank':
      return rankTerm(asking, question);
    case 'theil':
    case 'gini':
      return inequalityTerm(asking, question);
    case 'theil-between':
    case 'theil-within':
    case 'theil-between-share':
      return theilPartTerm(asking, question);
    case 'periods':
      return periodsTerm(asking, question);
    case 'exact-provinces':
      return exactProvincesTerm(asking, question);
    case 'elasticity':
      return elasticityTerm(question, membersOf(asking, { provinces: 'all' }), (whose, province) =>
        own({ ...whose, ask: 'rate', province }),
      );
    case 'number-of':
      return numberTerm(asking, question);
    case 'ratio':
      return ratioOf(own(question.of), own(question.to));
    case 'difference':
      return differenceOf(own(question.of), own(question.less));
    case 'change':
      return changeFrom(own(question.from), own(question.to));
    case 'sum':
      return sumOf(question.of.map(own));
    case 'sum-over':
      return sumOf(
        membersOf(asking, question.among).map((member) => own(withMember(question.of, member))),
      );
    case 'product':
      return productOf(question.of.map(own));
  }
}

type OwnQuestion = Extract<Question, { ask: 'count' | 'share' | 'index' | 'rate' }>;

function ownFigure(asking: Asking, question: Exclude<OwnQuestion, { scope: string }>): Term {
  const figures = snapshotIn(asking, question.indicator, question.period);
  const positions = positionsOf(asking, figures, question);
  if (question.ask === 'count') return countTerm(figures, positions);
  if (question.ask === 'share') return shareTerm(figures, positions);
  const denominator = denominatorIn(asking, figures, question.per);
  if (!denominator) return countTerm(figures, positions);
  return question.ask === 'rate'
    ? rateTerm(figures, positions, denominator)
    : indexTerm(figures, positions, denominator);
}

function rankTerm(asking: Asking, question: RankQuestion): Term {
  const { per } = question;
  const ofMember = (member: string) => {
    const { indicator, period } = question;
    const whose =
      'region' in question ? { scheme: question.scheme, region: member } : { province: member };
    return termOf(
      asking,
      per === undefined
        ? { ask: 'count', indicator, period, ...whose }
        : { ask: 'rate', indicator, period, per, ...whose },
    );
  };
  const members =
    'region' in question
      ? membersOf(asking, { regionsOf: question.scheme })
      : snapshotIn(asking, question.indicator, question.period).adcodes;
  const terms = members.map(ofMember);
  const asked = members.indexOf('region' in question ? question.region : question.province);
  // Throws with the names that there are, where the one asked for is none of them.
  const { provenance } =
    asked < 0
      ? ofMember('region' in question ? question.region : question.province)
      : combined(terms);
  const ranks = rankByComparison(terms.length, (a, b) =>
    compareTerms(elementAt(terms, a), 'greater', elementAt(terms, b)),
  );
  const { best, worst } = elementAt(ranks, asked);
  return { quantity: between(best, worst), provenance, form: undefined };
}

function combined(terms: readonly Term[]): Pick<Term, 'provenance'> {
  return { provenance: combineProvenance(...terms.map(({ provenance }) => provenance)) };
}

function inequalityTerm(asking: Asking, { ask, indicator, period, per }: InequalityQuestion): Term {
  const figures = snapshotIn(asking, indicator, period);
  const denominator = denominatorIn(asking, figures, per);
  const range = ask === 'theil' ? theilRange : giniRange;
  const { quantity } = inequalityByBasis(range, figures, 'weighted-rate', denominator);
  return {
    quantity,
    provenance: tracedTo(figures, denominator),
    form: undefined,
    isSearched: true,
  };
}

function theilPartTerm(asking: Asking, question: TheilPartQuestion): Term {
  const figures = snapshotIn(asking, question.indicator, question.period);
  const denominator = denominatorIn(asking, figures, question.per);
  const scheme = schemeIn(asking, question.scheme);
  const parts = theilParts({ snapshot: figures, denominator }, scheme);
  const quantities = {
    'theil-between': parts.between,
    'theil-within': parts.within,
    'theil-between-share': parts.share,
  } satisfies Record<TheilPartQuestion['ask'], Quantity>;
  return {
    quantity: quantities[question.ask],
    provenance: tracedTo(figures, denominator),
    form: undefined,
    isSearched: true,
  };
}

function numberTerm(asking: Asking, { among, that }: NumberQuestion): Term {
  const comparisons = membersOf(asking, among).map((member) => withMember(that, member));
  const verdicts = comparisons.map((comparison) => compareOperands(asking, comparison));
  const certain = verdicts.filter((verdict) => verdict === 'holds').length;
  const possible = verdicts.filter((verdict) => verdict !== 'fails').length;
  const terms = comparisons.flatMap(({ of, than }) => [termOf(asking, of), termOf(asking, than)]);
  return {
    quantity: certain === possible ? exactly(certain) : between(certain, possible),
    ...combined(terms),
    form: undefined,
  };
}
