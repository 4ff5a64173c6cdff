/** Finds what a person meant: the known word nearest to a mistyped one. */

/** Full-width letters, radicals copied from a PDF and the like become what they look like. */
function plain(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase();
}

/**
 * Edits that turn `a` into `b`: inserting, deleting, changing a character, or exchanging two
 * neighbours (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  const from = Array.from(a);
  const to = Array.from(b);
  let beforeLast: number[] = [];
  let last = to.map((_, index) => index + 1);
  last.unshift(0);
  from.forEach((character, row) => {
    const current = [row + 1];
    to.forEach((other, column) => {
      const change = (last[column] ?? 0) + (character === other ? 0 : 1);
      let least = Math.min(change, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
      if (row > 0 && column > 0 && character === to[column - 1] && from[row - 1] === other)
        least = Math.min(least, (beforeLast[column - 1] ?? 0) + 1);
      current.push(least);
    });
    beforeLast = last;
    last = current;
  });
  return last[to.length] ?? 0;
}

/** Short words allow one edit, longer ones a third of their characters; words of one allow none. */
function allowance(word: string): number {
  const { length } = Array.from(word);
  return length < 2 ? 0 : Math.max(1, Math.floor(length / 3));
}

/**
 * The one of `known` that `word` most likely stands for, or `undefined` when none is near or two
 * are equally so. A word that contains a known one, or is contained, counts as near.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const sought = plain(word);
  if (sought === '') return undefined;
  let best: string | undefined;
  let least = allowance(sought) + 1;
  let tied = false;
  for (const candidate of known) {
    const other = plain(candidate);
    const contained =
      other.length > 1 && sought.length > 1 && (sought.includes(other) || other.includes(sought));
    const length = Math.abs(sought.length - other.length);
    const distance =
      sought === other
        ? 0
        : contained
          ? 0.5
          : length >= least
            ? Infinity
            : editDistance(sought, other);
    if (distance < least) {
      best = candidate;
      least = distance;
      tied = false;
    } else if (distance === least && best !== undefined && candidate !== best) {
      tied = true;
    }
  }
  return tied ? undefined : best;
}
