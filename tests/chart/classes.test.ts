import { expect, test } from 'vitest';
import { classify } from '../../src/chart/classes.ts';
import { between, exactly } from '../../src/dataset/quantity.ts';

const limits = [10, 20, 30];

test('a limit belongs to the class below it', () => {
  expect(classify(exactly(10), limits)).toEqual({ tone: 'step-1', highTone: 'step-1' });
  expect(classify(exactly(11), limits)).toEqual({ tone: 'step-2', highTone: 'step-2' });
});

test('a published class falls into one class of the scale', () => {
  expect(classify(between(11, 20), limits)).toEqual({ tone: 'step-2', highTone: 'step-2' });
});

test('a range over several classes keeps both ends', () => {
  expect(classify(between(11, 50), limits)).toEqual({ tone: 'step-2', highTone: 'step-4' });
});

test('an open end reaches the highest class', () => {
  expect(classify(between(25, Infinity), limits)).toEqual({ tone: 'step-3', highTone: 'step-4' });
});
