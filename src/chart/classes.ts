/** Sorts quantities into the classes of a sequential scale. */
import { bisectLeft } from 'd3-array';
import type { Quantity } from '../dataset/quantity.ts';
import type { Tone } from '../scene/scene.ts';

/** The tones of the lowest and of the highest class in which the quantity may lie. */
export interface ToneRange {
  readonly tone: Tone;
  readonly highTone: Tone;
}

/** The classes of `quantity`; a limit belongs to the class below it. */
export function classify({ low, high }: Quantity, limits: readonly number[]): ToneRange {
  return {
    tone: `step-${bisectLeft(limits, low) + 1}`,
    highTone: `step-${bisectLeft(limits, high) + 1}`,
  };
}
