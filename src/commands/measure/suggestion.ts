/** Guesses which known name was meant by a mistyped one. */

const most = 3;

/** Known names that are close to the one given, the closest first; at most three, and none when none is close. */
export function suggestions(given: string, known: readonly string[]): readonly string[] {
  const wanted = given.toLowerCase();
  return known
    .map((name) => ({ name, distance: likeness(wanted, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length * 0.4)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** A name that begins with what was typed, or the other way round, is as close as one slip. */
function likeness(given: string, name: string): number {
  const isBeginning = given !== '' && (name.startsWith(given) || given.startsWith(name));
  return isBeginning ? 1 : editDistance(given, name);
}

/** The fewest letters to add, drop or change: Levenshtein (1966), by the rows of Wagner and Fischer (1974). */
function editDistance(a: string, b: string): number {
  const letters = Array.from(b);
  const first = [0, ...letters.map((_, column) => column + 1)];
  const last = Array.from(a).reduce((above, letter, row) => {
    const line = [row + 1];
    letters.forEach((other, column) => {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    });
    return line;
  }, first);
  return last.at(-1) ?? 0;
}
