/** How remarkable a place among others is: sentences about the ends of a ranking come first. */
import type { RankInterval } from '../measure/rank.ts';

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
