import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { provinceNeighbours } from '../../src/measure/neighbours.ts';
import { dataset, positionsOf } from './published.ts';

function beside(adcode: string): readonly string[] {
  const [position = NaN] = positionsOf([adcode]);
  return (provinceNeighbours(dataset)[position] ?? []).map(
    (other) => dataset.provinces[other]?.adcode ?? '',
  );
}

describe('provinceNeighbours', () => {
  it('are the provinces that share a border', () => {
    // Shanghai meets Jiangsu and Zhejiang; Beijing lies between Tianjin and Hebei.
    expect(beside('310000')).toEqual(['320000', '330000']);
    expect(beside('110000')).toEqual(['120000', '130000']);
    // Inner Mongolia and Shaanxi have the most, eight each.
    expect(beside('150000')).toHaveLength(8);
    expect(beside('610000')).toHaveLength(8);
  });

  it('give an island the province with the nearest coast, and that one the island', () => {
    expect(beside('460000')).toEqual(['440000']);
    expect(beside('440000')).toContain('460000');
  });

  it('are found on a drawn map, whatever its order and whatever else is drawn on it', () => {
    // West and east share a side, and a sea is drawn south of west. North-west and far east are
    // islands, one of two parts, of which only one lies near.
    const arcs = [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 1],
        [2, 0],
        [1, 0],
      ],
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [1, -1],
        [0, -1],
        [0, 0],
      ],
      [
        [5, 0],
        [5, 1],
        [6, 1],
        [6, 0],
        [5, 0],
      ],
      [
        [-3, 0],
        [-3, 1],
        [-2, 1],
        [-2, 0],
        [-3, 0],
      ],
      [
        [-30, 0],
        [-30, 1],
        [-29, 1],
        [-29, 0],
        [-30, 0],
      ],
    ];
    const geometries = [
      { type: 'Polygon', id: 'west', arcs: [[0, 1, 3]] },
      { type: 'Polygon', id: 'far-east', arcs: [[5]] },
      { type: 'Polygon', id: 'east', arcs: [[0, 2]] },
      { type: 'Polygon', id: 'sea', arcs: [[3, 4]] },
      { type: 'MultiPolygon', id: 'north-west', arcs: [[[7]], [[6]]] },
    ];
    const outlines = {
      type: 'Topology',
      arcs,
      objects: { provinces: { type: 'GeometryCollection', geometries } },
    } as unknown as Dataset['outlines'];
    const [any] = dataset.provinces;
    if (any === undefined) throw new Error('No province.');
    const provinces = ['north-west', 'east', 'west', 'far-east'].map((adcode) => ({
      ...any,
      adcode,
    }));
    expect(provinceNeighbours({ ...dataset, provinces, outlines })).toEqual([
      [2],
      [2, 3],
      [0, 1],
      [1],
    ]);
  });

  it('are mutual, ascending and never the province itself', () => {
    const neighbours = provinceNeighbours(dataset);
    neighbours.forEach((others, province) => {
      expect(others).toEqual([...others].sort((a, b) => a - b));
      expect(others).not.toContain(province);
      for (const other of others) expect(neighbours[other]).toContain(province);
    });
  });

  it('leave no province alone', () => {
    expect(provinceNeighbours(dataset).every((others) => others.length > 0)).toBe(true);
  });

  it('are none where a province is alone in the world', () => {
    const [only] = dataset.provinces;
    if (only === undefined) throw new Error('No province.');
    expect(provinceNeighbours({ ...dataset, provinces: [only] })).toEqual([[]]);
  });

  it('refuse outlines that lack a province', () => {
    const [first] = dataset.provinces;
    if (first === undefined) throw new Error('No province.');
    const unknown = {
      ...dataset,
      provinces: [...dataset.provinces, { ...first, adcode: '999999' }],
    };
    expect(() => provinceNeighbours(unknown)).toThrow(/lack 999999/);
  });
});
