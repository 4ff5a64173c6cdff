import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { and, compare, not, or, relations, type Verdict } from '../../src/measure/compare.ts';
import { completedCount } from './arbitrary.ts';

const verdicts: readonly Verdict[] = ['holds', 'fails', 'open'];

const holdsBetween = {
  less: (a: number, b: number) => a < b,
  'at-most': (a: number, b: number) => a <= b,
  equal: (a: number, b: number) => a === b,
  'at-least': (a: number, b: number) => a >= b,
  greater: (a: number, b: number) => a > b,
};

describe('compare', () => {
  it.each([
    [exactly(1), 'less', exactly(2), 'holds'],
    [exactly(2), 'less', exactly(2), 'fails'],
    [exactly(2), 'at-most', exactly(2), 'holds'],
    [between(10_001, 20_000), 'less', between(20_001, 30_000), 'holds'],
    [between(10_001, 20_000), 'less', between(10_001, 20_000), 'open'],
    [between(1, 2), 'less', between(2, 3), 'open'],
    [between(1, 2), 'at-most', between(2, 3), 'holds'],
    [between(1, 2), 'greater', between(2, 3), 'fails'],
    [between(1, Infinity), 'greater', exactly(9), 'open'],
    [between(1, 2), 'greater', exactly(2), 'fails'],
    [between(2, 3), 'greater', exactly(1), 'holds'],
    [between(2, 3), 'at-least', between(1, 2), 'holds'],
    [between(1, 2), 'at-least', between(3, 4), 'fails'],
    [between(1, 3), 'at-least', exactly(2), 'open'],
    [exactly(3), 'at-most', exactly(2), 'fails'],
    [between(1, 3), 'at-most', exactly(2), 'open'],
    [between(2, 3), 'less', exactly(2), 'fails'],
    [exactly(5), 'equal', exactly(5), 'holds'],
    [exactly(5), 'equal', exactly(6), 'fails'],
    [exactly(6), 'equal', exactly(5), 'fails'],
    [between(2, 3), 'at-most', exactly(2), 'open'],
    [between(5, 6), 'equal', exactly(5), 'open'],
    [between(5, 6), 'equal', between(4, 5), 'open'],
    [exactly(5), 'equal', between(5, 6), 'open'],
    [between(4, 5), 'equal', exactly(5), 'open'],
    [between(7, 9), 'equal', between(4, 6), 'fails'],
    [between(4, 6), 'equal', between(4, 6), 'open'],
    [between(4, 6), 'equal', between(7, 9), 'fails'],
  ] as const)('%j %s %j %s', (a, relation, b, verdict) => {
    expect(compare(a, relation, b)).toBe(verdict);
  });

  it('never says holds or fails of something that some allowed numbers gainsay', () => {
    fc.assert(
      fc.property(
        completedCount,
        completedCount,
        fc.constantFrom(...relations),
        (a, b, relation) => {
          const holds = holdsBetween[relation](a.value, b.value);
          expect(compare(a.quantity, relation, b.quantity)).not.toBe(holds ? 'fails' : 'holds');
        },
      ),
    );
  });

  it('leaves open only what the ends can decide either way', () => {
    fc.assert(
      fc.property(
        completedCount,
        completedCount,
        fc.constantFrom(...relations),
        (a, b, relation) => {
          fc.pre(compare(a.quantity, relation, b.quantity) === 'open');
          const ends = [a.quantity.low, a.quantity.high].flatMap((x) =>
            [b.quantity.low, b.quantity.high, x].map((y) => holdsBetween[relation](x, y)),
          );
          expect(new Set(ends).size).toBe(2);
        },
      ),
    );
  });
});

describe('three-valued logic', () => {
  it('follows the tables of Kleene (1952), "Introduction to Metamathematics", section 64', () => {
    const table = (operation: (a: Verdict, b: Verdict) => Verdict) =>
      verdicts.map((a) => verdicts.map((b) => operation(a, b)));
    expect(table(and)).toEqual([
      ['holds', 'fails', 'open'],
      ['fails', 'fails', 'fails'],
      ['open', 'fails', 'open'],
    ]);
    expect(table(or)).toEqual([
      ['holds', 'holds', 'holds'],
      ['holds', 'fails', 'open'],
      ['holds', 'open', 'open'],
    ]);
    expect(verdicts.map(not)).toEqual(['fails', 'holds', 'open']);
  });

  it('of no verdicts is true for all and false for any', () => {
    expect(and()).toBe('holds');
    expect(or()).toBe('fails');
  });
});
