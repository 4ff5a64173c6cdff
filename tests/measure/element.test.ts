import { expect, it } from 'vitest';
import { elementAt } from '../../src/measure/element.ts';

it('elementAt gives the first and the last entry', () => {
  expect(elementAt(['a', 'b'], 0)).toBe('a');
  expect(elementAt(['a', 'b'], 1)).toBe('b');
});

it.each([-1, 2, 0.5])('elementAt refuses position %s of a list of two', (index) => {
  expect(() => elementAt(['a', 'b'], index)).toThrow(
    new RangeError(`There is no entry ${index} in a list of 2.`),
  );
});
