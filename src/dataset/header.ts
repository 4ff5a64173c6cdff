/** Reads the first row, or the one below a title, as the names of the columns, and tells what is wrong with them. */
import { isBlankFrom, type CsvText } from './csv.ts';
import { nearest } from './nearest.ts';
import type { Reading } from './reading.ts';
import { writingFault } from './writing.ts';

const unquoted = /^["'\s\u200B\uFEFF]+|["'\s\u200B\uFEFF]+$/g;

/** What each column is meant to be: a name of the schema where the written one leaves no doubt. */
function meantNames(written: readonly string[], expected: readonly string[]): readonly string[] {
  const cleaned = written.map((name) => name.replaceAll(unquoted, ''));
  const free = new Set(expected.filter((name) => !cleaned.includes(name)));
  return cleaned.map((name) => {
    if (expected.includes(name)) return name;
    const meant = nearest(name, free);
    if (meant === undefined) return name;
    free.delete(meant);
    return meant;
  });
}

function reportQuotes({ report, text }: Reading, csv: CsvText, headerRow: number): void {
  for (const { kind, offset, row, index } of csv.problems) {
    if (row < headerRow) continue;
    const extent = { start: offset, end: offset + 1 };
    report(kind, { extent, record: row + 1, field: index + 1 }, text.slice(offset, offset + 24));
  }
}

/** The columns of a file. */
export interface Header {
  /** Index of its row among those of the file, from 0. */
  readonly row: number;
  /** Names in the order of the file; none when the header could not be read. */
  readonly columns: readonly string[];
  /** Cells without a name that stand behind the last name and have nothing below them. */
  readonly unnamed: number;
}

/** How many cells at the end of the header have neither a name nor anything below. */
function countUnnamed({ rows }: CsvText, headerRow: number): number {
  const written = rows[headerRow]?.cells ?? [];
  const named = written.findLastIndex((name) => name.trim() !== '') + 1;
  const isBare = rows.slice(headerRow).every(({ cells }) => isBlankFrom(cells, named));
  return isBare ? written.length - named : 0;
}

/**
 * The names of the columns in the order of the file. A misspelt name is reported once and then
 * taken as the one that was meant, so that its cells are still checked.
 */
export function readHeader(reading: Reading, csv: CsvText, row: number): Header {
  const { schema, report, spotOf, dialect, text } = reading;
  const expected = schema.fields.map(({ name }) => name);
  const first = csv.rows[row];
  const record = row + 1;
  const none: Header = { row, columns: [], unnamed: 0 };
  if (!first || text.trim() === '') {
    report('file-empty', { extent: { start: 0, end: 0 }, record: 0, field: 0 }, '', {
      expected: expected.join(','),
    });
    return none;
  }
  const unnamed = countUnnamed(csv, row);
  const written = first.cells.slice(0, first.cells.length - unnamed);
  const names = meantNames(written, expected);
  if (!names.some((name) => expected.includes(name))) {
    report('header-missing', spotOf(first, record, 0), written[0] ?? '', {
      expected: expected.join(dialect.delimiter),
    });
    return none;
  }
  if (row > 0) {
    const above = csv.rows[0] ?? first;
    const line = text.slice(0, first.start).split(/\r\n|\n|\r/).length;
    report('header-not-first', { ...spotOf(above, 1, 0), field: 0 }, above.cells[0] ?? '', {
      line: String(line),
    });
  }
  if (dialect.delimiter !== ',') {
    const start = text.indexOf(dialect.delimiter, first.start);
    report(
      'delimiter-not-comma',
      { extent: { start, end: start + 1 }, record: 0, field: 0 },
      dialect.delimiter === '\t' ? 'Tab' : dialect.delimiter,
    );
  }
  reportQuotes(reading, csv, row);
  for (const column of expected.filter((name) => !names.includes(name)))
    report('column-missing', { ...spotOf(first, record, written.length), field: 0 }, '', {
      column,
    });
  written.forEach((name, index) => {
    const spot = spotOf(first, record, index);
    const meant = names[index] ?? name;
    const fault = writingFault(name);
    if (fault) report(fault.name, spot, name, { column: meant, ...fault.details });
    else if (names.indexOf(meant) !== index) report('column-repeated', spot, name);
    else if (!expected.includes(meant))
      report('column-unknown', spot, name, { expected: expected.join(', ') });
    else if (meant !== name)
      report('column-unknown', spot, name, { expected: expected.join(', '), suggestion: meant });
  });
  const known = names.filter(
    (name, index) => expected.includes(name) && names.indexOf(name) === index,
  );
  const ordered = expected.filter((name) => known.includes(name));
  const moved = known.findIndex((name, index) => name !== ordered[index]);
  if (moved !== -1) {
    const name = known[moved] ?? '';
    report('columns-moved', spotOf(first, record, names.indexOf(name)), name, {
      expected: expected.join(','),
    });
  }
  return { row, columns: names, unnamed };
}
