/** Draws a run of numbers over time: a line where they are known, a band where only a range is. */
import type { LineWeight, Shape, Tone } from '../../scene/scene.ts';
import { pathThrough, type Place } from './path-through.ts';

/** A number on the drawing; `top` and `bottom` are the ends of its range, equal where it is known. */
export interface PlottedPoint {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LineLook {
  readonly tone: Tone;
  readonly weight: LineWeight;
  /** Tone of a band, where it is to be fainter than its edges. */
  readonly bandTone?: Tone;
}

/** Path data of the area between two lines over the same places, in half units. */
export function bandPath(points: readonly PlottedPoint[]): string {
  return pathThrough(
    [
      ...points.map(({ x, top }): Place => [x, top]),
      ...points.map(({ x, bottom }): Place => [x, bottom]).reverse(),
    ],
    true,
  );
}

/**
 * The shapes of one run. A run of one number is a dot, or a rule from end to end of its range; in a
 * longer one each stretch whose ends are not both known is a band between its two bounds.
 */
export function runShapes(
  run: readonly PlottedPoint[],
  { tone, weight, bandTone = tone }: LineLook,
): Shape[] {
  const [only] = run;
  if (!only) return [];
  const line = (places: readonly Place[]): Shape => ({
    kind: 'line',
    path: pathThrough(places),
    tone,
    weight,
  });
  const isKnown = run.every(({ top, bottom }) => top === bottom);
  if (run.length === 1) {
    const { x, top, bottom } = only;
    return isKnown
      ? [{ kind: 'dot', x, y: top, radius: 2.5, paint: { kind: 'solid', tone } }]
      : [line([[x, top], [x, bottom]])]; // prettier-ignore
  }
  if (isKnown) return [line(run.map(({ x, top }) => [x, top]))];
  const bands = stretches(run).map((stretch): Shape => ({
    kind: 'area',
    path: bandPath(stretch),
    paint: { kind: 'open', tone: bandTone },
  }));
  return [
    ...bands,
    line(run.map(({ x, top }) => [x, top])),
    line(run.map(({ x, bottom }) => [x, bottom])),
  ];
}

/** The parts of a run between two known numbers that hold one that is not. */
function stretches(run: readonly PlottedPoint[]): readonly (readonly PlottedPoint[])[] {
  const isOpen = (point: PlottedPoint | undefined) =>
    point !== undefined && point.top !== point.bottom;
  const found: PlottedPoint[][] = [];
  run.forEach((point, index) => {
    const next = run[index + 1];
    if (!next || !(isOpen(point) || isOpen(next))) return;
    const last = found.at(-1);
    if (last?.at(-1) === point) last.push(next);
    else found.push([point, next]);
  });
  return found;
}
