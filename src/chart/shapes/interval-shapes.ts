/** Draws what is known of a number along a horizontal scale: bars with an open part, dots and whiskers. */
import { isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Shape, Tone } from '../../scene/scene.ts';
import { segments } from './segments.ts';

/** Where values lie, and the ends of the drawing, which open ends run to. */
export interface Track {
  readonly scale: (value: number) => number;
  readonly left: number;
  readonly right: number;
}

/** A bound on the track; one that lies beyond it, or nowhere, is at its end. */
function place({ scale, left, right }: Track, bound: number): number {
  if (bound === Infinity) return right;
  const at = scale(bound);
  return Number.isNaN(at) ? left : Math.max(left, Math.min(right, at));
}

/** Narrower than this a bar would not be seen. */
const leastWidth = 1.5;

function rect(
  [x1, x2]: readonly [number, number],
  middle: number,
  height: number,
  paint: Extract<Shape, { kind: 'rect' }>['paint'],
): readonly Shape[] {
  const [x, width] = [Math.min(x1, x2), Math.abs(x2 - x1)];
  return width === 0 ? [] : [{ kind: 'rect', x, y: middle - height / 2, width, height, paint }];
}

export interface BarOptions {
  readonly track: Track;
  /** The value that bars grow from. */
  readonly origin: number;
  readonly middle: number;
  readonly height: number;
  /** The tone of what lies above the origin, and of what lies below. */
  readonly above: Tone;
  readonly below: Tone;
}

/**
 * A bar from the origin, solid as far as the value certainly reaches and open as far as it may. A
 * range that has the origin inside is open on both sides of it.
 */
export function barShapes(quantity: Quantity, options: BarOptions): readonly Shape[] {
  const { track, origin, middle, height, above, below } = options;
  const from = place(track, origin);
  const [low, high] = [place(track, quantity.low), place(track, quantity.high)];
  const tone = quantity.low >= origin ? above : below;
  if (isExact(quantity)) {
    const end = Math.abs(low - from) < leastWidth ? from + leastWidth : low;
    return rect([from, end], middle, height, { kind: 'solid', tone });
  }
  if (low < from && high > from) {
    return [
      ...rect([low, from], middle, height, { kind: 'open', tone: below }),
      ...rect([from, high], middle, height, { kind: 'open', tone: above }),
    ];
  }
  const [near, far] = low >= from ? [low, high] : [high, low];
  return [
    ...rect([from, near], middle, height, { kind: 'solid', tone }),
    ...rect([near, far], middle, height, { kind: 'open', tone }),
  ];
}

export interface WhiskerOptions {
  readonly track: Track;
  readonly middle: number;
  readonly radius: number;
  readonly tone: Tone;
}

/** A dot where the number is known; else a line over all that it may be, without a cap at an open end. */
export function whiskerShapes(quantity: Quantity, options: WhiskerOptions): readonly Shape[] {
  const { track, middle, radius, tone } = options;
  const [low, high] = [place(track, quantity.low), place(track, quantity.high)];
  if (isExact(quantity)) {
    return [{ kind: 'dot', x: low, y: middle, radius, paint: { kind: 'solid', tone } }];
  }
  const cap = (x: number) => [x, middle - radius, x, middle + radius] as const;
  const caps = [
    ...(Number.isFinite(quantity.low) ? [cap(low)] : []),
    ...(Number.isFinite(quantity.high) ? [cap(high)] : []),
  ];
  return [
    { kind: 'line', path: segments([low, middle, high, middle]), tone, weight: 'bold' },
    { kind: 'line', path: segments(...caps), tone, weight: 'normal' },
  ];
}

/** Dots over a short stretch of the track's start, for a row without a figure. */
export function missingShapes(
  { left, right }: Track,
  middle: number,
  height: number,
): readonly Shape[] {
  const width = Math.min(48, right - left);
  return rect([left, left + width], middle, height, { kind: 'missing' });
}
