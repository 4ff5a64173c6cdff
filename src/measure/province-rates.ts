/** Each province's figure over its residents or output. */
import { exactly, type Quantity } from '../dataset/quantity.ts';
import type { Denominator } from './denominator.ts';
import { density } from './density.ts';
import { elementAt } from './element.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The rates of a snapshot's provinces, in its order and in the units of the denominator. Each is
 * exact for its province alone; together they need not be attainable.
 * @throws RangeError when the indicator may not be divided by that denominator.
 */
export function provinceRates(
  { indicator, set }: Snapshot,
  { indicator: by, values, units }: Denominator,
): readonly Quantity[] {
  if (!indicator.divisibleBy.includes(by.id)) {
    throw new RangeError(
      `${indicator.id} may not be divided by ${by.id}; indicators.csv allows: ${indicator.divisibleBy.join(', ') || 'nothing'}.`,
    );
  }
  return set.members.map((quantity, position) =>
    density(quantity, exactly(elementAt(values, position)), units),
  );
}
