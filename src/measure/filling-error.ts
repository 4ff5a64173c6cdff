/** Bounds what is lost to rounding when members are filled up to a total. */
import type { Quantity } from '../dataset/quantity.ts';
import { elementAt } from './element.ts';
import type { Block, Feasible } from './feasible.ts';

/**
 * How far Σ weight × number of {@link furthest} may lie from the furthest that there is.
 *
 * In a block of n members each of about 2n + 4 additions rounds by no more than 2⁻⁵³ of all that is
 * added up (Higham, N. J. (2002) Accuracy and Stability of Numerical Algorithms, section 4.2), and no
 * unit of a number counts more than the greatest weight. The bound is twice that. Whole numbers are
 * added without rounding, unless they are huge.
 */
export function fillingError(
  set: Feasible,
  numbers: readonly number[],
  weights: readonly number[],
): number {
  return set.blocks.reduce((sum, block) => sum + blockError(set, block, numbers, weights), 0);
}

function blockError(
  set: Feasible,
  { members, total }: Block,
  numbers: readonly number[],
  weights: readonly number[],
): number {
  const bounds = members.map((member) => elementAt(set.members, member));
  if (isAddedExactly([...bounds, total])) return 0;
  const added = [
    ...finiteSizes([...bounds, total]),
    ...members.map((member) => Math.abs(elementAt(numbers, member))),
  ].reduce((sum, size) => sum + size);
  // A number without bound makes the sum open, and what is lost on the way does not matter.
  if (!Number.isFinite(added)) return 0;
  const greatest = Math.max(...members.map((member) => Math.abs(elementAt(weights, member))));
  return (members.length + 2) * 2 ** -51 * added * greatest;
}

function finiteSizes(quantities: readonly Quantity[]): readonly number[] {
  return quantities
    .flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])
    .filter(Number.isFinite);
}

function isAddedExactly(quantities: readonly Quantity[]): boolean {
  const largest = Number.MAX_SAFE_INTEGER / quantities.length;
  return finiteSizes(quantities).every((size) => Number.isInteger(size) && size <= largest);
}
