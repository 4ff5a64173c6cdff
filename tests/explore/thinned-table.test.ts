import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thinnedTable } from '../../src/explore/thinned-table.ts';
import type { SceneTable } from '../../src/scene/scene.ts';

function tableOf(dates: number): SceneTable {
  const years = Array.from({ length: dates }, (_, index) => String(1980 + index));
  return {
    caption: 'By year',
    columns: [
      { key: 'place', label: 'Place', isNumeric: false },
      ...years.map((year) => ({ key: year, label: year, isNumeric: true })),
      { key: 'known', label: 'Known', isNumeric: false },
    ],
    rows: [],
  };
}

const keysOf = ({ columns }: SceneTable) => columns.map(({ key }) => key);

describe('a table of a whole history', () => {
  test('stays as it is while it has twelve dates or fewer', () => {
    const table = tableOf(12);
    expect(thinnedTable(table, 'en')).toBe(table);
  });

  test('keeps every fifth of 39 dates, counted from the last, and what is no date', () => {
    const thinned = thinnedTable(tableOf(39), 'en');
    expect(keysOf(thinned)).toEqual([
      'place',
      ...['1983', '1988', '1993', '1998', '2003', '2008', '2013', '2018'],
      'known',
    ]);
    expect(thinned.caption).toBe(
      'By year. One date in 5 is listed, up to the last of 39; the chart has them all.',
    );
    expect(thinnedTable(tableOf(39), 'zh').caption).toContain('共39个时点，这里每隔4个列一个');
  });

  test('never has more than twelve dates, and always the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
        const dates = keysOf(thinnedTable(tableOf(count), 'zh')).slice(1, -1);
        expect(dates.length).toBeLessThanOrEqual(12);
        expect(dates.at(-1)).toBe(String(1979 + count));
      }),
    );
  });
});
