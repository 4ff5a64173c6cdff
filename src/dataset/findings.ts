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

/** Problems of one kind beyond those that are shown. */
export interface Omitted {
  readonly name: ProblemName;
  readonly code: string;
  readonly count: number;
}

export interface Findings {
  readonly errors: number;
  readonly warnings: number;
  /** By file, line and column; of a kind the first ones only. */
  readonly shown: readonly Finding[];
  readonly omitted: readonly Omitted[];
}

/** More of one kind are not read; they are counted. */
export const mostOfAKind = 20;

/** What to show of `problems`, which stand in `tables` (as written, before corrections). */
export function gatherFindings(problems: readonly Problem[], tables: readonly Table[]): Findings {
  const counts = new Map<ProblemName, number>();
  const kept = problems.filter(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count <= mostOfAKind;
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
    omitted: [...counts]
      .filter(([, count]) => count > mostOfAKind)
      .map(([name, count]) => ({
        name,
        code: problemTexts[name].code,
        count: count - mostOfAKind,
      })),
  };
}
