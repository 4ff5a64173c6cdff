import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/dataset/quantity.ts';
import { sumRelations } from '../../src/measure/sum-relations.ts';

/** Totals of these members; what they add up to is no matter here. */
const totals = (...groups: readonly (readonly number[])[]) =>
  groups.map((members, place) => ({ members, total: exactly(1), name: `total ${place}` }));

describe('sumRelations', () => {
  it('is each total as the sum of its members, where none lies within another', () => {
    expect(sumRelations(4, totals([0, 1], [1, 2, 3]))).toEqual([
      { whole: 4, parts: [0, 1] },
      { whole: 5, parts: [1, 2, 3] },
    ]);
  });

  it('is a total as the sum of those within and of who is left, as well', () => {
    expect(sumRelations(4, totals([0, 1, 2, 3], [1, 2]))).toEqual([
      { whole: 4, parts: [0, 1, 2, 3] },
      { whole: 4, parts: [5, 0, 3] },
      { whole: 5, parts: [1, 2] },
    ]);
  });

  it('fits the largest in first, and divides a whole in each way that it is drawn', () => {
    // Twice in halves; and into two quarters with the other half, whichever quarter one begins with.
    const given = totals([0], [1], [0, 1, 2, 3], [0, 1], [2, 3], [0, 2], [1, 3]);
    const ofAll = sumRelations(4, given).filter(({ whole }) => whole === 6);
    expect(ofAll.map(({ parts }) => parts)).toEqual([
      [0, 1, 2, 3],
      [7, 8],
      [9, 10],
      [4, 5, 8],
    ]);
  });

  it('tells divisions apart whose places look alike side by side', () => {
    // Place 12 crosses places 1 and 2, which fill the same whole.
    const fillers = Array.from({ length: 9 }, (_, place) => [10 + place]);
    const given = totals([0, 1, 2, 3], [0, 1], [2, 3], ...fillers, [1, 2]);
    const ofAll = sumRelations(20, given).filter(({ whole }) => whole === 20);
    expect(ofAll.map(({ parts }) => parts)).toEqual([
      [0, 1, 2, 3],
      [21, 22],
      [32, 0, 3],
    ]);
  });
});
