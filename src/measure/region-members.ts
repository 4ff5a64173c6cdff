/** Finds a region's provinces among the figures of a snapshot, where they may be added. */
import type { Region } from '../dataset/types.ts';
import { elementAt } from './element.ts';
import { isAdditive, type Snapshot } from './snapshot.ts';

/**
 * The positions of a region's provinces in a snapshot.
 * @throws RangeError when a province has no figure there.
 */
export function positionsIn(
  { adcodes, indicator, period }: Snapshot,
  region: Region,
): readonly number[] {
  return region.members.map((adcode) => {
    const position = adcodes.indexOf(adcode);
    if (position >= 0) return position;
    throw new RangeError(
      `${indicator.id} has no figure for ${adcode} in ${period.text}, so ${region.id} cannot be added up; ` +
        'choose another period or add the row.',
    );
  });
}

/**
 * Makes sure that figures may be added.
 * @throws RangeError when they are shares or rates.
 */
export function requireAdditive({ indicator }: Snapshot): void {
  if (isAdditive(indicator)) return;
  throw new RangeError(
    `${indicator.id} is a ${indicator.kind}, which cannot be added over provinces; choose a count or an amount of money.`,
  );
}

/** The sum of the values at some positions. */
export function sumAt(values: readonly number[], positions: readonly number[]): number {
  return positions.reduce((sum, position) => sum + elementAt(values, position), 0);
}
