/** The words that authors write for comparisons, as the measures name them. */
import type { Relation } from '../measure/compare.ts';
import type { Comparison } from './question.ts';

export const relationOf: Readonly<Record<Comparison['is'], Relation>> = {
  above: 'greater',
  below: 'less',
  'at-least': 'at-least',
  'at-most': 'at-most',
};
