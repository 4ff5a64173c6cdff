/** Finds a region's provinces among the figures of a snapshot, where they may be added. */
import type { Region } from '../dataset/types.ts';
import { elementAt } from './element.ts';
import { isAdditive, type Snapshot } from './snapshot.ts';
import { UnmeasurableError } from './unmeasurable.ts';

/**
 * The positions of a region's provinces in a snapshot.
 * @throws UnmeasurableError when a province has no figure there.
 */
export function positionsIn(
  { adcodes, indicator, period }: Snapshot,
  region: Region,
): readonly number[] {
  return region.members.map((adcode) => {
    const position = adcodes.indexOf(adcode);
    if (position >= 0) return position;
    throw new UnmeasurableError('province-missing', indicator.id, adcode, period.text, region.id);
  });
}

/**
 * Makes sure that figures may be added.
 * @throws UnmeasurableError when they are shares or rates.
 */
export function requireAdditive({ indicator }: Snapshot): void {
  if (isAdditive(indicator)) return;
  throw new UnmeasurableError('not-additive', indicator.id, indicator.kind);
}

/**
 * Makes sure that there is something to share out.
 * @throws UnmeasurableError when all figures are known to be 0.
 */
export function requireSomething({ indicator, period, set }: Snapshot): void {
  if (set.total.high > 0) return;
  throw new UnmeasurableError('all-zero', indicator.id, period.text);
}

/** The sum of the values at some positions. */
export function sumAt(values: readonly number[], positions: readonly number[]): number {
  return positions.reduce((sum, position) => sum + elementAt(values, position), 0);
}
