/** Figures of an indicator that must be single numbers, since others are divided or weighted by them. */
import { isExact } from '../dataset/quantity.ts';
import type { Period } from '../dataset/period.ts';
import type { Dataset, Observation } from '../dataset/types.ts';
import { observationsAt } from './periods.ts';
import { UnmeasurableError } from './unmeasurable.ts';

/**
 * The rows of the provinces in the order asked for.
 * @throws UnmeasurableError when a figure is missing, is not known exactly, or is not above 0.
 */
export function knownFigures(
  dataset: Dataset,
  indicator: string,
  period: Period,
  adcodes: readonly string[],
): readonly Observation[] {
  const rows = observationsAt(dataset, indicator, period);
  return adcodes.map((adcode) => {
    const row = rows.find((each) => each.adcode === adcode);
    if (row && isExact(row.quantity) && row.quantity.low > 0) return row;
    if (!row) throw new UnmeasurableError('denominator-missing', indicator, adcode, period.text);
    const place = `${row.origin.file}:${row.origin.line}`;
    throw new UnmeasurableError('denominator-inexact', indicator, adcode, period.text, place);
  });
}
