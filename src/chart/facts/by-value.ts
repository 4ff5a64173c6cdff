/** The order of provinces in tables and rankings, also where only ranges are known. */
import type { ProvinceValue } from './province-values.ts';

/** Highest certain value first, then the highest possible one; provinces without a figure last. */
export function byValue(a: ProvinceValue, b: ProvinceValue): number {
  const low = ({ quantity }: ProvinceValue) => quantity?.low ?? -Infinity;
  const high = ({ quantity }: ProvinceValue) => quantity?.high ?? -Infinity;
  if (low(a) !== low(b)) return low(b) > low(a) ? 1 : -1;
  return high(a) === high(b) ? 0 : high(b) > high(a) ? 1 : -1;
}
