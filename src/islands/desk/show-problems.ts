/** The list of what is wrong, as the command line tells it, each linked to its cell in the grid. */
import type { Excerpt } from '../../dataset/excerpt.ts';
import type { Finding, Findings } from '../../dataset/findings.ts';
import { describeProblem, problemAddress, suggestionText } from '../../dataset/problem.ts';
import type { Locale } from '../../dataset/types.ts';
import { checkMessages } from '../../i18n/check.ts';
import { deskMessages } from '../../i18n/desk.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { cellId, problemId } from './addresses.ts';
import { element } from './element.ts';

export interface ProblemOptions {
  readonly locale: Locale;
  /** Name of the chosen file, and the path at which its table is kept. */
  readonly fileName: string;
  readonly path: string;
}

function excerptElement({ before, marked, after }: Excerpt): HTMLElement {
  return element('code', { class: 'excerpt' }, before, element('mark', {}, marked || ' '), after);
}

function item(finding: Finding, index: number, { locale, fileName, path }: ProblemOptions) {
  const { problem, severity, subject, excerpt } = finding;
  const isOwn = problem.file === path;
  const name = isOwn ? fileName : problem.file;
  const { code, title, what, mend } = describeProblem(problem, locale, name);
  const words = deskMessages[locale];
  const place =
    problem.line === 0 ? words.wholeFile(name) : words.place(name, problem.line, problem.column);
  const address = problemAddress(problem) || (problem.record > 0 ? String(problem.record) : '');
  const link =
    isOwn && problem.record > 0
      ? [' (', element('a', { href: `#${cellId(problem)}` }, address), ')']
      : [];
  return element(
    'li',
    { id: problemId(index), class: `problem ${severity}`, tabindex: '-1' },
    element(
      'h3',
      {},
      element('span', { class: 'severity' }, `${checkMessages[locale][severity]} ${code}`),
      ` ${title}`,
    ),
    element(
      'p',
      { class: 'place' },
      place,
      ...link,
      subject[locale] ? ` · ${subject[locale]}` : '',
    ),
    ...(excerpt ? [element('p', { class: 'line' }, excerptElement(excerpt))] : []),
    element('p', {}, joinSentences([what, suggestionText(problem, locale)], locale)),
    ...mend.split('\n').map((line) => element('p', { class: 'mend' }, line)),
  );
}

/** The list of problems, ending with how many more there are of a kind. */
export function problemList(findings: Findings, options: ProblemOptions): HTMLElement {
  const words = checkMessages[options.locale];
  return element(
    'div',
    {},
    element(
      'ol',
      { class: 'problems' },
      ...findings.shown.map((finding, index) => item(finding, index, options)),
    ),
    ...findings.omitted.map(({ file, name, code, count }) => {
      const where = file === options.path ? options.fileName : file;
      return element('p', {}, words.omitted(count, `${code} ${name}`, where));
    }),
  );
}
