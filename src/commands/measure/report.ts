/** What the command answers: a title, a table and sentences, and the same as data. */
import type { Provenance } from '../../measure/provenance.ts';

export interface Report {
  readonly title: string;
  /** The first row heads the columns. */
  readonly table: readonly (readonly string[])[];
  readonly sentences: readonly string[];
  /** For `--json`; an open end of a range is `null` there. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly provenance: Provenance | undefined;
}

/** The report as lines of text, columns aligned also where characters are two columns wide. */
export function reportText({ title, table, sentences }: Report): string {
  return [title, ...alignedTable(table), ...sentences].filter((line) => line !== '').join('\n');
}

/** Rows with each column as wide as its widest cell. */
export function alignedTable(table: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...table.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...table.map((row) => columnsOf(row[column] ?? ''))),
  );
  return table.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Letters that fill two columns: Unicode's East Asian Width, as far as tables of names need it. */
const isWide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a terminal gives the text: two for each character of Chinese, Japanese or Korean. */
function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (isWide.test(letter) ? 2 : 1), 0);
}
