/** All that differs between two datasets, as plain data from which every report is written. */
import type { Dataset } from '../types.ts';
import { diffCoverage, type CoverageChange } from './diff-coverage.ts';
import { diffFigures, type FigureDiff } from './diff-figures.ts';
import { diffRecords, type RecordChange } from './diff-records.ts';

export interface DatasetDiff {
  readonly figures: FigureDiff;
  readonly coverage: readonly CoverageChange[];
  /** Changes of tables that hold no figures. */
  readonly records: readonly RecordChange[];
}

/** The way from `before` to `after`; the order of rows and the lines they stand on make no difference. */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const figures = diffFigures(before, after);
  return { figures, coverage: diffCoverage(figures), records: diffRecords(before, after) };
}

/** Whether the two datasets say the same. */
export function isSame({ figures, records }: DatasetDiff): boolean {
  const { added, removed, changed } = figures;
  return [added, removed, changed, records].every((changes) => changes.length === 0);
}
