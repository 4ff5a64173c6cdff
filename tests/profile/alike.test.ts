import { describe, expect, test } from 'vitest';
import { dimensions, indexFigures } from '../../src/content/profile.ts';
import { alikeProvinces, provincesTable, reasonOf } from '../../src/profile/alike.ts';
import { allProvincesTable, cellBounds, tableOrders } from '../../src/profile/all-provinces.ts';
import { compareBounds, inOrder } from '../../src/profile/bounds-order.ts';
import { dataset } from '../dataset/published.ts';
import { provinceNamed, scheme } from './profiles.ts';

describe('alikeProvinces', () => {
  test('finds as many as asked for, never the province itself, nearest first', () => {
    for (const province of dataset.provinces) {
      const found = alikeProvinces(province, dimensions, 3, dataset);
      expect(found).toHaveLength(3);
      expect(found.map((each) => each.province)).not.toContain(province);
      const distances = found.map(({ distance }) => distance);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    }
  });

  test('judges by one dimension as its figures stand', () => {
    // observations/population.csv, 2024: Guangdong 12,780, Shandong 10,080, Henan 9,785, Jiangsu 8,526.
    const [people] = dimensions;
    if (!people) throw new Error('There is no dimension.');
    const found = alikeProvinces(provinceNamed('shandong'), [people], 3, dataset);
    expect(found.map(({ province }) => province.slug)).toEqual(['henan', 'jiangsu', 'sichuan']);
  });

  test('gives as its reason what is close, and says when nothing is', () => {
    for (const province of dataset.provinces)
      for (const each of alikeProvinces(province, dimensions, 3, dataset)) {
        const reason = reasonOf(each, 'en');
        for (const { name } of each.near) expect(reason).toContain(name.en);
        expect(reason).toMatch(each.near.length > 0 ? /^close in/ : /^not very close/);
      }
  });

  test('says of one that is far apart in more than it is close in that it is only closer than others', () => {
    for (const province of dataset.provinces)
      for (const each of alikeProvinces(province, dimensions, 3, dataset)) {
        const isOnlyCloser = each.near.length === 0 || each.far.length > each.near.length;
        expect(reasonOf(each, 'en').includes('only closer')).toBe(isOnlyCloser);
        expect(reasonOf(each, 'zh').includes('只是比其他省份近些')).toBe(isOnlyCloser);
      }
  });

  test('needs dimensions that are known exactly', () => {
    const [unknown] = indexFigures;
    const name = { zh: '组织', en: 'organizations' };
    if (!unknown) throw new Error('There is no figure.');
    expect(() =>
      alikeProvinces(
        provinceNamed('henan'),
        [{ name, figure: unknown, isLogarithmic: false }],
        3,
        dataset,
      ),
    ).toThrow(/organizations/);
  });
});

describe('compareBounds', () => {
  test('orders by the lower bound, then by the upper, where unbounded is highest', () => {
    const items = [
      { low: 2, high: 9 },
      { low: 1, high: null },
      { low: 1, high: 3 },
      { low: 2, high: 2 },
    ];
    expect(items.toSorted(compareBounds)).toEqual([items[2], items[1], items[3], items[0]]);
  });

  test('leaves what has no figure at the end, either way', () => {
    const items = [
      { low: null, high: null },
      { low: 1, high: 1 },
      { low: 2, high: 2 },
    ];
    expect(inOrder(items, (item) => item, true).map(({ low }) => low)).toEqual([1, 2, null]);
    expect(inOrder(items, (item) => item, false).map(({ low }) => low)).toEqual([2, 1, null]);
  });
});

describe('the table of all provinces', () => {
  test.each(tableOrders(indexFigures))(
    'in the order of $column ($isAscending) is in order',
    (order) => {
      const { rows } = allProvincesTable(indexFigures, scheme, order, dataset, 'zh');
      expect(rows).toHaveLength(dataset.provinces.length);
      rows.slice(1).forEach((row, index) => {
        const before = rows[index];
        if (!before) return;
        const way = compareBounds(cellBounds(before, order.column), cellBounds(row, order.column));
        expect(order.isAscending ? way : -way).toBeLessThanOrEqual(0);
      });
    },
  );

  test('without an order follows the dataset, with the region of each', () => {
    const { rows } = allProvincesTable(indexFigures, scheme, undefined, dataset, 'en');
    expect(rows.map(({ key }) => key)).toEqual(dataset.provinces.map(({ adcode }) => adcode));
    expect(rows.find(({ key }) => key === '510000')?.cells.region?.text).toBe('West');
  });

  test('has a bound for every figure', () => {
    const { rows, columns } = provincesTable(dataset.provinces, indexFigures, '', dataset, 'en');
    for (const row of rows)
      for (const { key } of columns.slice(1)) expect(row.cells[key]?.low).toBeTypeOf('number');
  });
});
