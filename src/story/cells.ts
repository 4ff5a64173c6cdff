/** Writes cells as a person looks them up: by file, with runs of lines. */
import type { Origin } from '../dataset/types.ts';

/** `observations/a.csv:33–63`, one text a file. */
export function cellsByFile(cells: readonly Origin[]): readonly string[] {
  const files = [...new Set(cells.map(({ file }) => file))];
  return files.map((file) => {
    const lines = cells.filter((cell) => cell.file === file).map(({ line }) => line);
    return `${file}:${runs(lines.toSorted((a, b) => a - b)).join(', ')}`;
  });
}

/** Neighbouring lines as one run; `lines` rise. */
function runs(lines: readonly number[]): readonly string[] {
  const starts = lines.filter((line, index) => lines[index - 1] !== line - 1);
  const ends = lines.filter((line, index) => lines[index + 1] !== line + 1);
  return starts.map((start, run) => {
    const end = ends[run] ?? start;
    return start === end ? String(start) : `${start}–${end}`;
  });
}
