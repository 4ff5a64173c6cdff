/** Which of several values may be the highest and which the lowest, for all that is known. */
import { max, min } from 'd3-array';
import { isExact } from '../../dataset/quantity.ts';
import { byValue, type Valued } from './by-value.ts';

export interface Candidates<Value> {
  /** One alone certainly is it. */
  readonly values: readonly Value[];
  /** Whether they certainly share the place: each of them is known, and they are the same. */
  readonly areTied: boolean;
}

function candidatesAmong<Value extends Valued>(values: readonly Value[]): Candidates<Value> {
  const first = values[0]?.quantity;
  const areTied = values.every(
    ({ quantity }) => quantity && isExact(quantity) && quantity.low === first?.low,
  );
  return { values, areTied };
}

/** All that may be highest, the highest lower bound first, and all that may be lowest, the lowest first. */
export function candidates<Value extends Valued>(
  values: readonly Value[],
): Readonly<Record<'highest' | 'lowest', Candidates<Value>>> {
  const known = values.filter(({ quantity }) => quantity !== undefined).toSorted(byValue);
  const greatestLow = max(known, ({ quantity }) => quantity?.low) ?? 0;
  const leastHigh = min(known, ({ quantity }) => quantity?.high) ?? 0;
  return {
    highest: candidatesAmong(
      known.filter(({ quantity }) => quantity && quantity.high >= greatestLow),
    ),
    lowest: candidatesAmong(
      known.filter(({ quantity }) => quantity && quantity.low <= leastHigh).toReversed(),
    ),
  };
}
