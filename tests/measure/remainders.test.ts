import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { remainders } from '../../src/measure/remainders.ts';

const totals = (...given: readonly (readonly [members: readonly number[], total: Quantity])[]) =>
  given.map(([members, total], place) => ({ members, total, name: `total ${place}` }));

describe('remainders', () => {
  it('are what is left of a total once the totals within are taken off', () => {
    expect(remainders(totals([[0, 1, 2, 3], exactly(20)], [[0, 1], exactly(9)]))).toEqual([
      { members: [2, 3], total: exactly(11) },
    ]);
    expect(
      remainders(totals([[0, 1, 2, 3], between(20, 25)], [[0], between(3, 4)], [[2], exactly(1)])),
    ).toEqual([{ members: [1, 3], total: between(15, 21) }]);
  });

  it('take off the largest totals within, in whatever order they are stated', () => {
    const [all, three, two] = totals(
      [[0, 1, 2, 3, 4], exactly(20)],
      [[0, 1, 2], exactly(12)],
      [[1, 2], exactly(9)],
    );
    const ofAll = { members: [3, 4], total: exactly(8) };
    const ofThree = { members: [0], total: exactly(3) };
    for (const stated of [
      [all, three, two],
      [two, three, all],
      [two, all, three],
    ]) {
      const found = remainders(stated.filter((total) => total !== undefined));
      expect(found).toHaveLength(2);
      expect(found).toEqual(expect.arrayContaining([ofAll, ofThree]));
    }
  });

  it('take no member off twice where totals within cross', () => {
    const crossing = totals(
      [[0, 1, 2, 3], exactly(20)],
      [[0, 1], exactly(9)],
      [[1, 2], exactly(8)],
    );
    expect(remainders(crossing)).toEqual([{ members: [2, 3], total: exactly(11) }]);
  });

  it('are none where no total lies within another, or where those within leave nobody over', () => {
    expect(remainders(totals([[0, 1], exactly(9)], [[2, 3], exactly(8)]))).toEqual([]);
    expect(remainders(totals([[0, 1], exactly(9)], [[1, 2], exactly(8)]))).toEqual([]);
    expect(remainders(totals([[0, 1], exactly(9)], [[0], exactly(4)], [[1], exactly(5)]))).toEqual(
      [],
    );
  });
});
