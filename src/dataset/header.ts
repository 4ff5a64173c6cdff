/** Reads the first row as the names of the columns, and tells what is wrong with them. */
import type { CsvText } from './csv.ts';
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

function reportQuotes({ report, text }: Reading, csv: CsvText): void {
  for (const { kind, offset, row, index } of csv.problems) {
    const extent = { start: offset, end: offset + 1 };
    report(kind, { extent, record: row + 1, field: index + 1 }, text.slice(offset, offset + 24));
  }
}

/**
 * The names of the columns in the order of the file. A misspelt name is reported once and then
 * taken as the one that was meant, so that its cells are still checked.
 */
export function readHeader(reading: Reading, csv: CsvText): readonly string[] {
  const { schema, report, spotOf, dialect, text } = reading;
  const expected = schema.fields.map(({ name }) => name);
  const first = csv.rows[0];
  if (!first || text.trim() === '') {
    report('file-empty', { extent: { start: 0, end: 0 }, record: 0, field: 0 }, '', {
      expected: expected.join(','),
    });
    return [];
  }
  const written = first.cells;
  const names = meantNames(written, expected);
  if (!names.some((name) => expected.includes(name))) {
    report('header-missing', spotOf(first, 1, 0), written[0] ?? '', {
      expected: expected.join(dialect.delimiter),
    });
    return [];
  }
  if (dialect.delimiter !== ',') {
    const start = text.indexOf(dialect.delimiter);
    report(
      'delimiter-not-comma',
      { extent: { start, end: start + 1 }, record: 0, field: 0 },
      dialect.delimiter === '\t' ? 'Tab' : dialect.delimiter,
    );
  }
  reportQuotes(reading, csv);
  for (const column of expected.filter((name) => !names.includes(name)))
    report('column-missing', { ...spotOf(first, 1, written.length), field: 0 }, '', { column });
  written.forEach((name, index) => {
    const spot = spotOf(first, 1, index);
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
    report('columns-moved', spotOf(first, 1, names.indexOf(name)), name, {
      expected: expected.join(','),
    });
  }
  return names;
}
