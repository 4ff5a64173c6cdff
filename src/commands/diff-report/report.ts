/** The report on a change of the tables as plain data: sections of lines and tables, in one language. */
import type { Consequences } from '../../consequences/consequences.ts';
import type { DatasetDiff } from '../../dataset/diff/diff-datasets.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';

export interface ReportColumn {
  readonly label: string;
  readonly isNumeric: boolean;
}

export interface ReportSection {
  /** For anchors of the page. */
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly ReportColumn[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
  /** Sentences below the table. */
  readonly notes: readonly string[];
}

export interface Report {
  readonly language: Locale;
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly ReportSection[];
}

/** One of the two datasets, with the name that the report calls it by. */
export interface Side {
  readonly name: string;
  readonly dataset: Dataset;
}

export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly diff: DatasetDiff;
  readonly consequences: Consequences;
}
