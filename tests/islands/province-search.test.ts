import { describe, expect, test } from 'vitest';
import { searchProvinces } from '../../src/islands/explorer/province-search.ts';
import { dataset } from '../dataset/published.ts';

function found(typed: string): readonly string[] {
  return searchProvinces(dataset.provinces, typed).map(({ slug }) => slug);
}

describe('a province is found', () => {
  test.each(['苏', 'js', 'jiangsu', '江苏', '江苏省', '320000', 'Jiangsu', 'JIANG su', '32'])(
    'by “%s”',
    (typed) => {
      expect(found(typed)[0]).toBe('jiangsu');
    },
  );

  test('among all that the letters may mean, whole names first', () => {
    expect(found('shan')).toEqual(expect.arrayContaining(['shanxi', 'shandong', 'shanghai']));
    expect(found('jilin')[0]).toBe('jilin');
  });

  test.each(['', '   ', '<script>', 'atlantis'])('by nothing for “%s”', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});
