/** What is wrong in a table, and where: plain data, from which every wording is made. */
import { problemTexts } from './problem-texts.ts';
import type { Locale } from './types.ts';

/** Permanent name of a kind of problem; its number is in the texts. */
export type ProblemName = keyof typeof problemTexts;

export interface Problem {
  readonly name: ProblemName;
  /** Path inside the data folder. */
  readonly file: string;
  /** Counted from 1, in the file; 0 when the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
  /** The cell as written, where one is meant. */
  readonly value: string;
  /** What the wording needs besides: a column's name, an expected value. */
  readonly details: Readonly<Record<string, string>>;
}

export interface ProblemDescription {
  readonly code: string;
  readonly title: string;
  /** What happened and why that is wrong. */
  readonly what: string;
  /** What to do. */
  readonly mend: string;
}

function fill(template: string, problem: Problem): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    key === 'value' ? problem.value : (problem.details[key] ?? `{${key}}`),
  );
}

/** The problem in the reader's language, without its place. */
export function describeProblem(problem: Problem, locale: Locale): ProblemDescription {
  const texts = problemTexts[problem.name];
  const { title, what, mend } = texts[locale];
  return { code: texts.code, title, what: fill(what, problem), mend: fill(mend, problem) };
}

/** One paragraph a problem: place, code and name, what is wrong, how to mend it. */
export function formatProblem(problem: Problem, locale: Locale): string {
  const { code, title, what, mend } = describeProblem(problem, locale);
  const place =
    problem.line === 0 ? problem.file : `${problem.file}:${problem.line}:${problem.column}`;
  return `${place}  ${code} ${problem.name}: ${title}\n    ${what}\n    ${mend}`;
}

/** Orders problems as a person walks through the files: by file, line, column. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}
