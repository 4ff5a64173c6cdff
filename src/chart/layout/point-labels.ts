/** Writes names beside points, where neither a point nor another text stands. */
import type { Text } from '../../scene/scene.ts';
import { overlaps, textBox, type Box } from '../../scene/text-metrics.ts';

export interface NamedPoint {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Room between a point's middle and its name. */
const gap = 9;

function candidates({ text, x, y }: NamedPoint): readonly Text[] {
  const name = { role: 'name', text, tone: 'ink' } as const;
  return [
    { ...name, x: x + gap, y, anchor: 'start' },
    { ...name, x: x - gap, y, anchor: 'end' },
    { ...name, x, y: y - gap - 5, anchor: 'middle' },
    { ...name, x, y: y + gap + 5, anchor: 'middle' },
    { ...name, x: x + gap - 2, y: y - gap, anchor: 'start' },
    { ...name, x: x - gap + 2, y: y - gap, anchor: 'end' },
    { ...name, x: x + gap - 2, y: y + gap, anchor: 'start' },
    { ...name, x: x - gap + 2, y: y + gap, anchor: 'end' },
  ];
}

/**
 * A name for each point, in the order of importance given; a name for which there is no free place
 * inside of the frame is left out.
 * @param taken what the names must not lie on.
 */
export function pointLabels(
  points: readonly NamedPoint[],
  frame: Box,
  taken: readonly Box[],
): readonly Text[] {
  const placed: Text[] = [];
  for (const point of points) {
    const free = candidates(point).find((candidate) => {
      const box = textBox(candidate);
      const isInside =
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom;
      return isInside && ![...taken, ...placed.map(textBox)].some((other) => overlaps(box, other));
    });
    if (free) placed.push(free);
  }
  return placed;
}
