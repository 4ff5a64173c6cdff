import { describe, expect, it } from 'vitest';
import { provinceNeighbours } from '../../src/measure/neighbours.ts';
import { dataset, positionsOf } from './published.ts';

const neighbours = provinceNeighbours(dataset);

function beside(adcode: string): readonly string[] {
  const [position = NaN] = positionsOf([adcode]);
  return (neighbours[position] ?? []).map((other) => dataset.provinces[other]?.adcode ?? '');
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

  it('are mutual, ascending and never the province itself', () => {
    neighbours.forEach((others, province) => {
      expect(others).toEqual([...others].sort((a, b) => a - b));
      expect(others).not.toContain(province);
      for (const other of others) expect(neighbours[other]).toContain(province);
    });
  });

  it('leave no province alone', () => {
    expect(neighbours.every((others) => others.length > 0)).toBe(true);
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
