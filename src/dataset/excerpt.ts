/** Cuts out the line that a problem stands on, with the part that is meant. */
import { displayWidth } from './display-width.ts';
import type { Problem } from './problem.ts';
import type { Table } from './table.ts';

/** A line of a file, invisible characters made visible, long ones cut around what is meant. */
export interface Excerpt {
  readonly before: string;
  /** What is meant; may be empty where something is missing. */
  readonly marked: string;
  readonly after: string;
}

/** Columns of a terminal that an excerpt may take, so that it stands on one line of most. */
const room = 96;

const unseen = /[\p{Cc}\p{Cf}\u00A0\u3000]/gu;

function shown(text: string): string {
  return text.replaceAll(unseen, (character) =>
    character === '\t'
      ? '→'
      : `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

/** The longest end of `text` that fits `width` columns. */
function endOf(text: string, width: number): string {
  const characters = Array.from(text);
  let from = characters.length;
  let taken = 0;
  while (from > 0) {
    taken += displayWidth(characters[from - 1] ?? '');
    if (taken > width) return `…${characters.slice(from).join('')}`;
    from -= 1;
  }
  return text;
}

/** The longest beginning of `text` that fits `width` columns. */
function beginningOf(text: string, width: number): string {
  const characters = Array.from(text);
  let taken = 0;
  for (const [index, character] of characters.entries()) {
    taken += displayWidth(character);
    if (taken > width) return `${characters.slice(0, index).join('')}…`;
  }
  return text;
}

/** The line of the problem in the file's table, or `undefined` when the whole file is meant. */
export function excerptOf(problem: Problem, table: Table): Excerpt | undefined {
  if (problem.line === 0) return undefined;
  const start = table.lineStarts[problem.line - 1] ?? 0;
  // Long lines of prose are not taken apart beyond what can be shown.
  const [line = ''] = table.text.slice(start, start + 20_000).split(/[\r\n]/, 1);
  const characters = Array.from(line);
  const from = problem.column - 1;
  const marked = beginningOf(shown(characters.slice(from, from + problem.length).join('')), 60);
  const rest = room - displayWidth(marked);
  const before = endOf(shown(characters.slice(0, from).join('')), Math.ceil(rest * 0.6));
  const after = beginningOf(
    shown(characters.slice(from + problem.length).join('')),
    Math.max(8, rest - displayWidth(before)),
  );
  return { before, marked, after };
}
