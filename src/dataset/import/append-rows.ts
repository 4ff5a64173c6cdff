/** Adds rows to a table without touching a byte of what it holds. */
import { isExact } from '../quantity.ts';
import type { Dataset, Observation, Status } from '../types.ts';
import type { ProposedFigure } from './propose-rows.ts';

/** A figure of the sheet, and the row of the table that says otherwise. */
export interface Conflict {
  readonly figure: ProposedFigure;
  readonly existing: Observation;
}

export interface Comparison {
  readonly added: readonly ProposedFigure[];
  /** Figures that the table has already. */
  readonly known: readonly ProposedFigure[];
  readonly conflicts: readonly Conflict[];
}

/** Sorts the figures into those that are new, those that are known, and those that contradict. */
export function compareWithTable(
  figures: readonly ProposedFigure[],
  dataset: Dataset,
  indicator: string,
): Comparison {
  const key = (adcode: string, period: string) => `${adcode} ${period}`;
  const existing = new Map(
    (dataset.observations[indicator] ?? []).map((row) => [key(row.adcode, row.period.text), row]),
  );
  const found = figures.map((figure) => ({
    figure,
    row: existing.get(key(figure.province.adcode, figure.period.text)),
  }));
  const isKnown = (row: Observation, { digits }: ProposedFigure) =>
    isExact(row.quantity) && row.quantity.low === Number(digits);
  return {
    added: found.filter(({ row }) => !row).map(({ figure }) => figure),
    known: found.flatMap(({ figure, row }) => (row && isKnown(row, figure) ? [figure] : [])),
    conflicts: found.flatMap(({ figure, row }) =>
      row && !isKnown(row, figure) ? [{ figure, existing: row }] : [],
    ),
  };
}

export interface RowStatement {
  /** Columns of the table, in its order. */
  readonly columns: readonly string[];
  readonly source: string;
  readonly status: Status;
}

/** Quoted where it must be (RFC 4180). */
function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The row as the table writes it. */
export function rowText(
  { province, period, digits }: ProposedFigure,
  { columns, source, status }: RowStatement,
): string {
  const cells: Readonly<Record<string, string>> = {
    adcode: province.adcode,
    province: province.shortName.zh,
    period: period.text,
    value: digits,
    status,
    source,
  };
  return columns.map((column) => csvCell(cells[column] ?? '')).join(',');
}

/** The file with rows added at its end, in its own line ends; what it held stays byte for byte. */
export function appendRows(file: Uint8Array, rows: readonly string[]): Uint8Array {
  if (rows.length === 0) return file;
  const lineFeed = 0x0a;
  const first = file.indexOf(lineFeed);
  const end = first > 0 && file[first - 1] === 0x0d ? '\r\n' : '\n';
  const isOpen = file.length > 0 && file[file.length - 1] !== lineFeed;
  const added = new TextEncoder().encode(
    (isOpen ? end : '') + rows.map((row) => row + end).join(''),
  );
  const whole = new Uint8Array(file.length + added.length);
  whole.set(file);
  whole.set(added, file.length);
  return whole;
}
