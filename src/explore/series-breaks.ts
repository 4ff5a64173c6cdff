/** Where the periods of a slider pass from one way of counting to another, which no chart may join. */
import { seriesAt } from '../chart/facts/series-at.ts';
import { parsePeriod } from '../dataset/period.ts';
import type { Dataset, Series } from '../dataset/types.ts';

/** Two periods in a row that were counted in different ways, or in ways of which nothing is stated. */
export interface SeriesBreak {
  /** As the tables write them. */
  readonly after: string;
  readonly before: string;
  readonly from: Series | undefined;
  readonly to: Series | undefined;
}

/** The breaks between those periods of an indicator, which ascend. */
export function seriesBreaks(
  dataset: Pick<Dataset, 'series'>,
  indicator: string,
  periods: readonly string[],
): readonly SeriesBreak[] {
  const found = periods.map((text) => {
    const period = parsePeriod(text);
    return period && seriesAt(dataset, indicator, period);
  });
  return periods.slice(1).flatMap((before, index) => {
    const [after, from, to] = [periods[index], found[index], found[index + 1]];
    return after === undefined || from?.id === to?.id ? [] : [{ after, before, from, to }];
  });
}

/** The periods among those that stand with `chosen` in one series, which alone may be played. */
export function playable(
  periods: readonly string[],
  chosen: string,
  breaks: readonly SeriesBreak[],
): readonly string[] {
  const starts = breaks.map(({ before }) => periods.indexOf(before));
  const place = periods.indexOf(chosen);
  const first = Math.max(0, ...starts.filter((start) => start <= place));
  const end = Math.min(periods.length, ...starts.filter((start) => start > place));
  return periods.slice(first, end);
}
