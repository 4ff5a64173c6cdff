/** Sorts quantities into the classes of a sequential scale. */
import { bisectLeft } from 'd3-array';
import { isExact, type Quantity } from '../dataset/quantity.ts';
import type { Paint, Tone } from '../scene/scene.ts';

/** The tone of the class, counted from 0, of a sequential scale. */
export function stepTone(index: number): Tone {
  return `step-${index + 1}`;
}

/**
 * How `quantity` is painted among classes with these upper limits, ascending; a limit belongs to the
 * class below it. Known numbers are solid, known classes hatched, ranges striped.
 */
export function classPaint(quantity: Quantity, limits: readonly number[]): Paint {
  const tone = stepTone(bisectLeft(limits, quantity.low));
  const highTone = stepTone(bisectLeft(limits, quantity.high));
  if (tone !== highTone) return { kind: 'striped', tone, highTone };
  return { kind: isExact(quantity) ? 'solid' : 'hatched', tone };
}
