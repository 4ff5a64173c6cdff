/** Where a kind of problem is explained. */
import { problemTexts } from '../../dataset/problem-texts.ts';
import type { ProblemName } from '../../dataset/problem.ts';

/** The section of docs/data-errors.md, as a path in the repository. */
export function documentAddress(name: ProblemName): string {
  return `docs/data-errors.md#${problemTexts[name].code.toLowerCase()}-${name}`;
}
