/** Makes of problems what reports show: how grave, about which row, on which line, and not too many. */
import { excerptOf, type Excerpt } from './excerpt.ts';
import { severityOf, type Problem, type ProblemName, type Severity } from './problem.ts';
import { problemTexts } from './problem-texts.ts';
import { subjectFinder } from './subject.ts';
import type { Table } from './table.ts';
import type { LocalizedText } from './types.ts';

export interface Finding {
  readonly problem: Problem;
  readonly code: string;
  readonly severity: Severity;
  /** What the row is about; empty where no row is meant. */
  readonly subject: LocalizedText;
  readonly excerpt: Excerpt | undefined;
}

/** Problems of one kind in one file beyond those that are shown. */
export interface Omitted {
  /** Path inside the data folder. */
  readonly file: string;
  readonly name: ProblemName;
  readonly code: string;
  readonly count: number;
}

export interface Findings {
  readonly errors: number;
  readonly warnings: number;
  /** By file, line and column; of a kind the first ones of each file only. */
  readonly shown: readonly Finding[];
  readonly omitted: readonly Omitted[];
}

/** More of one kind in one file are not read; they are counted. */
export const mostOfAKind = 20;

/**
 * What to show of `problems`, which stand in `tables` (as written, before corrections): of a kind at
 * most `most` a file, so that no file's problems hide another's.
 */
export function gatherFindings(
  problems: readonly Problem[],
  tables: readonly Table[],
  most = mostOfAKind,
): Findings {
  const counts = new Map<string, { readonly first: Problem; count: number }>();
  const kept = problems.filter((problem) => {
    const key = `${problem.file} ${problem.name}`;
    const counted = counts.get(key) ?? { first: problem, count: 0 };
    counts.set(key, counted);
    counted.count += 1;
    return counted.count <= most;
  });
  const subjectOf = subjectFinder(tables);
  const byFile = new Map(tables.map((table) => [table.schema.path, table]));
  const errors = problems.filter((problem) => severityOf(problem) === 'error').length;
  return {
    errors,
    warnings: problems.length - errors,
    shown: kept.map((problem) => {
      const table = byFile.get(problem.file);
      return {
        problem,
        code: problemTexts[problem.name].code,
        severity: severityOf(problem),
        subject: subjectOf(problem),
        excerpt: table && excerptOf(problem, table),
      };
    }),
    omitted: [...counts.values()]
      .filter(({ count }) => count > most)
      .map(({ first: { file, name }, count }) => ({
        file,
        name,
        code: problemTexts[name].code,
        count: count - most,
      })),
  };
}
