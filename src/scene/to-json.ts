/** The facts of a scene for programs: what is shown, under names and in an order that do not change. */
import type { Scene, TableCell } from './scene.ts';

function cellOf({ text, low, high }: TableCell, isNumeric: boolean) {
  return isNumeric ? { text, low: low ?? null, high: high ?? null } : { text };
}

export interface Terms {
  /** How the figures may be used. */
  readonly licence: string;
  /** What the figures leave out. */
  readonly coverage: string;
}

/**
 * JSON of the words and the table of `scene`, the picture left out. Numeric cells carry both bounds,
 * `null` where unbounded or unknown.
 */
export function toJson(scene: Scene, { licence, coverage }: Terms): string {
  const { id, language, title, subtitle, summary, notes, source, table } = scene;
  const columns = table.columns.map(({ key, label, isNumeric }) => ({ key, label, isNumeric }));
  const rows = table.rows.map((row) => ({
    key: row.key,
    cells: Object.fromEntries(
      table.columns.flatMap(({ key, isNumeric }) => {
        const cell = row.cells[key];
        return cell ? [[key, cellOf(cell, isNumeric)]] : [];
      }),
    ),
  }));
  const written = {
    id,
    language,
    title,
    subtitle,
    summary,
    notes,
    source,
    coverage,
    licence,
    table: { caption: table.caption, columns, rows },
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
