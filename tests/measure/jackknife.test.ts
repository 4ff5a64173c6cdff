import { mean } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini } from '../../src/measure/gini.ts';
import { jackknife } from '../../src/measure/jackknife.ts';

const average = (values: readonly number[]) => mean(values) ?? NaN;

describe('jackknife', () => {
  it('gives the statistic of all, and of all but each in turn', () => {
    expect(jackknife([1, 2, 6], average)).toMatchObject({
      estimate: 3,
      leaveOneOut: [4, 3.5, 1.5],
    });
  });

  it('finds no bias in a mean, and its textbook standard error s/√n', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 }),
        (values) => {
          const { bias, standardError, estimate } = jackknife(values, average);
          const squares = values.reduce((sum, value) => sum + (value - estimate) ** 2, 0);
          const textbook = Math.sqrt(squares / (values.length - 1) / values.length);
          expect(bias).toBeCloseTo(0, 8);
          expect(standardError).toBeCloseTo(textbook, 8);
        },
      ),
    );
  });

  it('finds the bias of the variance divided by n, −s²/n', () => {
    const variance = (values: readonly number[]) =>
      average(values.map((value) => (value - average(values)) ** 2));
    // Sample variance of 1, 2, 6 is 7.
    expect(jackknife([1, 2, 6], variance).bias).toBeCloseTo(-7 / 3, 12);
  });

  it('shows which unit a finding hangs on', () => {
    const { leaveOneOut, estimate } = jackknife([1, 1, 1, 9], gini);
    expect(estimate).toBeCloseTo(0.5, 14);
    expect(leaveOneOut[3]).toBe(0);
  });

  it('refuses a single unit, and a statistic that some part of the data lacks', () => {
    expect(() => jackknife([1], average)).toThrow(/^units has 1 entries and needs at least 2/);
    expect(() => jackknife([1, 2], () => NaN)).toThrow(
      new RangeError(
        'The statistic of all units is NaN. Jackknife a statistic that every part of the data has.',
      ),
    );
    expect(() => jackknife([1, 0], (units) => 1 / average(units))).toThrow(
      new RangeError(
        'The statistic of all units but units[0] is Infinity. ' +
          'Jackknife a statistic that every part of the data has.',
      ),
    );
  });
});
