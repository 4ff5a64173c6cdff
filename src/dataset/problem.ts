/** What is wrong in a table, and where: plain data, from which every wording is made. */
import { conversionCommands } from './encoding.ts';
import { spreadsheetAddress } from './place.ts';
import { problemTexts } from './problem-texts.ts';
import type { Locale } from './types.ts';

/** Permanent name of a kind of problem; its number is in the texts. */
export type ProblemName = keyof typeof problemTexts;

/** Errors keep the site from being built; warnings ask for a second look. */
export type Severity = 'error' | 'warning';

export interface Problem {
  readonly name: ProblemName;
  /** Path inside the data folder. */
  readonly file: string;
  /** Counted from 1, in the file; 0 when the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
  /** How many characters of that line are meant, at least 1. */
  readonly length: number;
  /** Row and column as a spreadsheet counts them, from 1; 0 when none is meant. */
  readonly record: number;
  readonly field: number;
  /** The cell as written, where one is meant. */
  readonly value: string;
  /**
   * What the wording needs besides: a column's name, an expected value. `suggestion` is what was
   * probably meant.
   */
  readonly details: Readonly<Record<string, string>>;
}

export interface ProblemDescription {
  /** Permanent: a letter for the severity and a number. */
  readonly code: string;
  readonly title: string;
  /** What happened and why that is wrong. */
  readonly what: string;
  /** What to do. */
  readonly mend: string;
}

/** A problem that concerns a file as a whole. */
export function fileProblem(
  name: ProblemName,
  file: string,
  details: Problem['details'] = {},
): Problem {
  return { name, file, line: 0, column: 0, length: 1, record: 0, field: 0, value: '', details };
}

/** Errors have codes that begin with E, warnings with W. */
export function severityOf(problem: Problem): Severity {
  return problemTexts[problem.name].code.startsWith('E') ? 'error' : 'warning';
}

/** Cells may hold a whole swallowed file: a sentence needs no more than its beginning. */
function shortened(value: string): string {
  const characters = Array.from(value.replaceAll(/\s+/g, ' '));
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}

function fill(template: string, problem: Problem, path: string): string {
  const values: Readonly<Record<string, string>> = {
    ...(problem.details.encoding ? conversionCommands(path, problem.details.encoding) : {}),
    ...problem.details,
    value: shortened(problem.value),
  };
  return template.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? `{${key}}`);
}

/**
 * The problem in the reader's language, without its place. `path` is where the reader finds the
 * file, for commands that name it.
 */
export function describeProblem(
  problem: Problem,
  locale: Locale,
  path: string = problem.file,
): ProblemDescription {
  const texts = problemTexts[problem.name];
  const { title, what, mend } = texts[locale];
  return {
    code: texts.code,
    title,
    what: fill(what, problem, path),
    mend: fill(mend, problem, path),
  };
}

/** What was probably meant, as a question; empty where nothing is near. */
export function suggestionText({ details: { suggestion } }: Problem, locale: Locale): string {
  if (suggestion === undefined || suggestion === '') return '';
  return { en: `Did you mean ${suggestion}?`, zh: `是否应为 ${suggestion}？` }[locale];
}

/** The cell as a spreadsheet addresses it, such as D17; empty where no cell is meant. */
export function problemAddress({ record, field }: Problem): string {
  return record > 0 && field > 0 ? spreadsheetAddress(record, field) : '';
}

/** One paragraph a problem: place, code and name, what is wrong, how to mend it. */
export function formatProblem(problem: Problem, locale: Locale): string {
  const { code, title, what, mend } = describeProblem(problem, locale);
  const place =
    problem.line === 0 ? problem.file : `${problem.file}:${problem.line}:${problem.column}`;
  const meant = suggestionText(problem, locale);
  const lines = [`${place}  ${code} ${problem.name}: ${title}`, what, meant, mend];
  return lines.filter(Boolean).join('\n    ');
}

/** Orders problems as a person walks through the files: by file, line, column. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** What makes two problems of one place one: the cell, or for a row the problem itself. */
function causeOf({ record, field, name, details }: Problem): string | number {
  return field === 0
    ? [record, name, details.column, details.expected].join(' ')
    : record * 1024 + field;
}

/** A cell is reported for its first cause only: what follows from it would bury it. */
export function firstCauses(problems: readonly Problem[]): readonly Problem[] {
  const files = new Map<string, Set<string | number>>();
  return problems.filter((problem) => {
    const seen = files.get(problem.file) ?? new Set();
    const cause = causeOf(problem);
    if (seen.has(cause)) return false;
    files.set(problem.file, seen.add(cause));
    return true;
  });
}
