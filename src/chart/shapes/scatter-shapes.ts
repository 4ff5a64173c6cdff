/** Draws the points of a scatter plot as far as they are known, and the line they fit or its band. */
import { range } from 'd3-array';
import { isExact } from '../../dataset/quantity.ts';
import type { Shape, Tone } from '../../scene/scene.ts';
import { symbolGeometry, symbolOf } from '../../scene/symbols.ts';
import type { Box } from '../../scene/text-metrics.ts';
import type { ScatterFit, ScatterPoint } from '../facts/scatter-points.ts';
import type { Plane } from '../layout/plane.ts';
import { pathThrough, type Place } from './path-through.ts';
import { segments } from './segments.ts';

/** Of the symbol of a province whose two figures are known. */
export const pointRadius = 5;
/** The ends of a range carry the region's symbol, smaller. */
const endRadius = 2.8;
const bandSteps = 24;

/** Where a province lies: a box whose sides are nothing where a figure is known. */
export function boxOf({ x, y }: ScatterPoint, frame: Plane): Box {
  const [fromX, toX] = x.quantity
    ? [frame.x(x.quantity.low), frame.x(x.quantity.high)]
    : [frame.left, frame.left];
  const [fromY, toY] = y.quantity
    ? [frame.y(y.quantity.low), frame.y(y.quantity.high)]
    : [frame.bottom, frame.bottom];
  return { left: fromX, right: toX, top: toY, bottom: fromY };
}

/** A symbol where both figures are known; a line or an area where one or both are ranges. */
export function pointShapes(
  point: ScatterPoint,
  frame: Plane,
  tone: Tone,
  order: number,
): readonly Shape[] {
  const { left, right, top, bottom } = boxOf(point, frame);
  const symbol = symbolOf(order);
  const solid = { kind: 'solid', tone } as const;
  const at = (x: number, y: number, size: number): Shape => ({
    ...symbolGeometry(symbol, x, y, size),
    paint: solid,
  });
  const { quantity: x } = point.x;
  const { quantity: y } = point.y;
  if (!x || !y) {
    return [
      {
        kind: 'rect',
        x: left - pointRadius,
        y: top - pointRadius,
        width: 2 * pointRadius,
        height: 2 * pointRadius,
        paint: { kind: 'missing' },
      },
    ];
  }
  if (isExact(x) && isExact(y)) return [at(left, top, pointRadius)];
  if (isExact(x) || isExact(y)) {
    const path = segments([left, bottom, right, top]);
    return [
      { kind: 'line', path, tone, weight: 'normal' },
      ...(x.low === -Infinity || y.low === -Infinity ? [] : [at(left, bottom, endRadius)]),
      ...(x.high === Infinity || y.high === Infinity ? [] : [at(right, top, endRadius)]),
    ];
  }
  return [
    {
      kind: 'rect',
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      paint: { kind: 'open', tone },
    },
    at(left, bottom, endRadius),
    at(right, top, endRadius),
  ];
}

/** The fitted line, dashed; where it is not certain, the band in which it lies. */
export function fitShapes(fit: ScatterFit, frame: Plane): readonly Shape[] {
  const [from, to] = [frame.x(fit.from), frame.x(fit.to)];
  // Even steps of the drawing: the edges of the band are bent, and straight in between.
  const at = range(bandSteps + 1).map((step) => {
    const part = step / bandSteps;
    const value = frame.valueAt(from + (to - from) * part);
    return { x: from + (to - from) * part, height: fit.at(value) };
  });
  const isLine = at.every(({ height }) => isExact(height));
  const upper = at.map(({ x, height }) => [x, frame.y(height.high)] as const);
  const lower = at.map(({ x, height }) => [x, frame.y(height.low)] as const);
  if (isLine) {
    const path = pathThrough([upper[0], upper.at(-1)].flatMap((end) => (end ? [end] : [])));
    return [{ kind: 'line', path, tone: 'ink', weight: 'normal', isDashed: true }];
  }
  const edge = (places: readonly Place[]): Shape => ({
    kind: 'line',
    path: pathThrough(places),
    tone: 'ink-faint',
    weight: 'thin',
  });
  const path = pathThrough([...upper, ...lower.toReversed()], true);
  return [{ kind: 'area', path, paint: { kind: 'open', tone: 'rule' } }, edge(upper), edge(lower)];
}
