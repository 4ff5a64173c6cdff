/** The way of the arrow keys past every mark of a scene. */
import type { Direction, Scene } from '../../src/scene/scene.ts';

const arrows: Readonly<Record<Direction, string>> = {
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
};

/** The fewest keys from one mark to the nearest that has not been met. */
function wayToNew(
  neighboursOf: (key: string) => Readonly<Partial<Record<Direction, string>>>,
  from: string,
  met: ReadonlySet<string>,
): readonly { readonly arrow: string; readonly to: string }[] {
  const ways = new Map([[from, [] as { arrow: string; to: string }[]]]);
  for (const [here, way] of ways) {
    if (!met.has(here)) return way;
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const to = neighboursOf(here)[direction];
      if (to !== undefined && !ways.has(to))
        ways.set(to, [...way, { arrow: arrows[direction], to }]);
    }
  }
  return [];
}

/** Keys to press, beginning at the mark `start`, until every mark has been reached. */
export function tour(scene: Scene, start: string): readonly string[] {
  const near = new Map(scene.marks.map(({ key, neighbours }) => [key, neighbours]));
  const met = new Set([start]);
  const keys: string[] = [];
  let here = start;
  for (;;) {
    const way = wayToNew((key) => near.get(key) ?? {}, here, met);
    if (way.length === 0) return keys;
    for (const { arrow, to } of way) {
      keys.push(arrow);
      met.add(to);
      here = to;
    }
  }
}
