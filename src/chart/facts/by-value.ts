/** The order of provinces in tables and rankings, also where only ranges are known. */
import type { Quantity } from '../../dataset/quantity.ts';

/** What has a value, where that is known. */
export interface Valued {
  readonly quantity: Quantity | undefined;
}

/** Highest certain value first, then the highest possible one; what has no figure last. */
export function byValue(a: Valued, b: Valued): number {
  const low = ({ quantity }: Valued) => quantity?.low ?? -Infinity;
  const high = ({ quantity }: Valued) => quantity?.high ?? -Infinity;
  if (low(a) !== low(b)) return low(b) > low(a) ? 1 : -1;
  return high(a) === high(b) ? 0 : high(b) > high(a) ? 1 : -1;
}
