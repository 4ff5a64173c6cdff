import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/dataset/quantity.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { theilBetween } from '../../src/measure/theil-between.ts';
import { theilDecomposition } from '../../src/measure/theil.ts';
import { completedCounts } from './arbitrary.ts';

const people = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 8, maxLength: 8 });

describe('theilBetween', () => {
  it('of known numbers is the part between groups of the decomposition', () => {
    const [amounts, populations] = [
      [10, 20, 70, 5],
      [1, 2, 1, 3],
    ];
    const set = feasible(amounts.map(exactly));
    const groups = [
      [0, 1],
      [2, 3],
    ];
    const { between } = theilDecomposition(amounts, populations, ['a', 'a', 'b', 'b']);
    expect(theilBetween(set, populations, groups).quantity.low).toBeCloseTo(between, 14);
    expect(theilBetween(set, undefined, groups).quantity.low).toBeCloseTo(
      theilDecomposition(amounts, undefined, ['a', 'a', 'b', 'b']).between,
      14,
    );
  });

  it('contains the part between groups in every completion, with and without the total', () => {
    fc.assert(
      fc.property(completedCounts, people, ({ quantities, values, total }, populations) => {
        fc.pre(total > 0 && values.length > 1);
        const used = populations.slice(0, values.length);
        const names = values.map((_, position) => (position % 2 === 0 ? 'even' : 'odd'));
        const groups = ['even', 'odd'].map((name) =>
          [...names.keys()].filter((position) => names[position] === name),
        );
        const { between } = theilDecomposition(values, used, names);
        const linked = { members: [...values.keys()], total: exactly(total), name: 'all' };
        for (const totals of [[], [linked]]) {
          const set = feasible(quantities, totals, { whole: true });
          const { low, high } = theilBetween(set, used, groups).quantity;
          expect(low).toBeLessThanOrEqual(between + 1e-12);
          expect(high).toBeGreaterThanOrEqual(between - 1e-12);
        }
      }),
    );
  });
});
