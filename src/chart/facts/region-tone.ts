/** Which region of a scheme a province is in, and the tone it is drawn in there. */
import type { Region, RegionScheme } from '../../dataset/types.ts';
import type { Tone } from '../../scene/scene.ts';

/** The region of the scheme that has the province; `undefined` when none has. */
export function regionOf({ regions }: RegionScheme, adcode: string): Region | undefined {
  return regions.find(({ members }) => members.includes(adcode));
}

/** The tone of the province's region, grey for a province of none. */
export function regionTone(scheme: RegionScheme, adcode: string): Tone {
  const region = regionOf(scheme, adcode);
  return region ? `region-${region.order}` : 'ink-faint';
}
