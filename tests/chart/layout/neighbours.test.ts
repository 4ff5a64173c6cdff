import { describe, expect, test } from 'vitest';
import { arrowNeighbours } from '../../../src/chart/layout/neighbours.ts';

describe('arrowNeighbours', () => {
  const grid = [0, 1, 2].flatMap((y) =>
    [0, 1, 2].map((x) => ({ key: `${x}${y}`, x: x * 10, y: y * 10, adjacent: [] as string[] })),
  );

  test('leads to the next mark in each direction', () => {
    expect(arrowNeighbours(grid)[4]).toEqual({ left: '01', right: '21', up: '10', down: '12' });
  });

  test('leads nowhere at the edge', () => {
    expect(arrowNeighbours(grid)[0]).toEqual({ right: '10', down: '01' });
  });

  test('prefers a mark that touches to a nearer one that does not', () => {
    const [from] = arrowNeighbours([
      { key: 'a', x: 0, y: 0, adjacent: ['far'] },
      { key: 'near', x: 10, y: 0, adjacent: [] },
      { key: 'far', x: 20, y: 0, adjacent: ['a'] },
    ]);
    expect(from).toEqual({ right: 'far' });
  });
});
