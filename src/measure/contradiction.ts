/** The error of figures that cannot all be true. */
import type { Quantity } from '../dataset/quantity.ts';

/** No numbers within the bounds of the members add up to the total that is stated of them. */
export class ContradictionError extends Error {
  override readonly name = 'ContradictionError';
  readonly total: string;
  readonly labels: readonly string[];
  /** What the members can add up to. */
  readonly possible: Quantity;
  /** What the total states. */
  readonly stated: Quantity;

  constructor(total: string, labels: readonly string[], possible: Quantity, stated: Quantity) {
    super(
      `The total "${total}" cannot be met: it is ${written(stated)}, but its members can only add up to ${written(possible)}. ` +
        `Correct the total or one of these rows: ${labels.join('; ')}.`,
    );
    this.total = total;
    this.labels = labels;
    this.possible = possible;
    this.stated = stated;
  }
}

function written({ low, high }: Quantity): string {
  if (low === high) return String(low);
  return high === Infinity ? `${low} or more` : `${low} to ${high}`;
}
