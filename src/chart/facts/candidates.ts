/** Which of several values may be the highest and which the lowest, for all that is known. */
import { max, min } from 'd3-array';
import type { ProvinceValue } from './province-values.ts';
import { byValue } from './by-value.ts';

/** All that may be highest, the highest lower bound first, and all that may be lowest; one alone certainly is. */
export function candidates(values: readonly ProvinceValue[]): {
  readonly highest: readonly ProvinceValue[];
  readonly lowest: readonly ProvinceValue[];
} {
  const known = values.filter(({ quantity }) => quantity !== undefined).toSorted(byValue);
  const greatestLow = max(known, ({ quantity }) => quantity?.low) ?? 0;
  const leastHigh = min(known, ({ quantity }) => quantity?.high) ?? 0;
  return {
    highest: known.filter(({ quantity }) => quantity && quantity.high >= greatestLow),
    lowest: known.filter(({ quantity }) => quantity && quantity.low <= leastHigh).toReversed(),
  };
}
