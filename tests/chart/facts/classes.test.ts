import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classPaint, divergingScale, sequentialScale } from '../../../src/chart/facts/classes.ts';
import { between, exactly } from '../../../src/dataset/quantity.ts';

const scale = sequentialScale([10, 20, 30]);

test('a limit belongs to the class below it', () => {
  expect(classPaint(exactly(10), scale)).toEqual({ kind: 'solid', tone: 'step-1' });
  expect(classPaint(exactly(11), scale)).toEqual({ kind: 'solid', tone: 'step-2' });
});

test('a published class is hatched in the one class of the scale that it falls into', () => {
  expect(classPaint(between(11, 20), scale)).toEqual({ kind: 'hatched', tone: 'step-2' });
});

test('a range over several classes is striped in both ends', () => {
  expect(classPaint(between(11, 50), scale)).toEqual({
    kind: 'striped',
    tone: 'step-2',
    highTone: 'step-4',
  });
});

test('an open end reaches the highest class', () => {
  expect(classPaint(between(25, Infinity), scale)).toEqual({
    kind: 'striped',
    tone: 'step-3',
    highTone: 'step-4',
  });
});

test('classes around 1 have a middle, and as many limits below as above, each the inverse of the other', () => {
  const diverging = divergingScale([1.25, 2, 4]);
  expect(diverging.limits).toEqual([0.25, 0.5, 0.8, 1.25, 2, 4]);
  expect(diverging.tones).toEqual([
    'below-3',
    'below-2',
    'below-1',
    'middle',
    'above-1',
    'above-2',
    'above-3',
  ]);
});

test('what may lie on either side of 1 is striped in both ends', () => {
  expect(classPaint(between(0.7, 1.3), divergingScale([1.25, 2]))).toEqual({
    kind: 'striped',
    tone: 'below-1',
    highTone: 'above-1',
  });
  expect(classPaint(between(0.9, 1.1), divergingScale([1.25]))).toEqual({
    kind: 'hatched',
    tone: 'middle',
  });
});

test('1 itself is always in the middle, whatever the ratios', () => {
  const ratios = fc
    .uniqueArray(fc.integer({ min: 101, max: 900 }), { minLength: 1, maxLength: 3 })
    .map((list) => list.toSorted((a, b) => a - b).map((each) => each / 100));
  fc.assert(
    fc.property(ratios, (list) => {
      const paint = classPaint(exactly(1), divergingScale(list));
      expect(paint).toEqual({ kind: 'solid', tone: 'middle' });
    }),
  );
});

test.each([[[]], [[0.8]], [[2, 1.5]], [[1]], [[1.1, 1.2, 1.3, 1.4]]])(
  'ratios %j make no diverging classes, and the error says which do',
  (ratios) => {
    expect(() => divergingScale(ratios)).toThrow(/ascend from above 1|at most 6 limits/);
  },
);
