/** Chooses for every mark the one that each arrow key leads to. */
import type { Direction } from '../../scene/scene.ts';

export interface Position {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Keys of marks that touch this one; they are preferred. */
  readonly adjacent: readonly string[];
}

const towards: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** How much farther a mark that does not touch must seem, so that borders are crossed one by one. */
const detour = 2.5;

function cost(from: Position, to: Position, [dx, dy]: readonly [number, number]): number {
  const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
  const across = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
  // Outside of the quarter that the arrow points to, the other arrows lead there.
  if (along <= 0 || across > along) return Infinity;
  return (along + 2 * across) * (from.adjacent.includes(to.key) ? 1 : detour);
}

function nearest(
  from: Position,
  positions: readonly Position[],
  direction: readonly [number, number],
): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const to of positions) {
    const distance = cost(from, to, direction);
    if (distance < least) {
      best = to.key;
      least = distance;
    }
  }
  return best;
}

/** For each position in order, the key in each direction; a direction that leads nowhere is left out. */
export function arrowNeighbours(
  positions: readonly Position[],
): readonly Readonly<Partial<Record<Direction, string>>>[] {
  return positions.map((from) => {
    const found = Object.entries(towards).flatMap(([direction, vector]) => {
      const key = nearest(from, positions, vector);
      return key === undefined ? [] : [[direction, key] as const];
    });
    return Object.fromEntries(found);
  });
}

/** For marks in one column, from the top: up and down lead to the next in the list. */
export function listNeighbours(
  keys: readonly string[],
): readonly Readonly<Partial<Record<Direction, string>>>[] {
  return keys.map((_, index) => {
    const [up, down] = [keys[index - 1], keys[index + 1]];
    return { ...(up === undefined ? {} : { up }), ...(down === undefined ? {} : { down }) };
  });
}

/**
 * For marks in rows, from the left: left and right run through a row, up and down lead to the mark
 * at the like place of the next row, the first to the first. By key.
 */
export function rowNeighbours(
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, Readonly<Partial<Record<Direction, string>>>> {
  return new Map(
    rows.flatMap((row, index) =>
      row.map((key, place) => {
        const like = (other: readonly string[] = []) =>
          other[Math.round((place / Math.max(1, row.length - 1)) * (other.length - 1))];
        const near = {
          left: row[place - 1],
          right: row[place + 1],
          up: like(rows[index - 1]),
          down: like(rows[index + 1]),
        };
        return [key, Object.fromEntries(Object.entries(near).filter(([, to]) => to !== undefined))];
      }),
    ),
  );
}
