/** Finds the row of column names, since tables are pasted in with titles and notes above them. */
import { findDelimiter } from './delimiter.ts';

/** Rows among which the header is sought. */
const searched = 10;

function namesIn(line: string, expected: readonly string[]): number {
  const cells = line.split(findDelimiter(line, expected)).map((cell) => cell.trim());
  const written = new Set(cells.map((cell) => cell.replaceAll(/["\uFEFF]/g, '')));
  return expected.filter((name) => written.has(name)).length;
}

/**
 * Whether so many of the `expected` names cannot stand together by chance: half of them, at least
 * two.
 */
export function isHeader(count: number, expected: readonly string[]): boolean {
  return count >= Math.max(2, expected.length / 2);
}

/**
 * The offset in `text` of the line that holds the column names: 0 unless the first line has none of
 * them and one of the next plainly does.
 */
export function headerStart(text: string, expected: readonly string[]): number {
  const beginning = text.slice(0, 20_000);
  let start = 0;
  for (let line = 0; line < searched && start < beginning.length; line += 1) {
    const [words = ''] = beginning.slice(start).split(/[\r\n]/, 1);
    const count = namesIn(words, expected);
    if (isHeader(count, expected)) return start;
    if (line === 0 && count > 0) return 0;
    start += words.length + (beginning.startsWith('\r\n', start + words.length) ? 2 : 1);
  }
  return 0;
}
