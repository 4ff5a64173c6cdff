import { expect, test } from 'vitest';
import { halfUnitPath } from '../../../src/chart/shapes/half-unit-path.ts';

test('writes relative half units, without letters or spaces that can be left out', () => {
  const path = halfUnitPath();
  path.moveTo(1, 1);
  path.lineTo(2, 2);
  path.lineTo(3, 1);
  path.lineTo(2.5, 5);
  path.closePath();
  expect(path.data()).toBe('m2 2l2 2 2-2-1 8z');
});

test('leaves out steps too small to see, but keeps their sum', () => {
  const path = halfUnitPath();
  path.moveTo(0, 0);
  path.lineTo(0.2, 0);
  path.lineTo(0.4, 0);
  expect(path.data()).toBe('m0 0l1 0');
});

test('goes on from where a closed ring began', () => {
  const path = halfUnitPath();
  path.moveTo(1, 0);
  path.lineTo(5, 0);
  path.closePath();
  path.moveTo(2, 0);
  expect(path.data()).toBe('m2 0l8 0zm2 0');
});
