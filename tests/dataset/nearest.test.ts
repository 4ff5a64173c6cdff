import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/dataset/nearest.ts';

describe('editDistance', () => {
  // Optimal string alignment: an exchange of neighbours is one edit, and no part is edited twice.
  test.each([
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['valeu', 'value', 1],
    ['', 'abc', 3],
    ['西岭', '西领', 1],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is symmetric, and nought only for equal words', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearest', () => {
  const known = ['东湖', '西岭', '南原', '北泽'];

  test.each([
    ['西领', '西岭'],
    ['东湖省', '东湖'],
    ['南 原', '南原'],
    ['⻄岭', '西岭'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  test('guesses nothing when two are equally near, or none is near', () => {
    expect(nearest('A4', ['A1', 'A2'])).toBeUndefined();
    expect(nearest('中山', known)).toBeUndefined();
    expect(nearest('', known)).toBeUndefined();
  });
});
