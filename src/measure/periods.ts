/** Which periods an indicator has, and which of them is nearest to another one. */
import { comparePeriods, dayOfCount, type Period } from '../dataset/period.ts';
import type { Dataset } from '../dataset/types.ts';

/** The periods for which the indicator has figures by province, earliest first. */
export function periodsOf(dataset: Dataset, indicator: string): readonly Period[] {
  const observations = dataset.observations[indicator] ?? [];
  const byText = new Map(observations.map(({ period }) => [period.text, period]));
  return [...byText.values()].sort(comparePeriods);
}

/**
 * The period counted on the day nearest to the one wanted; of two equally near, the earlier.
 * Figures of the end of 2020 go with a count of 30 September 2020, those of 2017 with one of
 * 7 February 2018. `undefined` when there is none to choose from.
 */
export function nearestPeriod(available: readonly Period[], wanted: Period): Period | undefined {
  const distance = (period: Period) => Math.abs(dayOfCount(period) - dayOfCount(wanted));
  return available.toSorted((a, b) => distance(a) - distance(b) || comparePeriods(a, b))[0];
}
