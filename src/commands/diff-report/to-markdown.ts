/** The face of a report for a pull request: Markdown as GitHub and GitLab read it. */
import { diffMessages } from '../../i18n/diff.ts';
import { cutRows } from './cut-rows.ts';
import type { Report, ReportColumn, ReportSection } from './report.ts';

/** Text from the tables must not become markup, nor break a table's row. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/\s*\n\s*/g, ' ');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(
  columns: readonly ReportColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  return [
    [
      line(columns.map(({ label }) => escaped(label))),
      line(columns.map(({ isNumeric }) => (isNumeric ? '--:' : '---'))),
      ...rows.map((cells) => line(cells.map(escaped))),
    ].join('\n'),
  ];
}

function sectionMarkdown(section: ReportSection, report: Report, mostRows: number): string {
  const { rows, rest } = cutRows(section.rows, mostRows);
  const more = rest > 0 ? [diffMessages[report.language].more(rest)] : [];
  return [
    `### ${escaped(section.heading)}`,
    ...table(section.columns, rows),
    ...[...more, ...section.notes].map(escaped),
  ].join('\n\n');
}

/** The report as Markdown that ends with a line end; at most `mostRows` rows a table. */
export function toMarkdown(report: Report, mostRows = Infinity): string {
  const sections = report.sections.map((section) => sectionMarkdown(section, report, mostRows));
  return `${[`## ${escaped(report.title)}`, ...report.lead.map(escaped), ...sections].join('\n\n')}\n`;
}
