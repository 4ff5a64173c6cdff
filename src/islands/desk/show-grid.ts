/** The file as a spreadsheet would show it, with the cells marked in which something is wrong. */
import { readCsv } from '../../dataset/csv.ts';
import type { Finding, Findings } from '../../dataset/findings.ts';
import { spreadsheetAddress } from '../../dataset/place.ts';
import { problemTexts } from '../../dataset/problem-texts.ts';
import type { Table } from '../../dataset/table.ts';
import type { Locale } from '../../dataset/types.ts';
import { deskMessages } from '../../i18n/desk.ts';
import { cellId, problemId } from './addresses.ts';
import { element } from './element.ts';

/** Files with more rows are shown only around their problems: browsers tire of long tables. */
const mostRows = 1500;
const around = 2;

interface Mark {
  readonly finding: Finding;
  readonly index: number;
}

function marksOf(findings: Findings, path: string): ReadonlyMap<string, Mark> {
  return new Map(
    findings.shown
      .map((finding, index) => ({ finding, index }))
      .filter(({ finding: { problem } }) => problem.file === path && problem.record > 0)
      .toReversed()
      .map((mark) => [cellId(mark.finding.problem), mark]),
  );
}

function shownRecords(count: number, findings: Findings, path: string): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  if (count <= mostRows) return all;
  const near = new Set([1]);
  for (const { problem } of findings.shown) {
    if (problem.file !== path || problem.record === 0) continue;
    for (let step = -around; step <= around; step += 1) near.add(problem.record + step);
  }
  return all.filter((record) => near.has(record) || record <= 20);
}

/** A marked cell is a link to its problem, so that the keyboard reaches it and readers name it. */
function content(text: string, mark: Mark | undefined, address: string, locale: Locale) {
  if (!mark) return text;
  const { title } = problemTexts[mark.finding.problem.name][locale];
  const link = element('a', { href: `#${problemId(mark.index)}` }, text || '∅');
  link.setAttribute('aria-label', `${text} ${deskMessages[locale].toProblem(address, title)}`);
  return link;
}

function attributes(id: string, mark: Mark | undefined): Readonly<Record<string, string>> {
  return mark ? { id, class: `marked ${mark.finding.severity}`, tabindex: '-1' } : {};
}

/** The grid of `table`, or of its rows around problems when it is long. */
export function grid(table: Table, findings: Findings, locale: Locale): HTMLElement {
  const words = deskMessages[locale];
  const { rows } = readCsv(table.text, table.dialect);
  const marks = marksOf(findings, table.schema.path);
  const width = rows
    .slice(0, mostRows)
    .reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const letters = Array.from({ length: width }, (_, index) =>
    element('th', { scope: 'col' }, spreadsheetAddress(0, index + 1).slice(0, -1)),
  );
  const body = element('tbody');
  let previous = 0;
  for (const record of shownRecords(rows.length, findings, table.schema.path)) {
    if (record > previous + 1) {
      const note = words.hidden(record - previous - 1);
      body.append(
        element('tr', { class: 'gap' }, element('td', { colspan: String(width + 1) }, note)),
      );
    }
    previous = record;
    const ofRow = { record, field: 0 };
    const rowMark = marks.get(cellId(ofRow));
    const cells = rows[record - 1]?.cells ?? [];
    body.append(
      element(
        'tr',
        {},
        element(
          'th',
          { scope: 'row', ...attributes(cellId(ofRow), rowMark) },
          content(String(record), rowMark, `${words.row} ${record}`, locale),
        ),
        ...cells.map((text, index) => {
          const id = cellId({ record, field: index + 1 });
          const mark = marks.get(id);
          const address = spreadsheetAddress(record, index + 1);
          return element('td', attributes(id, mark), content(text, mark, address, locale));
        }),
      ),
    );
  }
  return element(
    'table',
    { class: 'desk-grid' },
    element('caption', {}, words.gridNote),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.row), ...letters)),
    body,
  );
}
