/** Decides what a sentence asserts: it holds, it fails, or the data leave it open. */
import { and, compare, not, or, type Verdict } from '../measure/compare.ts';
import { combineProvenance, type Provenance } from '../measure/provenance.ts';
import { exactly } from '../dataset/quantity.ts';
import { elementAt } from '../measure/element.ts';
import { named } from '../measure/unknown-name.ts';
import type { Asking } from './asking.ts';
import type {
  Assertion,
  Betweenness,
  Equality,
  Extreme,
  Quantified,
  Unpublished,
} from './claim.ts';
import { membersOf, withMember } from './members.ts';
import { termOf } from './measure-question.ts';
import type { Comparison, Operand } from './question.ts';
import { relationOf } from './relation.ts';
import { compareTerms, differenceOf, type Term } from './term.ts';

/** A number that was compared. */
export interface Compared {
  readonly operand: Operand;
  readonly term: Term;
}

/** One assertion with its verdict, and the numbers and parts that led to it. */
export interface Judged {
  readonly assertion: Assertion;
  readonly verdict: Verdict;
  readonly compared: readonly Compared[];
  /** What a combination, or an assertion about several members, consists of. */
  readonly parts: readonly Judged[];
  /** The province or region that this part is about. */
  readonly member: string | undefined;
}

/** Figures that were said to be published nowhere have appeared: what they decide can now be asked. */
export class NowPublishedError extends RangeError {
  override readonly name = 'NowPublishedError';
  /** The indicators that appeared. */
  readonly indicators: readonly string[];
  constructor(indicators: readonly string[]) {
    super(
      `The tables now hold ${indicators.join(', ')}: write what the claim asserts of it in place of “unpublished”.`,
    );
    this.indicators = indicators;
  }
}

/**
 * The verdict on `assertion` with the numbers behind it, in three-valued logic: what is open stays
 * open unless the rest decides.
 * @throws UnknownNameError or RangeError when it speaks of something that the dataset lacks.
 * @throws NowPublishedError when figures exist that were said to be unpublished.
 */
export function judge(asking: Asking, assertion: Assertion): Judged {
  switch (assertion.is) {
    case 'above':
    case 'below':
    case 'at-least':
    case 'at-most':
      return comparison(asking, assertion);
    case 'equal':
      return equality(asking, assertion);
    case 'between':
      return betweenness(asking, assertion);
    case 'highest':
    case 'lowest':
      return extreme(asking, assertion);
    case 'every':
    case 'some':
      return quantified(asking, assertion);
    case 'all':
    case 'any': {
      const parts = assertion.of.map((part) => judge(asking, part));
      return whole(assertion, together(assertion.is === 'all', parts), parts);
    }
    case 'not': {
      const part = judge(asking, assertion.that);
      return whole(assertion, not(part.verdict), [part]);
    }
    case 'unpublished':
      return unpublished(asking, assertion);
  }
}

/** Everything that a verdict rests on. */
export function provenanceOfJudged({ compared, parts }: Judged): Provenance {
  return combineProvenance(
    ...compared.map(({ term }) => term.provenance),
    ...parts.map(provenanceOfJudged),
  );
}

function whole(assertion: Assertion, verdict: Verdict, parts: readonly Judged[]): Judged {
  return { assertion, verdict, compared: [], parts, member: undefined };
}

function leaf(assertion: Assertion, verdict: Verdict, compared: readonly Compared[]): Judged {
  return { assertion, verdict, compared, parts: [], member: undefined };
}

function together(areAllNeeded: boolean, parts: readonly Judged[]): Verdict {
  const verdicts = parts.map(({ verdict }) => verdict);
  return areAllNeeded ? and(...verdicts) : or(...verdicts);
}

function measured(asking: Asking, operand: Operand): Compared {
  return { operand, term: termOf(asking, operand) };
}

function comparison(asking: Asking, assertion: Comparison): Judged {
  const [of, than] = [measured(asking, assertion.of), measured(asking, assertion.than)];
  return leaf(assertion, compareTerms(of.term, relationOf[assertion.is], than.term), [of, than]);
}

/** Printed alike is: no further apart than half a unit of the last digit. */
function equality(asking: Asking, assertion: Equality): Judged {
  const [of, to] = [measured(asking, assertion.of), measured(asking, assertion.to)];
  const { decimals } = assertion;
  if (decimals === undefined)
    return leaf(assertion, compareTerms(of.term, 'equal', to.term), [of, to]);
  // A half is rounded to the nearest printed digit, whatever binary form it has.
  const half = 0.5 * 10 ** -decimals * (1 + 1e-9);
  const apart = differenceOf(of.term, to.term).quantity;
  const verdict = and(
    compare(apart, 'at-least', exactly(-half)),
    compare(apart, 'at-most', exactly(half)),
  );
  return leaf(assertion, verdict, [of, to]);
}

function betweenness(asking: Asking, assertion: Betweenness): Judged {
  const of = measured(asking, assertion.of);
  const [from, to] = [measured(asking, assertion.from), measured(asking, assertion.to)];
  const verdict = and(
    compareTerms(of.term, 'at-least', from.term),
    compareTerms(of.term, 'at-most', to.term),
  );
  return leaf(assertion, verdict, [of, from, to]);
}

/**
 * Among the first n means that fewer than n others are ahead: certain when fewer than n may be,
 * refuted when n certainly are.
 */
function extreme(asking: Asking, assertion: Extreme): Judged {
  const { among, who, of, places = 1 } = assertion;
  const members = membersOf(asking, among);
  named('regionsOf' in among ? 'region' : 'province', who, members, (member) => member);
  const all = members.map((member) => measured(asking, withMember(of, member)));
  const own = elementAt(all, members.indexOf(who));
  const relation = assertion.is === 'highest' ? 'greater' : 'less';
  const ahead = all
    .filter((other) => other !== own)
    .map((other) => ({ other, verdict: compareTerms(other.term, relation, own.term) }));
  const certainlyAhead = ahead.filter(({ verdict }) => verdict === 'holds').length;
  const possiblyAhead = ahead.filter(({ verdict }) => verdict !== 'fails');
  const verdict =
    possiblyAhead.length < places ? 'holds' : certainlyAhead >= places ? 'fails' : 'open';
  return leaf(assertion, verdict, [own, ...ahead.map(({ other }) => other)]);
}

function quantified(asking: Asking, assertion: Quantified): Judged {
  const parts = membersOf(asking, assertion.among).map((member) => ({
    ...judge(asking, withMember(assertion.that, member)),
    member,
  }));
  return whole(assertion, together(assertion.is === 'every', parts), parts);
}

function unpublished({ dataset }: Asking, assertion: Unpublished): Judged {
  const { indicators, by } = assertion;
  const isMeant = (id: string) => indicators.some((part) => id.includes(part));
  const byProvince = Object.entries(dataset.observations)
    .filter(([, rows]) => rows.length > 0)
    .map(([id]) => id);
  const ofPlaces = dataset.places
    .filter(({ place }) => typeof by !== 'object' || place.zh === by.place || place.en === by.place)
    .map(({ indicator }) => indicator);
  const elsewhere = [...dataset.totals, ...dataset.singleFigures].map(({ indicator }) => indicator);
  const published =
    by === 'provinces' ? byProvince : by ? ofPlaces : [...byProvince, ...ofPlaces, ...elsewhere];
  const found = [...new Set(published.filter(isMeant))];
  if (found.length > 0) throw new NowPublishedError(found);
  return leaf(assertion, 'open', []);
}
