import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { ContradictionError } from '../../src/measure/contradiction.ts';
import { requireJointlyPossible } from '../../src/measure/crossing-totals.ts';
import { elementAt } from '../../src/measure/element.ts';
import type { MemberTotal } from '../../src/measure/total.ts';
import { completedCounts, sumOf } from './arbitrary.ts';

function check(members: readonly Quantity[], totals: readonly MemberTotal[]): () => void {
  return () => {
    requireJointlyPossible(
      members,
      totals,
      totals.map(({ total }) => total),
    );
  };
}

const named = (...totals: readonly (readonly [members: readonly number[], total: Quantity])[]) =>
  totals.map(([members, total], place) => ({ members, total, name: `total ${place}` }));

describe('totals that cross', () => {
  // 0 and 1, 1 and 2, 2 and 0: half of their sum is what all three add up to.
  const around = (...[first, second, third]: readonly [number, number, number]) =>
    named([[0, 1], exactly(first)], [[1, 2], exactly(second)], [[2, 0], exactly(third)]);

  it('are refused where bounds alone see nothing: one pair cannot have more than the two others', () => {
    const members = [between(0, 9), between(0, 9), between(0, 9)];
    expect(check(members, around(2, 3, 5))).not.toThrow();
    const attempt = check(members, around(2, 3, 6));
    expect(attempt).toThrow(ContradictionError);
    expect(attempt).toThrow(
      'The total "total 2" cannot be met: it is 6, but its members can only add up to 1 to 5. ' +
        'Correct the total or one of these rows: total 0; total 1.',
    );
  });

  it('are refused where the last is too small for the others', () => {
    const members = [between(0, 9), between(0, 9), between(0, 9)];
    expect(check(members, around(7, 2, 5))).not.toThrow();
    expect(check(members, around(7, 2, 4))).toThrow(/it is 4, but .* only add up to 5 to 9/);
  });

  it('are told what the others leave open, if they do', () => {
    const members = [between(0, Infinity), between(2, 9), between(0, Infinity)];
    const totals = named([[0, 1], between(9, Infinity)], [[0, 2], exactly(6)]);
    expect(check(members, totals)).not.toThrow();
    const small = named([[0, 1], between(20, Infinity)], [[0, 2], exactly(6)]);
    expect(check(members, small)).toThrow(/it is 6, but .* only add up to 11 or more/);
  });

  it('may be ranges, which must leave each other room', () => {
    const members = [between(0, 9), between(0, 9), between(0, 9)];
    const totals = (last: Quantity) =>
      named([[0, 1], between(0, 2)], [[1, 2], between(0, 3)], [[2, 0], last]);
    expect(check(members, totals(between(5, 9)))).not.toThrow();
    expect(check(members, totals(between(6, 9)))).toThrow(/it is 6 to 9, .* up to 0 to 5/);
  });

  it('are met by fractions where counts would need halves, which is not refused', () => {
    const members = [between(0, 1), between(0, 1), between(0, 1)];
    expect(check(members, around(1, 1, 1))).not.toThrow();
  });

  it('may be decimal, and then count to the last digit of what is allowed', () => {
    const members = [between(0, 0.75), between(0, 0.75), between(0, 0.75)];
    const totals = (last: number) =>
      named([[0, 1], exactly(0.25)], [[1, 2], exactly(0.5)], [[2, 0], exactly(last)]);
    expect(check(members, totals(0.75))).not.toThrow();
    expect(check(members, totals(0.75 + 2 ** -50))).toThrow(/only add up to 0.25 to 0.75/);
  });

  it('count members that are in the same totals together', () => {
    const members = [1, 1, 1, 2, 2, 3].map((high) => between(0, high));
    const totals = (last: number) =>
      named([[0, 1, 2, 3], exactly(5)], [[3, 4, 5], exactly(7)], [[0, 1, 2, 4, 5], exactly(last)]);
    // The first four have 5, so the fourth 2; then the last two have 5 of their 5.
    expect(check(members, totals(8))).not.toThrow();
    expect(check(members, totals(7))).toThrow(/it is 7, but .* only add up to 8\./);
  });

  it.each([
    ['one alone', [[0]]],
    [
      'two of the same members',
      [
        [0, 1],
        [1, 0],
      ],
    ],
    ['one within the other', [[0], [0, 1]]],
    ['one around the other', [[0, 1], [0]]],
    ['one beside the other', [[0], [1]]],
  ])('are left to the bounds where none crosses another: %s', (_, groups) => {
    // Contradictions, but such as tighten sees by itself.
    const members = [between(0, 1), between(0, 1), between(0, 1)];
    expect(
      check(members, named(...groups.map((group) => [group, exactly(5)] as const))),
    ).not.toThrow();
  });

  it('count to the last fraction where the others leave halves', () => {
    const members = [between(0, 9), between(0, 9), between(0, 9)];
    const alone = (total: Quantity) => [...around(1, 2, 2), ...named([[0], total])];
    // x + y = 1, y + z = 2, z + x = 2 leave ½ for x.
    expect(check(members, alone(exactly(0.5)))).not.toThrow();
    expect(check(members, alone(between(0, 1)))).not.toThrow();
    expect(check(members, alone(exactly(1)))).toThrow(/it is 1, but .* only add up to 0\.5\./);
    expect(check(members, alone(exactly(0)))).toThrow(/it is 0, but .* only add up to 0\.5\./);
  });

  it('count whole and decimal figures on one scale', () => {
    const members = [between(0, 9), between(0, 9), between(0, 9)];
    const totals = (last: number) =>
      named([[0, 1], exactly(2)], [[1, 2], exactly(3.25)], [[2, 0], exactly(last)]);
    expect(check(members, totals(5.25))).not.toThrow();
    expect(check(members, totals(5.5))).toThrow(/it is 5\.5, but .* only add up to 1\.25 to 5\.25/);
  });

  it('take an open end for further away than any figure, however small another figure is', () => {
    const members = [between(0, Infinity), between(0, 1e-100), between(0, Infinity)];
    const totals = named([[0, 1], exactly(1e99)], [[1, 2], exactly(1e99)]);
    expect(check(members, totals)).not.toThrow();
  });

  it('tell members apart that are in different totals, by the places of these', () => {
    // The last is in total 12 alone, the one before it in 1 and 2.
    const groups = Array.from({ length: 13 }, (_, place) =>
      place === 12 ? [1] : place === 1 || place === 2 ? [0] : [2, 3],
    );
    const totals = groups.map((group) => [group, exactly(group.length)] as const);
    const members = [between(0, 1), between(0, 1), between(1, 1), between(1, 1), exactly(1)];
    const crossing = [[3, 4], exactly(2)] as const;
    expect(check(members, named(...totals, crossing))).not.toThrow();
  });
});

describe('the proof', () => {
  const groups = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 6 }), {
    minLength: 2,
    maxLength: 6,
  });

  it('refuses nothing that some numbers fulfil', () => {
    fc.assert(
      fc.property(completedCounts, groups, ({ quantities, values }, chosen) => {
        const totals = chosen.map((group) => {
          const members = [...new Set(group.map((position) => position % values.length))];
          const total = sumOf(members.map((position) => elementAt(values, position)));
          return [members, exactly(total)] as const;
        });
        expect(check(quantities, named(...totals))).not.toThrow();
      }),
    );
  });

  it('refuses exactly what no whole numbers fulfil, where totals are of neighbours in a row', () => {
    // Matrices of intervals are totally unimodular: where fractions exist, whole numbers do (Hoffman
    // and Kruskal 1956), so that counting through all of them is an independent judge.
    const count = 4;
    const bounds = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), {
      minLength: count,
      maxLength: count,
    });
    const stretches = fc.array(
      fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: -1, max: 1 }), fc.nat(1)),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(bounds, stretches, bounds, (ends, given, steps) => {
        const members = ends.map(([low, more]) => between(low, low + more));
        // Totals of some numbers within the bounds, or beside them by 1.
        const numbers = members.map(({ low, high }, place) => {
          const [step] = elementAt(steps, place);
          return Math.min(high, low + step);
        });
        const totals = given.map(([a, b, beside, more]) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const stretch = Array.from({ length: to - from + 1 }, (_, place) => from + place);
          const low = sumOf(numbers.slice(from, to + 1)) + beside;
          return [stretch, between(low, low + more)] as const;
        });
        const crossing = totals.some(([a]) => totals.some(([b]) => isCrossing(a, b)));
        fc.pre(crossing);
        const isPossible = everyChoice(members).some((choice) =>
          totals.every(([stretch, { low, high }]) => {
            const sum = sumOf(stretch.map((member) => elementAt(choice, member)));
            return low <= sum && sum <= high;
          }),
        );
        const attempt = expect(check(members, named(...totals)));
        if (isPossible) attempt.not.toThrow();
        else attempt.toThrow(ContradictionError);
      }),
    );
  });
});

function isCrossing(a: readonly number[], b: readonly number[]): boolean {
  const shared = a.filter((member) => b.includes(member)).length;
  return shared > 0 && shared < a.length && shared < b.length;
}

/** All whole numbers within the bounds. */
function everyChoice(members: readonly Quantity[]): readonly (readonly number[])[] {
  return members.reduce<readonly (readonly number[])[]>(
    (choices, { low, high }) =>
      choices.flatMap((choice) =>
        Array.from({ length: high - low + 1 }, (_, more) => [...choice, low + more]),
      ),
    [[]],
  );
}
