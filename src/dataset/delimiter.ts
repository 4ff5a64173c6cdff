/** Tells which character parts the cells, since a spreadsheet writes what its country uses. */

/** What stands between cells in files called CSV; the full-width comma comes from input methods. */
const delimiters = [',', ';', '\t', '|', '，'] as const;

/**
 * The delimiter that makes most of `expected` column names of the header in `text`; a comma unless
 * another one plainly does better.
 */
export function findDelimiter(text: string, expected: readonly string[]): string {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const known = (delimiter: string) => {
    const names = new Set(header.split(delimiter).map((name) => name.trim().replaceAll('"', '')));
    return expected.filter((name) => names.has(name)).length;
  };
  let best = ',';
  let most = Math.max(1, known(','));
  for (const delimiter of delimiters) {
    const count = known(delimiter);
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}
