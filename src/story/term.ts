/** A number with what is known of how it came about, so that two made of the same figures are compared sharply. */
import { exactly, type Quantity } from '../dataset/quantity.ts';
import { divide, multiply, percentageChange, subtract, sum } from '../measure/arithmetic.ts';
import { compare, type Relation, type Verdict } from '../measure/compare.ts';
import { elementAt } from '../measure/element.ts';
import type { Feasible } from '../measure/feasible.ts';
import { linearRange } from '../measure/linear.ts';
import { combineProvenance, provenanceOf, type Provenance } from '../measure/provenance.ts';
import { ratioRange } from '../measure/ratio.ts';

/** `factor` × Σ weight × figure / `divisor`, and over the sum of all figures where `ofTotal` is true. */
export interface Form {
  /** Alike for terms made of the same figures. */
  readonly key: string;
  readonly set: Feasible;
  readonly weights: readonly number[];
  readonly factor: number;
  readonly divisor: number;
  readonly ofTotal: boolean;
}

export interface Term {
  readonly quantity: Quantity;
  readonly provenance: Provenance;
  /** `undefined` where the number is not such a form. */
  readonly form: Form | undefined;
  /** Whether its bounds were searched for, which takes long. */
  readonly isSearched?: boolean;
}

/** A number that an author wrote. */
export function constant(value: number): Term {
  return { quantity: exactly(value), provenance: provenanceOf([]), form: undefined };
}

function traced(quantity: Quantity, ...terms: readonly Term[]): Term {
  const provenance = combineProvenance(...terms.map((term) => term.provenance));
  const isSearched = terms.some((term) => term.isSearched);
  return { quantity, provenance, form: undefined, isSearched };
}

function areAlike(a: Form | undefined, b: Form | undefined): boolean {
  return a !== undefined && a.key === b?.key && a.ofTotal === b.ofTotal;
}

/** The weights of a − b times a positive number: crosswise, so that nothing is divided. */
function crosswise(a: Form, b: Form): readonly number[] {
  const [ofA, ofB] = a.factor === b.factor ? [1, 1] : [a.factor, b.factor];
  return a.weights.map(
    (weight, place) => weight * b.divisor * ofA - elementAt(b.weights, place) * a.divisor * ofB,
  );
}

/**
 * The verdict on "`a` is `relation` than `b`". Terms of the same figures are compared by all
 * numbers that are possible together; others by their ranges.
 */
export function compareTerms(a: Term, relation: Relation, b: Term): Verdict {
  if (a.form && b.form && areAlike(a.form, b.form))
    return compare(linearRange(a.form.set, crosswise(a.form, b.form)), relation, exactly(0));
  return compare(a.quantity, relation, b.quantity);
}

/**
 * `a` over `b`.
 * @throws RangeError when `b` is known to be 0.
 */
export function ratioOf(a: Term, b: Term): Term {
  if (!a.form || !b.form || !areAlike(a.form, b.form))
    return traced(divide(a.quantity, b.quantity), a, b);
  const counts = ratioRange(a.form.set, a.form.weights, b.form.weights);
  const above = a.form.factor * b.form.divisor;
  const below = b.form.factor * a.form.divisor;
  const quantity =
    above === below ? counts : divide(multiply(counts, exactly(above)), exactly(below));
  return traced(quantity, a, b);
}

/** `a` less `b`; of shares of one total the difference is a share, exact as they are. */
export function differenceOf(a: Term, b: Term): Term {
  if (!a.form || !b.form || !areAlike(a.form, b.form) || a.form.ofTotal)
    return traced(subtract(a.quantity, b.quantity), a, b);
  const range = linearRange(a.form.set, crosswise(a.form, b.form));
  const shared = a.form.factor === b.form.factor ? a.form.factor : 1;
  const quantity = divide(
    multiply(range, exactly(shared)),
    exactly(a.form.divisor * b.form.divisor),
  );
  return traced(quantity, a, b);
}

/**
 * The change from `a` to `b` as a part of `a`: from 80 to 100 is 0.25.
 * @throws RangeError when `a` may be negative or is known to be 0.
 */
export function changeFrom(a: Term, b: Term): Term {
  return traced(divide(percentageChange(a.quantity, b.quantity), exactly(100)), a, b);
}

/** The sum; of counts of one table at one date it is exact. */
export function sumOf(terms: readonly Term[]): Term {
  const [first, ...others] = terms;
  const plain = traced(sum(terms.map(({ quantity }) => quantity)), ...terms);
  const form = first?.form;
  if (!form || form.ofTotal) return plain;
  const forms = [form, ...others.flatMap((term) => term.form ?? [])];
  const areCounts = forms.every(
    (each) => areAlike(form, each) && each.divisor === form.divisor && each.factor === form.factor,
  );
  if (forms.length < terms.length || !areCounts) return plain;
  const weights = form.weights.map((_, place) =>
    forms.reduce((total, each) => total + elementAt(each.weights, place), 0),
  );
  const range = linearRange(form.set, weights);
  const scaled = divide(multiply(range, exactly(form.factor)), exactly(form.divisor));
  return { ...plain, quantity: scaled, form: { ...form, weights } };
}

/** The product of terms that vary independently. */
export function productOf(terms: readonly Term[]): Term {
  const quantity = terms.reduce((product, term) => multiply(product, term.quantity), exactly(1));
  return traced(quantity, ...terms);
}
