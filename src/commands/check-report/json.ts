/** The report for programs: all that the text says, by name. */
import type { Findings } from '../../dataset/findings.ts';
import { describeProblem, problemAddress } from '../../dataset/problem.ts';
import type { Locale } from '../../dataset/types.ts';
import { documentAddress } from './document-address.ts';

/** The report as JSON. `version` grows when a name changes its meaning or goes. */
export function jsonReport(findings: Findings, locale: Locale, directory: string): string {
  const problems = findings.shown.map(({ problem, severity, subject, excerpt }) => {
    const path = `${directory}/${problem.file}`;
    const { code, title, what, mend } = describeProblem(problem, locale, path);
    const { suggestion, ...details } = problem.details;
    return {
      code,
      name: problem.name,
      severity,
      file: path,
      line: problem.line,
      column: problem.column,
      length: problem.length,
      cell: problemAddress(problem),
      row: subject[locale],
      value: problem.value,
      title,
      what,
      ...(suggestion ? { suggestion } : {}),
      mend,
      details,
      ...(excerpt ? { excerpt } : {}),
      document: documentAddress(problem.name),
    };
  });
  const { errors, warnings, omitted } = findings;
  return `${JSON.stringify({ version: 1, directory, errors, warnings, problems, omitted }, null, 2)}\n`;
}
