import { expect, test } from 'vitest';
import { classPaint } from '../../src/chart/classes.ts';
import { between, exactly } from '../../src/dataset/quantity.ts';

const limits = [10, 20, 30];

test('a limit belongs to the class below it', () => {
  expect(classPaint(exactly(10), limits)).toEqual({ kind: 'solid', tone: 'step-1' });
  expect(classPaint(exactly(11), limits)).toEqual({ kind: 'solid', tone: 'step-2' });
});

test('a published class is hatched in the one class of the scale that it falls into', () => {
  expect(classPaint(between(11, 20), limits)).toEqual({ kind: 'hatched', tone: 'step-2' });
});

test('a range over several classes is striped in both ends', () => {
  expect(classPaint(between(11, 50), limits)).toEqual({
    kind: 'striped',
    tone: 'step-2',
    highTone: 'step-4',
  });
});

test('an open end reaches the highest class', () => {
  expect(classPaint(between(25, Infinity), limits)).toEqual({
    kind: 'striped',
    tone: 'step-3',
    highTone: 'step-4',
  });
});
