/** How remarkable a place among others is: sentences about the ends of a ranking come first. */
import type { RankInterval } from '../measure/rank.ts';
import type { ChangeFacts, FigureFacts } from '../profile/content-shapes.ts';

/** So many places from either end are worth a sentence. */
const remarkable = 5;

interface Ranked {
  readonly rank: RankInterval;
  readonly compared: number;
}

/** 1 for the first or the last, falling to 0.2 for the fifth from an end; 0 beyond, and where a range reaches beyond. */
export function extremity({ rank: { best, worst }, compared }: Ranked): number {
  const fromEnd = Math.min(worst, compared + 1 - best);
  return fromEnd > remarkable || compared < 2 * remarkable ? 0 : 1 - (fromEnd - 1) / remarkable;
}

/** Whether it stands nearer to the first than to the last. */
export function isHigh({ rank: { best, worst }, compared }: Ranked): boolean {
  return best + worst <= compared + 1;
}

/** Whether it is certainly the first. */
export function isFirst({ rank: { worst } }: Ranked): boolean {
  return worst === 1;
}

/** Whether it is certainly the last. */
export function isLast({ rank: { best }, compared }: Ranked): boolean {
  return best === compared;
}

/** Percent above or below the whole, to the nearest: 68 of an index of 1.68. */
export function percentApart(index: number): number {
  return Math.round(Math.abs(index - 1) * 100);
}

/** Whether a change stands out in its own direction: among the steepest rises or falls. */
export function isTelling(change: ChangeFacts): boolean {
  const isOutward = change.direction === (isHigh(change) ? 'rose' : 'fell');
  return isOutward && extremity(change) > 0;
}

/** What of two facts is more remarkable, and how much; `undefined` when neither is. */
export function rateOrChange(
  rate: FigureFacts | undefined,
  change: ChangeFacts | undefined,
  /** How much each counts, and the least change in percent that does. */
  weights: { readonly rate: number; readonly change: number; readonly least: number },
):
  | { readonly told: 'rate'; readonly strength: number; readonly rate: FigureFacts }
  | { readonly told: 'change'; readonly strength: number; readonly change: ChangeFacts }
  | undefined {
  if (!rate || !change) return undefined;
  const isLarge = Math.abs(change.percent.low) >= weights.least;
  const ofRate = weights.rate * extremity(rate);
  const ofChange = isLarge && isTelling(change) ? weights.change * extremity(change) : 0;
  if (ofRate === 0 && ofChange === 0) return undefined;
  return ofRate >= ofChange
    ? { told: 'rate', strength: ofRate, rate }
    : { told: 'change', strength: ofChange, change };
}

/** Residents’ committees: the rate and its change count alike. */
export const evenly = { rate: 1, change: 1, least: 0 };

/** Villagers’ committees: mergers tell more than a rate, unless they are few. */
export const changesFirst = { rate: 0.8, change: 1.1, least: 5 };
