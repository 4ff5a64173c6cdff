/** The stops of a slider of time: every period with figures, and the years between that have none. */

export interface TimeStop {
  readonly year: number;
  /** As the tables write it; `undefined` in a year without figures, where nothing is shown or made up. */
  readonly period: string | undefined;
}

/** The stops from the first of `periods`, which ascend, to the last. */
export function timeStops(periods: readonly string[]): readonly TimeStop[] {
  return periods.flatMap((period, index): readonly TimeStop[] => {
    const year = Number(period.slice(0, 4));
    const before = periods[index - 1];
    const from = before === undefined ? year : Number(before.slice(0, 4)) + 1;
    const gap = Array.from({ length: Math.max(0, year - from) }, (_, step) => ({
      year: from + step,
      period: undefined,
    }));
    return [...gap, { year, period }];
  });
}

/**
 * The place of the stop that a move from one place to another ends at: a stop without figures is
 * passed over in the direction of the move.
 */
export function stopFrom(stops: readonly TimeStop[], from: number, to: number): number {
  const step = to >= from ? 1 : -1;
  for (let place = to; place >= 0 && place < stops.length; place += step)
    if (stops[place]?.period !== undefined) return place;
  return from;
}
