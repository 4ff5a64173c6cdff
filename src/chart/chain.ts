/** The way of the arrow keys along a list: back to the mark before, on to the one after. */
import type { Direction } from '../scene/scene.ts';

/** For each key, where every arrow leads; the ends lead nowhere further. */
export function chainOf(
  keys: readonly string[],
): Readonly<Record<string, Readonly<Partial<Record<Direction, string>>>>> {
  return Object.fromEntries(
    keys.map((key, index) => {
      const [before, after] = [keys[index - 1], keys[index + 1]];
      return [
        key,
        {
          ...(before === undefined ? {} : { up: before, left: before }),
          ...(after === undefined ? {} : { down: after, right: after }),
        },
      ];
    }),
  );
}
