/** Sorts quantities into the classes of a sequential scale, or of one that diverges from a middle. */
import { bisectLeft } from 'd3-array';
import { isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Paint, Tone } from '../../scene/scene.ts';

/** Limits between classes, ascending, each in the class below it, and the tone of every class. */
export interface ClassScale {
  readonly limits: readonly number[];
  readonly tones: readonly [Tone, ...Tone[]];
}

/** tokens.css knows one shade more than this. */
const mostLimits = 6;

function requireFew(limits: readonly number[]): void {
  if (limits.length > mostLimits) {
    throw new RangeError(
      `A scale has at most ${mostLimits} limits, since more shades cannot be told apart; got ${limits.length}.`,
    );
  }
}

/**
 * A scale from light to dark: more is darker.
 * @throws RangeError when there are more than six limits.
 */
export function sequentialScale(limits: readonly number[]): ClassScale {
  requireFew(limits);
  const tones = limits.map((_, index): Tone => `step-${index + 2}`);
  return { limits, tones: ['step-1', ...tones] };
}

/**
 * A scale that diverges from 1, for indices: the middle class reaches from 1 ÷ the first ratio to the
 * first ratio, and every further ratio is a limit above as its inverse is below. Inverses are rounded
 * to three digits, so that limits are exactly what a legend says.
 * @param ratios above 1, ascending, at most three.
 * @throws RangeError when a ratio is not above the one before it, or there are more than three.
 */
export function divergingScale(ratios: readonly number[]): ClassScale {
  const falls = ratios.findIndex((ratio, index) => !(ratio > (ratios[index - 1] ?? 1)));
  if (ratios.length === 0 || falls >= 0) {
    throw new RangeError(
      `Ratios of diverging classes must ascend from above 1, as 1.25, 2, 4 do; got ${ratios.join(', ') || 'none'}.`,
    );
  }
  const inverses = ratios.map((ratio) => Number((1 / ratio).toPrecision(3))).toReversed();
  const limits = [...inverses, ...ratios];
  requireFew(limits);
  const below = ratios.map((_, index): Tone => `below-${ratios.length - index}`);
  const above = ratios.map((_, index): Tone => `above-${index + 1}`);
  const [lowest = 'middle', ...others] = [...below, 'middle' as const, ...above];
  return { limits, tones: [lowest, ...others] };
}

/**
 * How `quantity` is painted on that scale. Known numbers are solid, known classes hatched, ranges
 * over several classes striped.
 */
export function classPaint(quantity: Quantity, { limits, tones }: ClassScale): Paint {
  const toneOf = (bound: number) => tones[bisectLeft(limits, bound)] ?? tones[0];
  const [tone, highTone] = [toneOf(quantity.low), toneOf(quantity.high)];
  if (tone !== highTone) return { kind: 'striped', tone, highTone };
  return { kind: isExact(quantity) ? 'solid' : 'hatched', tone };
}
