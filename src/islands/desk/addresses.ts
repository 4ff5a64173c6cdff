/** Ids by which problems and cells of the desk page lead to each other. */
import type { Problem } from '../../dataset/problem.ts';

/** The id of the cell in the grid; for a whole row, of the row's number. */
export function cellId({ record, field }: Pick<Problem, 'record' | 'field'>): string {
  return `cell-${record}-${field}`;
}

/** The id of the problem that stands at that place in the list. */
export function problemId(index: number): string {
  return `problem-${index}`;
}
