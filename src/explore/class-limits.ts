/** Chooses round limits for the classes of a map that nobody has set by hand. */
import { ascending, quantileSorted } from 'd3-array';
import type { Quantity } from '../dataset/quantity.ts';

/** Round numbers of one power of ten. */
const round = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10];
const classes = 6;

function nearestRound(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const distance = (step: number) => Math.abs(Math.log(value / (step * power)));
  const [nearest = 1] = round.toSorted((a, b) => distance(a) - distance(b));
  return Number((nearest * power).toPrecision(3));
}

/**
 * At most five round limits between classes that hold about as many of the quantities each, ascending
 * and above 0. A range counts with both its bounds, an open end not at all. At least one limit.
 */
export function roundLimits(quantities: readonly Quantity[]): readonly number[] {
  const bounds = quantities
    .flatMap(({ low, high }) => [low, high])
    .filter((bound) => Number.isFinite(bound))
    .sort(ascending);
  const limits = Array.from({ length: classes - 1 }, (_, step) =>
    nearestRound(quantileSorted(bounds, (step + 1) / classes) ?? 1),
  ).filter((limit) => limit > 0);
  const distinct = [...new Set(limits)].sort(ascending);
  return distinct.length > 0 ? distinct : [1];
}

/** Decimals that show two digits of the middle one of the quantities, from 0 to 5. */
export function fittingDecimals(quantities: readonly Quantity[]): number {
  const lows = quantities
    .map(({ low }) => low)
    .filter((low) => low > 0)
    .sort(ascending);
  const middle = quantileSorted(lows, 0.5) ?? 1;
  return Math.min(5, Math.max(0, 1 - Math.floor(Math.log10(middle))));
}
