import { describe, expect, test } from 'vitest';
import { checkData } from '../../../src/dataset/read-dataset.ts';
import { stated, validText, withFile } from './fixtures.ts';

/** Problems after those rows were put at the end of that table, as name and line. */
function found(path: string, ...rows: readonly string[]) {
  const text = `${validText(path)}${rows.join('\n')}\n`;
  const { problems } = checkData(withFile(path, text));
  return problems.map(stated).map(({ name, file, line }) => [name, file, line]);
}

describe('a slip of the unit outside the observations', () => {
  const totals = [2016, 2017, 2018].map(
    (year) => `ministry,clubs,${year}-12-31,2${year - 2000},,,exact,A2,`,
  );

  test.each([10, 100, 1000, 10_000])(
    'is told of a total that is %i times its neighbours',
    (factor) => {
      expect(found('totals.csv', ...totals)).toEqual([]);
      const [before = '', middle = '', after = ''] = totals;
      const slipped = middle.replace(',217,', `,${217 * factor},`);
      expect(found('totals.csv', before, slipped, after)).toEqual([['unit-slip', 'totals.csv', 8]]);
    },
  );

  test.each([10, 10_000])('is told of a place that is %i times its neighbours', (factor) => {
    const row = (year: number, value: number) =>
      `湖口,Hukou,010000,clubs,${year}-12-31,${value},exact,A2,`;
    expect(found('places.csv', row(2017, 401), row(2018, 402))).toEqual([]);
    expect(found('places.csv', row(2017, 401), row(2018, 402 * factor))).toEqual([
      ['unit-slip', 'places.csv', 5],
    ]);
  });

  test('is told of a single figure beside another', () => {
    const row = (value: number) => `clubs,020000,西岭,2017-06-30,${value},exact,A3,`;
    expect(found('single_figures.csv', row(1800))).toEqual([]);
    expect(found('single_figures.csv', row(18_000))).toEqual([
      ['unit-slip', 'single_figures.csv', 3],
    ]);
  });

  test('is not told of what grew tenfold in a decade, but of what grew a thousandfold', () => {
    const row = (value: number) => `clubs,020000,西岭,2006-06-30,${value},exact,A3,`;
    expect(found('single_figures.csv', row(179))).toEqual([]);
    expect(found('single_figures.csv', row(1_790_000))).not.toEqual([]);
  });
});

test('a nation a third above its provinces is questioned, a nation a tenth above is not', () => {
  const nation = (value: number) => {
    const text = validText('totals.csv').replace('11126', String(value));
    return checkData(withFile('totals.csv', text)).problems.map(({ name }) => name);
  };
  expect(nation(12_200)).toEqual([]);
  expect(nation(14_900)).toEqual(['total-far-above']);
  expect(nation(111_260_000)).toEqual(['total-far-above']);
});
