import { describe, expect, test } from 'vitest';
import { candidates } from '../../../src/chart/facts/candidates.ts';
import { between, exactly } from '../../../src/dataset/quantity.ts';

const named = (name: string, low: number, high = low) => ({
  name,
  quantity: low === high ? exactly(low) : between(low, high),
});
const unknown = { name: 'unknown', quantity: undefined };

function ends(
  ...values: Parameters<typeof candidates<ReturnType<typeof named> | typeof unknown>>[0]
) {
  const { highest, lowest } = candidates(values);
  return [highest, lowest].map((end) => [end.values.map(({ name }) => name).join(), end.areTied]);
}

describe('who may be highest and lowest', () => {
  test('is one where its figure is certainly above or below all others', () => {
    expect(ends(named('a', 3), named('b', 1, 2), unknown)).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('are all whose range reaches as far as any certainly does', () => {
    expect(ends(named('a', 3), named('b', 1, 4), named('c', 2))).toEqual([
      ['a,b', false],
      ['b,c', false],
    ]);
  });

  test('are tied where each is known and they are the same, not where one may differ', () => {
    expect(ends(named('a', 5), named('b', 0), named('c', 5), named('d', 0))).toEqual([
      ['a,c', true],
      ['d,b', true],
    ]);
    expect(ends(named('a', 5), named('b', 5, 6), named('c', 0, 1), named('d', 0))).toEqual([
      ['b,a', false],
      ['d,c', false],
    ]);
  });
});
