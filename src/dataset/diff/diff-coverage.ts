/** Finds what became known of provinces, or ceased to be, whatever the numbers say. */
import { isExact } from '../quantity.ts';
import type { StatedFigure } from '../types.ts';
import type { FigureDiff } from './diff-figures.ts';
import type { FigureKey } from './stated-figures.ts';

/** How well a province's figure is known: not at all, within bounds, or as one number. */
export type Knowledge = 'unknown' | 'range' | 'exact';

/** One indicator of one province at one period, known otherwise than before. */
export interface CoverageChange {
  readonly key: FigureKey;
  readonly before: Knowledge;
  readonly after: Knowledge;
}

function knowledgeOf({ quantity }: StatedFigure): Knowledge {
  return isExact(quantity) ? 'exact' : 'range';
}

/** The provinces' figures that became known, unknown, exact or a range. */
export function diffCoverage({ added, removed, changed }: FigureDiff): readonly CoverageChange[] {
  const changes: readonly CoverageChange[] = [
    ...removed.map(({ key, figure }) => ({
      key,
      before: knowledgeOf(figure),
      after: 'unknown' as const,
    })),
    ...added.map(({ key, figure }) => ({
      key,
      before: 'unknown' as const,
      after: knowledgeOf(figure),
    })),
    ...changed.map(({ key, before, after }) => ({
      key,
      before: knowledgeOf(before),
      after: knowledgeOf(after),
    })),
  ];
  return changes.filter(
    ({ key, before, after }) => key.table === 'observations' && before !== after,
  );
}
