/** Which way of counting an indicator's figures of a period belong to. */
import { comparePeriods, type Period } from '../../dataset/period.ts';
import type { Dataset, Series } from '../../dataset/types.ts';

/** The series of the indicator that the period lies in; `undefined` where none is stated. */
export function seriesAt(
  { series }: Pick<Dataset, 'series'>,
  indicator: string,
  period: Period,
): Series | undefined {
  return series.find(
    (each) =>
      each.indicator === indicator &&
      comparePeriods(each.first, period) <= 0 &&
      comparePeriods(period, each.last) <= 0,
  );
}
