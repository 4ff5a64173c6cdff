/** The face of a report for the terminal: columns aligned, long tables cut. */
import { diffMessages } from '../../i18n/diff.ts';
import { cutRows } from './cut-rows.ts';
import { displayWidth } from '../../dataset/display-width.ts';
import type { Report, ReportColumn, ReportSection } from './report.ts';

const gap = '  ';

function padded(text: string, width: number, { isNumeric }: ReportColumn): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return isNumeric ? space + text : text + space;
}

function tableLines(
  columns: readonly ReportColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const lines = [columns.map(({ label }) => label), ...rows];
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((cells) => displayWidth(cells[index] ?? ''))),
  );
  return lines.map((cells) =>
    columns
      .map((column, index) => padded(cells[index] ?? '', widths[index] ?? 0, column))
      .join(gap)
      .trimEnd(),
  );
}

function sectionText(section: ReportSection, report: Report, mostRows: number): string {
  const { rows, rest } = cutRows(section.rows, mostRows);
  const more = rest > 0 ? [diffMessages[report.language].more(rest)] : [];
  const lines = [...tableLines(section.columns, rows), ...more, ...section.notes];
  return [section.heading, ...lines.map((line) => gap + line)].join('\n');
}

/** The report as text that ends with a line end; at most `mostRows` rows a table. */
export function toText(report: Report, mostRows = Infinity): string {
  const head = [report.title, ...report.lead].join('\n');
  const sections = report.sections.map((section) => sectionText(section, report, mostRows));
  return `${[head, ...sections].join('\n\n')}\n`;
}
