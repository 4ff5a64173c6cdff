import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { agreedTotals } from '../../src/measure/agreed-totals.ts';
import { ContradictionError } from '../../src/measure/contradiction.ts';

const asStated = (total: Quantity) => total;

const stated = (name: string, total: Quantity, members: readonly number[] = [0, 1]) => ({
  members,
  total,
  name,
});

describe('agreedTotals', () => {
  it('is the narrower of two totals of the same members, by its own name', () => {
    const wide = stated('wide', between(10, 40));
    const narrow = stated('narrow', between(20, 30));
    expect(agreedTotals([wide, narrow], asStated)).toEqual([narrow]);
    expect(agreedTotals([narrow, wide], asStated)).toEqual([narrow]);
  });

  it('is what both allow where they overlap, by both names', () => {
    const [first, second] = [stated('first', between(10, 30)), stated('second', between(20, 40))];
    expect(agreedTotals([first, second], asStated)).toEqual([
      stated('first and second', between(20, 30)),
    ]);
    expect(agreedTotals([second, first], asStated)).toEqual([
      stated('second and first', between(20, 30)),
    ]);
  });

  it('is one number where one total ends at which the other begins', () => {
    const totals = [stated('first', between(10, 20)), stated('second', between(20, 40))];
    expect(agreedTotals(totals, asStated)).toEqual([stated('first and second', exactly(20))]);
  });

  it('is the first of two that differ by no more than their binary form', () => {
    const halfAround = ({ low, high }: Quantity) => between(low - 0.5, high + 0.5);
    const totals = [stated('first', exactly(1)), stated('second', exactly(2))];
    expect(agreedTotals(totals, halfAround)).toEqual([stated('first', exactly(1))]);
    const less = ({ low, high }: Quantity) => between(low - 0.4, high + 0.4);
    expect(() => agreedTotals(totals, less)).toThrow(ContradictionError);
    expect(() => agreedTotals(totals.toReversed(), less)).toThrow(
      'The total "first" cannot be met: it is 1, but its members can only add up to 2. ' +
        'Correct the total or one of these rows: second.',
    );
  });

  it('tells members apart whose numbers look alike side by side, and not those in another order', () => {
    const alike = [stated('a', exactly(3), [1, 2]), stated('b', exactly(5), [12])];
    expect(agreedTotals(alike, asStated)).toEqual(alike);
    const turned = [stated('a', exactly(3), [2, 10]), stated('b', exactly(3), [10, 2])];
    expect(agreedTotals(turned, asStated)).toEqual([stated('a', exactly(3), [2, 10])]);
  });
});
