/** The report as workflow commands, which GitHub shows beside the changed lines. */
import type { Findings } from '../../dataset/findings.ts';
import { describeProblem, suggestionText } from '../../dataset/problem.ts';
import type { Locale } from '../../dataset/types.ts';
import { checkMessages } from '../../i18n/check.ts';

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One command a problem, and a last one with the counts. */
export function githubReport(findings: Findings, locale: Locale, directory: string): string {
  const words = checkMessages[locale];
  const lines = findings.shown.map(({ problem, severity, subject }) => {
    const path = `${directory}/${problem.file}`;
    const { code, title, what, mend } = describeProblem(problem, locale, path);
    const place =
      problem.line === 0
        ? ''
        : `,line=${problem.line},col=${problem.column},endColumn=${problem.column + problem.length}`;
    const message = [subject[locale], what, suggestionText(problem, locale), mend]
      .filter(Boolean)
      .join('\n');
    const heading = escapeProperty(`${code} ${problem.name}: ${title}`);
    return `::${severity} file=${escapeProperty(path)}${place},title=${heading}::${escapeMessage(message)}`;
  });
  const omitted = findings.omitted.map(
    ({ file, name, code, count }) =>
      `::notice::${escapeMessage(words.omitted(count, `${code} ${name}`, `${directory}/${file}`))}`,
  );
  const summary = words.summary(findings.errors, findings.warnings);
  return `${[...lines, ...omitted, `::notice::${escapeMessage(summary)}`].join('\n')}\n`;
}
