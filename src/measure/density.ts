/** Puts a quantity over the residents, or the output, that it belongs to, in the units that people say. */
import type { Quantity } from '../dataset/quantity.ts';
import { divide, scale } from './arithmetic.ts';

/** How many base units one unit of each figure stands for, as the indicators' `scale` says, and the usual "per". */
export interface RateUnits {
  /** Base units (organizations, yuan) that one unit of the numerator stands for. */
  readonly scale: number;
  /** Base units (persons, yuan) that one unit of the denominator stands for. */
  readonly denominatorScale: number;
  /** Base units of the denominator that the rate is given for: 10,000 persons. */
  readonly per: number;
}

/**
 * The quantity per so many base units of the denominator: 1,020 organizations and 70 units of
 * 10,000 persons are 14.57 per 10,000 persons.
 * @throws RangeError when the denominator is known to be 0.
 */
export function density(quantity: Quantity, denominator: Quantity, unit: RateUnits): Quantity {
  const [units, unitsBelow] = [unit.scale * unit.per, unit.denominatorScale];
  // Multiplying before dividing keeps round figures round.
  return units >= unitsBelow
    ? divide(scale(quantity, units / unitsBelow), denominator)
    : divide(quantity, scale(denominator, unitsBelow / units));
}
