/** The report for people at a terminal: as a good compiler would put it. */
import { displayWidth } from '../../dataset/display-width.ts';
import type { Excerpt } from '../../dataset/excerpt.ts';
import type { Finding, Findings } from '../../dataset/findings.ts';
import {
  describeProblem,
  problemAddress,
  suggestionText,
  type Severity,
} from '../../dataset/problem.ts';
import type { Locale } from '../../dataset/types.ts';
import { checkMessages } from '../../i18n/check.ts';
import { documentAddress } from './document-address.ts';

export interface TextOptions {
  readonly locale: Locale;
  /** Where the reader finds the files: put before each path. */
  readonly directory: string;
  /** Whether the terminal shows colours. */
  readonly isColoured: boolean;
}

type Paint = (text: string, style: 'bold' | 'faint' | Severity) => string;

const codes = { bold: 1, faint: 2, error: 31, warning: 33 } as const;

function painter(isColoured: boolean): Paint {
  return (text, style) =>
    isColoured && text !== '' ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
}

function excerptLines(
  excerpt: Excerpt,
  line: number,
  severity: Severity,
  paint: Paint,
): readonly string[] {
  const gutter = String(line);
  const blank = ' '.repeat(gutter.length);
  const caret = '^'.repeat(Math.max(1, displayWidth(excerpt.marked)));
  return [
    `${blank} ${paint('|', 'faint')}`,
    `${gutter} ${paint('|', 'faint')} ${excerpt.before}${excerpt.marked}${excerpt.after}`,
    `${blank} ${paint('|', 'faint')} ${' '.repeat(displayWidth(excerpt.before))}${paint(caret, severity)}`,
  ];
}

function findingText({ problem, severity, subject, excerpt }: Finding, options: TextOptions) {
  const { locale, directory } = options;
  const words = checkMessages[locale];
  const paint = painter(options.isColoured);
  const path = `${directory}/${problem.file}`;
  const { code, title, what, mend } = describeProblem(problem, locale, path);
  const place = problem.line === 0 ? path : `${path}:${problem.line}:${problem.column}`;
  const about = [problemAddress(problem), subject[locale]].filter(Boolean).join(' · ');
  const meant = suggestionText(problem, locale);
  return [
    `${paint(`${words[severity]} ${code}`, severity)} ${paint(problem.name, 'bold')}: ${title}`,
    `  ${place}${about && `  (${about})`}`,
    ...(excerpt ? excerptLines(excerpt, problem.line, severity, paint) : []),
    ...[what, ...(meant ? [meant] : []), `${words.mend}${mend}`]
      .flatMap((text) => text.split('\n'))
      .map((text) => `  ${text}`),
    paint(`  ${words.more}${documentAddress(problem.name)}`, 'faint'),
  ].join('\n');
}

/** The report as text, grouped by file, ending with the counts. */
export function textReport(findings: Findings, options: TextOptions): string {
  const words = checkMessages[options.locale];
  const paint = painter(options.isColoured);
  const files = [...new Set(findings.shown.map(({ problem }) => problem.file))];
  const groups = files.map((file) => {
    const own = findings.shown.filter(({ problem }) => problem.file === file);
    const heading = `── ${options.directory}/${file} `;
    const rule = '─'.repeat(Math.max(3, 80 - displayWidth(heading)));
    return [
      paint(`${heading}${rule}`, 'bold'),
      ...own.map((finding) => findingText(finding, options)),
    ].join('\n\n');
  });
  const omitted = findings.omitted.map(({ file, name, code, count }) =>
    words.omitted(count, `${code} ${name}`, `${options.directory}/${file}`),
  );
  return `${[...groups, ...omitted, words.summary(findings.errors, findings.warnings)].join('\n\n')}\n`;
}
