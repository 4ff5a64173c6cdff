/** Which periods an indicator has, and which of them is nearest to another one. */
import { comparePeriods, dayOfCount, type Period } from '../dataset/period.ts';
import { oncePer } from '../dataset/once.ts';
import type { Dataset, Observation } from '../dataset/types.ts';

const none: readonly Observation[] = [];

/** The figures by province of an indicator, at one period; none where there are none. */
export function observationsAt(
  dataset: Dataset,
  indicator: string,
  period: Period,
): readonly Observation[] {
  return inPeriod(period.text, observationsOf(dataset, indicator));
}

const inPeriod = oncePer(
  (text: string) => text,
  (text, rows: readonly Observation[]) => rows.filter(({ period }) => period.text === text),
);

/** The figures by province of an indicator, at all its periods. */
export function observationsOf(dataset: Dataset, indicator: string): readonly Observation[] {
  return dataset.observations[indicator] ?? none;
}

/** The periods for which the indicator has figures by province, earliest first. */
export function periodsOf(dataset: Dataset, indicator: string): readonly Period[] {
  return inOrder('', observationsOf(dataset, indicator));
}

/** Every chart asks for them, of thousands of rows. */
const inOrder = oncePer(
  (name: string) => name,
  (_, rows: readonly Observation[]): readonly Period[] => {
    const byText = new Map(rows.map(({ period }) => [period.text, period]));
    return [...byText.values()].sort(comparePeriods);
  },
);

/**
 * The period counted on the day nearest to the one wanted; of two equally near, the earlier.
 * Figures of the end of 2020 go with a count of 30 September 2020, those of 2017 with one of
 * 7 February 2018. `undefined` when there is none to choose from.
 */
export function nearestPeriod(available: readonly Period[], wanted: Period): Period | undefined {
  const distance = (period: Period) => Math.abs(dayOfCount(period) - dayOfCount(wanted));
  return available.toSorted((a, b) => distance(a) - distance(b) || comparePeriods(a, b))[0];
}
