import { describe, expect, test } from 'vitest';
import type { ColumnWishes } from '../../../src/dataset/import/columns.ts';
import { gridOf, type MergedArea, type RawCell } from '../../../src/dataset/import/grid.ts';
import { proposeRows } from '../../../src/dataset/import/propose-rows.ts';
import { parsePeriod } from '../../../src/dataset/period.ts';
import { before as dataset } from '../diff/meadow.ts';

const [population] = dataset.indicators;
if (!population) throw new Error('The fixture has lost its indicators.');

const plain: ColumnWishes = {
  indicator: population,
  period: undefined,
  heading: undefined,
  unit: '万人',
};

function propose(
  sheet: readonly (readonly RawCell[])[],
  wishes: Partial<ColumnWishes> = {},
  merged: readonly MergedArea[] = [],
) {
  const proposal = proposeRows(gridOf(sheet, merged), dataset, { ...plain, ...wishes });
  return {
    ...proposal,
    rows: proposal.figures.map(({ province, period, digits, cell }) =>
      [cell.address, province.name.en, period.text, digits].join(' '),
    ),
    left: proposal.omissions.map(({ address, reason }) => `${address} ${reason}`),
    kinds: proposal.refusals.map(({ kind }) => kind),
  };
}

describe('a wide table', () => {
  test('becomes one row a province and year, by year and in the order of the provinces', () => {
    const { rows, left, kinds } = propose([
      ['地区', 2020, 2019],
      ['乙', 210, 200],
      ['甲', 110, 100],
    ]);
    expect(rows).toEqual([
      'C3 Alder 2019 100',
      'C2 Birch 2019 200',
      'B3 Alder 2020 110',
      'B2 Birch 2020 210',
    ]);
    expect(left).toEqual(['A1 note']);
    expect(kinds).toEqual([]);
  });

  test('may lie on its side', () => {
    const { rows, layout } = propose([
      ['年份', '甲', '乙'],
      ['2019年', 100, 200],
      ['2020年', 110, 210],
    ]);
    expect(layout?.provinces).toBe('across');
    expect(rows).toEqual([
      'B2 Alder 2019 100',
      'C2 Birch 2019 200',
      'B3 Alder 2020 110',
      'C3 Birch 2020 210',
    ]);
  });

  test('may write names with spaces, in full, in English, as codes, with footnote marks', () => {
    const { rows } = propose([
      ['', 2019],
      ['甲 省', 1],
      ['Birch', 2],
      ['130000', 3],
      ['丁①', 4],
    ]);
    expect(rows).toHaveLength(4);
  });

  test('may stand in two blocks side by side', () => {
    const { rows } = propose([
      ['地区', 2019, '地区', 2019],
      ['甲', 100, '丙', 300],
      ['乙', 200, '丁', 400],
    ]);
    expect(rows).toEqual([
      'B2 Alder 2019 100',
      'B3 Birch 2019 200',
      'D2 Cedar 2019 300',
      'D3 Dogwood 2019 400',
    ]);
  });

  test('may repeat the names in another language', () => {
    const { rows, left } = propose([
      ['地区', 'Region', 2019],
      ['甲', 'Alder', 100],
      ['乙', 'Birch', 200],
    ]);
    expect(rows).toEqual(['C2 Alder 2019 100', 'C3 Birch 2019 200']);
    expect(left).toContain('B2 names-again');
  });

  test('may have serial numbers before the names', () => {
    const { rows, left } = propose([
      ['序号', '地区', 2019],
      [1, '甲', 100],
      [2, '乙', 200],
    ]);
    expect(rows).toHaveLength(2);
    expect(left).toContain('A2 no-figures');
  });

  test('leaves totals, regions and strangers out, each with its reason', () => {
    const { rows, left } = propose([
      ['地区', 2019],
      ['草地国', 1000],
      ['东部', 600],
      ['甲', 100],
      ['乙', 200],
      ['农场', 5],
      ['合计', 300],
    ]);
    expect(rows).toHaveLength(2);
    expect(left).toEqual(['A1 note', 'A2 total', 'A3 region', 'A6 unknown-name', 'A7 total']);
  });

  test('leaves out cells without a number, and those that are something else', () => {
    const { rows, left } = propose([
      ['地区', 2019, 2020],
      ['甲', '…', '约110'],
      ['乙', 200, 210],
    ]);
    expect(rows).toEqual(['B3 Birch 2019 200', 'C3 Birch 2020 210']);
    expect(left).toContain('B2 no-figure');
    expect(left).toContain('C2 unreadable');
  });

  test('never gives two provinces the one figure of a merged cell', () => {
    const merged = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }];
    const { left } = propose(
      [
        ['地区', 2019],
        ['甲', 300],
        ['乙', null],
        ['丙', 5],
      ],
      {},
      merged,
    );
    expect(left).toContain('B3 merged');
  });

  test('is held against the total that it prints', () => {
    const { crossChecks } = propose([
      ['地区', 2019],
      ['草地国', '1,005'],
      ['甲', 100],
      ['乙', 200],
      ['丙', 300],
      ['丁', 400],
    ]);
    expect(crossChecks).toMatchObject([{ sum: 1000, stated: 1005, lacking: 0 }]);
    expect(crossChecks[0]?.cell.address).toBe('B2');
  });
});

describe('the headings of a wide table', () => {
  const grouped: readonly (readonly RawCell[])[] = [
    ['地区', '户籍人口', null, '常住人口', null],
    [null, 2019, 2020, 2019, 2020],
    ['甲', 1, 2, 100, 110],
    ['乙', 3, 4, 200, 210],
  ];

  test('go over several columns, merged or, as in CSV, with empty cells', () => {
    const { rows } = propose(grouped, { heading: '常住' });
    expect(rows).toEqual([
      'D3 Alder 2019 100',
      'D4 Birch 2019 200',
      'E3 Alder 2020 110',
      'E4 Birch 2020 210',
    ]);
  });

  test('that leave several columns for a period ask which is meant', () => {
    const { refusals } = propose(grouped);
    expect(refusals).toContainEqual({
      kind: 'columns-ambiguous',
      period: '2019',
      columns: [
        { address: 'B2', label: '户籍人口 2019' },
        { address: 'D2', label: '常住人口 2019' },
      ],
    });
  });

  test('that name the indicator settle it', () => {
    const named = grouped.map((row, index) =>
      index === 0 ? ['地区', '户数', null, '人口（万人）', null] : row,
    );
    const { rows, kinds } = propose(named, { unit: undefined });
    expect(kinds).toEqual([]);
    expect(rows[0]).toBe('D3 Alder 2019 100');
  });

  test('without words asked for list what there is', () => {
    expect(propose(grouped, { heading: '面积' }).kinds).toEqual(['no-column']);
  });

  test('without a period take the only one of the notes', () => {
    const sheet = [['2019年各地区人口'], ['地区', '人口'], ['甲', 100], ['乙', 200]];
    expect(propose(sheet).rows[0]).toBe('B3 Alder 2019 100');
  });

  test('without any period ask for it, and take the one given', () => {
    const sheet = [
      ['地区', '人口'],
      ['甲', 100],
      ['乙', 200],
    ];
    expect(propose(sheet).kinds).toEqual(['no-period']);
    const period = parsePeriod('2019-12-31');
    expect(propose(sheet, { period }).rows[0]).toBe('B2 Alder 2019-12-31 100');
  });

  test('of other periods than the one asked for are left out', () => {
    const sheet = [
      ['地区', 2019, 2020],
      ['甲', 100, 110],
      ['乙', 200, 210],
    ];
    const { rows, left } = propose(sheet, { period: parsePeriod('2020') });
    expect(rows).toEqual(['C2 Alder 2020 110', 'C3 Birch 2020 210']);
    expect(left).toContain('B1 other-column');
  });

  test('do not take a title over the whole table for a heading', () => {
    const merged = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }];
    const sheet = [
      ['2018年公布', null],
      ['地区', '2019'],
      ['甲', 100],
      ['乙', 200],
    ];
    const { rows, left } = propose(sheet, {}, merged);
    expect(rows[0]).toBe('B3 Alder 2019 100');
    expect(left).toContain('A1 note');
  });
});

describe('the unit of a wide table', () => {
  const persons = (heading: string, note = '') => [
    [note],
    ['地区', heading],
    ['甲', '1,000,000'],
    ['乙', '2,000,500'],
  ];

  test('is converted where both are known, on the digits', () => {
    const { rows } = propose(persons('2019', '单位：人'), { unit: undefined });
    expect(rows).toEqual(['B3 Alder 2019 100', 'B4 Birch 2019 200.05']);
  });

  test('of a heading goes before that of a note', () => {
    const { columns } = propose(persons('2019（人）', '单位：万人'), { unit: undefined });
    expect(columns[0]?.unit.text).toBe('人');
  });

  test('must be stated', () => {
    expect(propose(persons('2019'), { unit: undefined }).refusals).toEqual([
      { kind: 'unit-unstated', expected: '万人' },
    ]);
  });

  test('may be given, but not against what the table says', () => {
    expect(propose(persons('2019'), { unit: '人' }).rows[0]).toBe('B3 Alder 2019 100');
    expect(propose(persons('2019', '单位：人'), { unit: '万人' }).kinds).toEqual([
      'unit-contradicted',
    ]);
  });

  test('that counts something else is refused', () => {
    expect(propose(persons('2019', '单位：户'), { unit: undefined }).kinds).toEqual([
      'units-differ',
    ]);
  });

  test('that is none is refused', () => {
    expect(propose(persons('2019'), { unit: 'several' }).kinds).toEqual(['units-differ']);
    expect(propose(persons('2019'), { unit: '12 persons' }).kinds).toEqual(['unit-unknown']);
  });
});

describe('what no rule can settle', () => {
  test('is a sheet without provinces', () => {
    expect(
      propose([
        ['a', 'b'],
        [1, 2],
      ]).kinds,
    ).toEqual(['no-provinces']);
  });

  test('is a province with two figures for one period', () => {
    const { refusals } = propose([
      ['地区', 2019],
      ['甲', 100],
      ['乙', 200],
      ['甲', 101],
    ]);
    expect(refusals).toEqual([
      { kind: 'province-twice', province: '甲', period: '2019', addresses: ['B2', 'B4'] },
    ]);
  });
});
