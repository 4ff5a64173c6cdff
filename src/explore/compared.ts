/** The rows of the chosen provinces in a chart's table, set beside each other. */
import type { Scene, SceneTable } from '../scene/scene.ts';

/** The table of `scene` with the rows of those keys alone, in their order; `undefined` without any. */
export function comparedTable(
  { table }: Scene,
  keys: readonly string[],
  caption: string,
): SceneTable | undefined {
  const rows = keys.flatMap((key) => table.rows.find((row) => row.key === key) ?? []);
  return rows.length === 0 ? undefined : { ...table, caption, rows };
}
