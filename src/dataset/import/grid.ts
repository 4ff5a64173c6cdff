/** A sheet as a rectangle of cells, each with the address that a spreadsheet shows for it. */
import { spreadsheetAddress } from '../place.ts';

/** What readers of CSV and of workbooks give for a cell. */
export type RawCell = string | number | boolean | Date | null | undefined;

/** A merged area, counted from 0, both ends included. */
export interface MergedArea {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

export interface GridCell {
  /** As a spreadsheet counts: `B7`. */
  readonly address: string;
  /** As it would be read aloud: numbers in plain digits, dates as ISO 8601, without outer spaces. */
  readonly text: string;
  /** The merged area that the cell takes its text from, if it is not the first cell of it. */
  readonly mergedInto: string | undefined;
  /** Whether a merged area goes across columns, as a title does that stands over a whole table. */
  readonly isAcross: boolean;
}

/** Rows of cells, all equally long. */
export type Grid = readonly (readonly GridCell[])[];

/**
 * A number as a spreadsheet shows it: 15 digits, since 0.1 + 0.2 is stored as 0.30000000000000004.
 * Never in scientific notation, which tables must not hold.
 */
function writtenNumber(value: number): string {
  const short = Number(value.toPrecision(15));
  return String(short).includes('e')
    ? short.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : String(short);
}

function textOf(raw: RawCell): string {
  if (raw === null || raw === undefined) return '';
  if (raw instanceof Date) return raw.toISOString().slice(0, 10);
  return typeof raw === 'number' ? writtenNumber(raw) : String(raw).trim();
}

function holds({ startRow, startCol, endRow, endCol }: MergedArea, row: number, column: number) {
  return row >= startRow && row <= endRow && column >= startCol && column <= endCol;
}

/** The grid of a sheet. Each cell of a merged area reads as its first cell, and says so. */
export function gridOf(
  sheet: readonly (readonly RawCell[])[],
  merged: readonly MergedArea[] = [],
): Grid {
  const width = sheet.reduce((most, { length }) => Math.max(most, length), 0);
  return sheet.map((cells, row) =>
    Array.from({ length: width }, (_, column): GridCell => {
      const area = merged.find((each) => holds(each, row, column));
      const isFirst = area?.startRow === row && area.startCol === column;
      const source = area ? sheet[area.startRow]?.[area.startCol] : cells[column];
      return {
        address: spreadsheetAddress(row + 1, column + 1),
        text: textOf(source),
        mergedInto:
          area && !isFirst ? spreadsheetAddress(area.startRow + 1, area.startCol + 1) : undefined,
        isAcross: area !== undefined && area.endCol > area.startCol,
      };
    }),
  );
}

/** The grid with rows and columns exchanged; addresses stay those of the sheet. */
export function transposed(grid: Grid): Grid {
  const [first = []] = grid;
  return first.map((_, column) => grid.flatMap((row) => row[column] ?? []));
}
