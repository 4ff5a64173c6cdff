/** Reads the headings over a column: its period, its unit, and what it counts. */
import type { Period } from '../period.ts';
import type { Grid, GridCell } from './grid.ts';
import { plainName } from './plain-text.ts';
import { readPrintedPeriod } from './printed-period.ts';
import { unitOfHeading, unitOfNote, type Unit } from './unit.ts';

/** Something found in the sheet, and the cell that says so. */
export interface Found<T> {
  readonly value: T;
  readonly cell: GridCell;
}

export interface Heading {
  /** The lowest cell of the heading that says anything; for a bare column its topmost cell. */
  readonly cell: GridCell | undefined;
  /** All cells of the heading, top down. */
  readonly cells: readonly GridCell[];
  readonly period: Found<Period> | undefined;
  readonly unit: Found<Unit> | undefined;
  /** All words of the heading, top down. */
  readonly label: string;
}

function found<T>(
  cells: readonly GridCell[],
  read: (text: string) => T | undefined,
): Found<T> | undefined {
  for (const cell of cells) {
    const value = read(cell.text);
    if (value !== undefined) return { value, cell };
  }
  return undefined;
}

function anchor({ address, mergedInto }: GridCell): string {
  return mergedInto ?? address;
}

/**
 * The heading cell of a row over a column. CSV knows no merged cells: there, an empty cell over
 * a column stands for the heading to the left of it, except in the lowest row.
 */
function headingCell(
  row: readonly GridCell[],
  column: number,
  names: number,
  isLowest: boolean,
): GridCell | undefined {
  const own = row[column];
  if (own && own.text !== '') {
    // A title that goes over the names as well says nothing of this column.
    const overNames = row[names];
    return overNames && anchor(own) === anchor(overNames) ? undefined : own;
  }
  if (isLowest) return undefined;
  return row.slice(names + 1, column).findLast(({ text }) => text !== '');
}

/** The heading over a column of a block whose names stand in column `names`. */
export function headingOf(above: Grid, column: number, names: number): Heading {
  const lowest = above.findLastIndex((row) =>
    row.some(({ text }, position) => position > names && text !== ''),
  );
  const cells = above.flatMap(
    (row, index) => headingCell(row, column, names, index === lowest) ?? [],
  );
  const upwards = cells.toReversed();
  const words = cells.filter(({ text }) => unitOfNote(text) === undefined);
  return {
    cell: upwards[0] ?? above[0]?.[column],
    cells,
    period: found(upwards, readPrintedPeriod),
    unit: found(upwards, unitOfHeading),
    label: [...new Set(words.map(({ text }) => text))].join(' '),
  };
}

/**
 * A unit, or the only period, that notes around the table state for all of it. A note that names the
 * indicator may have the unit in brackets, as in 指标：人口(万人).
 */
export function notesOf(
  cells: readonly GridCell[],
  indicatorNames: readonly string[],
): {
  readonly unit: Found<Unit> | undefined;
  readonly period: Found<Period> | undefined;
} {
  const own = cells.filter(({ mergedInto }) => mergedInto === undefined);
  const periods = own.flatMap((cell) => {
    const value = readPrintedPeriod(cell.text);
    return value ? [{ value, cell }] : [];
  });
  const distinct = new Set(periods.map(({ value }) => value.text));
  return {
    unit:
      found(own, unitOfNote) ??
      found(own, (text) =>
        indicatorNames.some((name) => plainName(text).includes(plainName(name)))
          ? unitOfHeading(text)
          : undefined,
      ),
    period: distinct.size === 1 ? periods[0] : undefined,
  };
}
