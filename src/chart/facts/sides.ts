/** Counts who certainly lies above 1, who below, and of whom it cannot be told. */
import { exactly, type Quantity } from '../../dataset/quantity.ts';
import { compare } from '../../measure/compare.ts';

export interface Sides {
  readonly above: number;
  readonly below: number;
  readonly undecided: number;
}

const one = exactly(1);

/** The sides of indices; what has no figure is not counted. */
export function sidesOf(items: readonly { readonly quantity: Quantity | undefined }[]): Sides {
  const known = items.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const above = known.filter((quantity) => compare(quantity, 'greater', one) === 'holds').length;
  const below = known.filter((quantity) => compare(quantity, 'less', one) === 'holds').length;
  return { above, below, undecided: known.length - above - below };
}
