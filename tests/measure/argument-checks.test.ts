import { describe, expect, it } from 'vitest';
import {
  requireAmounts,
  requireEntries,
  requireFinite,
  requirePositive,
  requireSameLength,
  requireWholeNumber,
} from '../../src/measure/argument-checks.ts';

describe('Argument checks name the argument, the place, and the way out', () => {
  it('a list that is too short is counted', () => {
    expect(() => {
      requireEntries('points', [1, 2], 3);
    }).toThrow(
      new RangeError('points has 2 entries and needs at least 3. Give one for every unit.'),
    );
  });

  it('a list that is long enough passes', () => {
    expect(() => {
      requireEntries('points', [1, 2, 3], 3);
    }).not.toThrow();
  });

  it('lists of different length are both counted', () => {
    expect(() => {
      requireSameLength('amounts', [1, 2], 'populations', [1]);
    }).toThrow(
      new RangeError(
        'amounts has 2 entries and populations has 1. ' +
          'Give both lists in the same order, one entry a unit.',
      ),
    );
  });

  it('lists of the same length pass', () => {
    expect(() => {
      requireSameLength('amounts', [1, 2], 'populations', [1, 2]);
    }).not.toThrow();
  });

  it.each([NaN, Infinity, -Infinity])('%s is no finite number', (value) => {
    for (const check of [requireFinite, requirePositive, requireAmounts]) {
      expect(() => {
        check('values', [1, value]);
      }).toThrow(RangeError);
    }
    expect(() => {
      requireFinite('values', [1, value]);
    }).toThrow(
      new RangeError(
        `values[1] is ${value}; it must be a finite number. Correct the figure or leave the unit out.`,
      ),
    );
  });

  it('finite numbers may be negative where nothing else is asked', () => {
    expect(() => {
      requireFinite('values', [-1, 0, 1]);
    }).not.toThrow();
  });

  it('an empty list is too short', () => {
    for (const check of [requireFinite, requirePositive, requireAmounts]) {
      expect(() => {
        check('values', []);
      }).toThrow(
        new RangeError('values has 0 entries and needs at least 1. Give one for every unit.'),
      );
    }
  });

  it('zero is not above zero', () => {
    expect(() => {
      requirePositive('populations', [3, 0]);
    }).toThrow(
      new RangeError(
        'populations[1] is 0; it must be a finite number above zero. ' +
          'Correct the figure or leave the unit out.',
      ),
    );
    expect(() => {
      requirePositive('populations', [3, 0.1]);
    }).not.toThrow();
  });

  it('an amount may be zero and not negative', () => {
    expect(() => {
      requireAmounts('amounts', [0, 2]);
    }).not.toThrow();
    expect(() => {
      requireAmounts('amounts', [0, 2, -1]);
    }).toThrow(
      new RangeError(
        'amounts[2] is -1; it must be a finite number, zero or more. ' +
          'Correct the figure or leave the unit out.',
      ),
    );
  });

  it('amounts that are all zero share nothing out', () => {
    expect(() => {
      requireAmounts('amounts', [0, 0]);
    }).toThrow(
      new RangeError(
        'All 2 entries of amounts are zero, so there is nothing to compare. ' +
          'Choose a period or an indicator that has figures.',
      ),
    );
  });

  it.each([1e101, -1e101, 1e308])('%s is too large to be squared and added up', (value) => {
    expect(() => {
      requireFinite('values', [1, value]);
    }).toThrow(
      new RangeError(
        `values[1] is ${value}; a number other than 0 must have a size from 1e-100 to 1e+100 to be ` +
          'squared and added up without loss. Give the figures in another unit.',
      ),
    );
    for (const check of [requirePositive, requireAmounts]) {
      expect(() => {
        check('values', [1, Math.abs(value)]);
      }).toThrow(/^values\[1\] is .*in another unit\.$/);
    }
  });

  it('the ends of the usable sizes are usable', () => {
    for (const check of [requireFinite, requirePositive, requireAmounts]) {
      expect(() => {
        check('values', [1e-100]);
        check('values', [1e100, 1e-100]);
      }).not.toThrow();
    }
  });

  it('amounts and people are never too small beside others, levels that are only added may be', () => {
    for (const check of [requirePositive, requireAmounts]) {
      expect(() => {
        check('values', [1, 1e-101]);
      }).toThrow(/^values\[1\] is 1e-101; .*in another unit\.$/);
    }
    expect(() => {
      requireFinite('values', [1, 1e-101, 0]);
      requireFinite('values', [0, 0]);
    }).not.toThrow();
    expect(() => {
      requireFinite('values', [0, 1e-102, -1e-101]);
    }).toThrow(/^values\[2\] is -1e-101/);
  });

  it('a count is a whole number of a least size', () => {
    expect(() => {
      requireWholeNumber('permutations', 1, 1);
    }).not.toThrow();
    for (const value of [0, 1.5, NaN]) {
      expect(() => {
        requireWholeNumber('permutations', value, 1);
      }).toThrow(new RangeError(`permutations is ${value}. Give a whole number of at least 1.`));
    }
  });
});
