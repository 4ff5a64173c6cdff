/** What the parts of reading a table share: the file so far, its rows, and how problems are told. */
import type { CsvDialect, CsvRow, Extent } from './csv.ts';
import type { Problem, ProblemName } from './problem.ts';
import type { TableSchema } from './schema.ts';

export interface TableRow {
  /** Cells by column name, as written; a column that the file lacks reads as empty. */
  readonly cells: Readonly<Record<string, string>>;
  /** Offset in the text at which the row begins. */
  readonly start: number;
  /** The row's number in a spreadsheet, counted from 1 with the header. */
  readonly record: number;
}

/** Where a problem stands in a file that is being read: an extent of its text, and the cell. */
export interface Spot {
  readonly extent: Extent;
  readonly record: number;
  readonly field: number;
}

/** Adds a problem of the file that is being read. */
export type Report = (
  name: ProblemName,
  spot: Spot,
  value: string,
  details?: Problem['details'],
) => void;

/** A file that is being read: what the parts of the reading need to know of it. */
export interface Reading {
  readonly schema: TableSchema;
  readonly text: string;
  readonly dialect: CsvDialect;
  readonly report: Report;
  /** Where cell `index`, from 0, of the row stands; past the last cell, the row's end. */
  readonly spotOf: (row: CsvRow, record: number, index: number) => Spot;
}
