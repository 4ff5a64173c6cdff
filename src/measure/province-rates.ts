/** Each province's figure over its residents or output. */
import { exactly, type Quantity } from '../dataset/quantity.ts';
import type { Denominator } from './denominator.ts';
import { density } from './density.ts';
import { elementAt } from './element.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The rates of a snapshot's provinces, in its order and in the units of the denominator. Each is
 * exact for its province alone; together they need not be attainable.
 */
export function provinceRates(
  { set }: Snapshot,
  { values, units }: Denominator,
): readonly Quantity[] {
  return set.members.map((quantity, position) =>
    density(quantity, exactly(elementAt(values, position)), units),
  );
}
