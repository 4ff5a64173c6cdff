/**
 * The table of a scene as a file for spreadsheets: RFC 4180, with a byte-order mark, without which
 * Excel takes UTF-8 for the system's own encoding and garbles Chinese
 * (docs/decisions/0008-files-of-a-chart.md).
 */
import { fileMessages } from '../i18n/chart-files.ts';
import type { Locale } from '../dataset/types.ts';
import type { SceneTable, TableCell, TableColumn, TableRow } from './scene.ts';

const byteOrderMark = '\uFEFF';

/**
 * What spreadsheets may take for the beginning of a formula, in half and full width, spaces before it
 * or none (OWASP, "CSV Injection").
 */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A text that a spreadsheet shows and never runs. */
function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As many digits as binary fractions keep: 0.30000000000000004 is written 0.3. */
function machineNumber(bound: number | null | undefined): string {
  return bound === null || bound === undefined ? '' : String(Number(bound.toPrecision(15)));
}

function headers({ label, isNumeric }: TableColumn, locale: Locale): readonly string[] {
  const { low, high } = fileMessages[locale];
  return isNumeric ? [low(label), high(label)] : [label];
}

function cells(cell: TableCell | undefined, { isNumeric }: TableColumn): readonly string[] {
  return isNumeric
    ? [machineNumber(cell?.low), machineNumber(cell?.high)]
    : [harmless(cell?.text ?? '')];
}

/**
 * The rows of `table` as shown, each begun by its key. A numeric column becomes two: the low and the
 * high bound, equal where the number is known, one empty where it is unbounded, both where nothing is
 * known.
 */
export function toCsv({ columns, rows }: SceneTable, locale: Locale): string {
  const header = [
    fileMessages[locale].key,
    ...columns.flatMap((column) => headers(column, locale)),
  ].map(harmless);
  const records = rows.map(({ key, cells: byColumn }: TableRow) => [
    harmless(key),
    ...columns.flatMap((column) => cells(byColumn[column.key], column)),
  ]);
  return (
    byteOrderMark +
    [header, ...records].map((record) => `${record.map(quoted).join(',')}\r\n`).join('')
  );
}
