import { describe, expect, test } from 'vitest';
import { knownIndicators } from '../../src/content/profile.ts';
import { knownTable } from '../../src/profile/known.ts';
import { otherLines, otherLineText } from '../../src/profile/other-scheme.ts';
import { latestSingles, rowGroups, rowsOf, rowsTable } from '../../src/profile/rows.ts';
import { toCsv } from '../../src/scene/to-csv.ts';
import { dataset } from '../dataset/published.ts';
import { provinceNamed, scheme } from './profiles.ts';

describe('the rows of a province', () => {
  test('are all that the tables have of it, and of no other', () => {
    const counted = dataset.provinces.map((province) => rowsOf(province, dataset).length);
    const observations = Object.values(dataset.observations).flat().length;
    const all = observations + dataset.places.length + dataset.singleFigures.length;
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  test('are one record each in the download, with bounds, source and status', () => {
    const rows = rowsOf(provinceNamed('sichuan'), dataset);
    const csv = toCsv(rowsTable(rows, 'Sichuan', dataset, 'en'), 'en');
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(rows.length + 1);
    expect(csv).toContain(
      'social_organizations,Social organizations,Sichuan,2020-09-30,40001,50000,organizations,the source gives a class',
    );
  });

  test('are gathered by indicator without losing one', () => {
    const regular = rowsOf(provinceNamed('jiangsu'), dataset).filter((row) => row.isRegular);
    const groups = rowGroups(regular, 'zh');
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(regular.length);
    expect(new Set(groups.map(({ indicator }) => indicator.id)).size).toBe(groups.length);
  });

  test('of the province itself at odd dates bear its name in either language', () => {
    const [row] = latestSingles(rowsOf(provinceNamed('shanghai'), dataset));
    expect(row?.place).toEqual({ zh: '上海', en: 'Shanghai' });
  });

  test('of places are shown as the latest of each', () => {
    const singles = latestSingles(rowsOf(provinceNamed('sichuan'), dataset));
    const committees = singles.filter(
      ({ indicator, place }) => indicator.id === 'residents_committees' && place.en === 'Chengdu',
    );
    expect(committees.map(({ period }) => period.text)).toEqual(['2023-06-30']);
  });
});

describe('what is known of a province', () => {
  const table = knownTable(knownIndicators, provinceNamed('sichuan'), dataset, 'en');
  const row = (id: string) => table.rows.find(({ key }) => key === id)?.cells;

  test('tells exact figures from ranges, and rounded ones with the ranges', () => {
    // social_organizations.csv: exact in 2018, a class in 2020; single_figures.csv: rounded in 2025.
    expect(row('social_organizations')?.exact?.text).toBe('7 February 2018');
    expect(row('social_organizations')?.range?.text).toBe('30 September 2020, February 2025');
  });

  test('names the first and the last of many dates, and counts them', () => {
    expect(row('population')?.exact?.text).toBe('2005 to 2024 (20 dates)');
  });

  test('says where there is no figure at all', () => {
    expect(row('social_service_organizations')?.exact?.text).toBe('no figure for this province');
  });
});

describe('another scheme', () => {
  test('draws the line elsewhere, province by province', () => {
    // region_schemes.csv: the older scheme puts Liaoning into the East, Jilin and Heilongjiang into the Central belt.
    const text = (id: string, locale: 'zh' | 'en') => {
      const region = scheme.regions.find((each) => each.id === id);
      if (!region) throw new Error(`There is no region ${id}.`);
      return otherLines(region, scheme, dataset.schemes).map((line) =>
        otherLineText(line, dataset, locale),
      );
    };
    expect(text('east', 'zh')).toEqual(['按“三大地带”，这里属东北的辽宁归东部。']);
    expect(text('west', 'zh')).toEqual(['按“三大地带”，西部的范围与这里相同。']);
    expect(text('east', 'en')[0]).toContain('Liaoning');
    expect(text('northeast', 'en')[0]).toMatch(/Liaoning with the East/);
  });
});
