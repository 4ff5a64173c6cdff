/** Finds figures that are a power of ten away from their neighbours in time: slips of a unit. */
import type { Reading } from './histories.ts';
import type { Problem } from './problem.ts';
import { cellProblem } from './table.ts';

/** A wrong unit is wrong by a power of ten: tens, hundreds, thousands, 万. */
const factors = [10, 100, 1000, 10_000];
/** How far from the factor a slip may lie, since the true figure changes too. */
const nearness = 1.34;
/** Below this, whole numbers grow tenfold by themselves: one foundation, then ten. */
const smallestCount = 10;

function isExact({ low, high }: Reading): boolean {
  return low === high && low > 0;
}

/** The factor by which `value` is too large (above 1) or too small (below 1) beside `reference`. */
function slipFactor(value: number, reference: number, isCount: boolean): number | undefined {
  if (isCount && Math.min(value, reference) < smallestCount) return undefined;
  const ratio = value / reference;
  const isNear = (factor: number) => ratio / factor < nearness && factor / ratio < nearness;
  return factors.flatMap((factor) => [factor, 1 / factor]).find(isNear);
}

/** A reading in another unit, the one it was held against, and how many times too large it is. */
export interface Slip {
  readonly reading: Reading;
  readonly reference: Reading;
  readonly factor: number;
}

/** Readings that are a power of ten away from the last one that is not. */
export function findSlips(readings: readonly Reading[], isCount: boolean): readonly Slip[] {
  const exact = readings.filter(isExact);
  const [first, second, third] = exact;
  const slips: Slip[] = [];
  let rest = exact;
  if (first && second && third) {
    const factor = slipFactor(first.low, second.low, isCount);
    // When the second agrees with the third, it is the first that is odd.
    if (factor !== undefined && slipFactor(third.low, second.low, isCount) === undefined) {
      slips.push({ reading: first, reference: second, factor });
      rest = exact.slice(1);
    }
  }
  let [reference] = rest;
  for (const reading of rest.slice(1)) {
    if (!reference) break;
    const factor = slipFactor(reading.low, reference.low, isCount);
    if (factor === undefined) reference = reading;
    else slips.push({ reading, reference, factor });
  }
  return slips;
}

/** The slip as a problem of its cell, with the figure that was probably meant. */
export function slipProblem({ reading, reference, factor }: Slip): Problem {
  const meant = Number((reading.low / factor).toPrecision(15));
  return cellProblem(reading.table, reading.row, 'value', 'unit-slip', {
    factor: factor > 1 ? String(factor) : `1/${Math.round(1 / factor)}`,
    neighbour: String(reference.low),
    period: reference.period.text,
    suggestion: String(meant),
  });
}
