/** What is wrong with what the texts claim, and where: plain data, worded in both languages. */
import type { Locale } from '../../dataset/types.ts';
import { claimProblemTexts } from './problem-texts.ts';

export type ClaimProblemName = keyof typeof claimProblemTexts;

export interface ClaimProblem {
  readonly name: ClaimProblemName;
  readonly file: string;
  /** Counted from 1; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
  /** The language of the text; `undefined` where no language is meant. */
  readonly locale: Locale | undefined;
  readonly details: Readonly<Record<string, string>>;
  /** The sentence, the comparison with its numbers, the cells: one line each, in either language. */
  readonly evidence: Readonly<Record<Locale, readonly string[]>>;
}

function filled(template: string, details: ClaimProblem['details']): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, key: string) => details[key] ?? `{${key}}`);
}

/** One paragraph a problem: place, code and name, what is wrong, the evidence, what to do. */
export function formatClaimProblem(problem: ClaimProblem, locale: Locale): string {
  const { name, file, line, column, details } = problem;
  const texts = claimProblemTexts[name];
  const { title, what, mend } = texts[locale];
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  const language = problem.locale === undefined ? '' : ` [${problem.locale}]`;
  return [
    `${place}${language}  ${texts.code} ${name}: ${title}`,
    filled(what, details),
    ...problem.evidence[locale],
    filled(mend, details),
  ].join('\n    ');
}

/** Orders problems as a person walks through the files: by file, line, column. */
export function sortClaimProblems(problems: readonly ClaimProblem[]): readonly ClaimProblem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** Carries every problem of the claims; its message is what an author reads. */
export class ClaimsError extends Error {
  override readonly name = 'ClaimsError';
  readonly problems: readonly ClaimProblem[];
  constructor(problems: readonly ClaimProblem[], locale: Locale) {
    super(claimReport(problems, locale));
    this.problems = problems;
  }
}

/** All problems in one report, the number of them first. */
export function claimReport(problems: readonly ClaimProblem[], locale: Locale): string {
  const count = {
    en: `The texts have ${problems.length === 1 ? '1 error' : `${problems.length} errors`}. npm run claims shows them without a build.`,
    zh: `文字有 ${problems.length} 处错误。npm run claims 不必构建即可检查。`,
  }[locale];
  const shown = problems.map((problem) => formatClaimProblem(problem, locale));
  return [count, ...shown].join('\n\n');
}
