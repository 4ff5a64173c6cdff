import { describe, expect, test } from 'vitest';
import { between } from '../../src/dataset/quantity.ts';
import { knownGrid } from '../../src/chart/facts/missingness-cells.ts';
import { missingness, type MissingnessView } from '../../src/chart/missingness.ts';
import { foundingYearsKnown, whatIsKnown } from '../../src/content/views-points.ts';
import { dataset } from '../dataset/published.ts';

const scene = missingness(whatIsKnown, dataset, 'en', 640);
const grid = knownGrid(whatIsKnown, dataset, 'en');
const rowOf = (key: string) => grid.rows.find((row) => row.key === key);

const ofOne = (indicator: string, from: number): MissingnessView => ({
  family: 'missingness',
  id: 'one-indicator',
  title: { zh: '', en: '' },
  scheme: 'nbs4',
  rows: 'provinces',
  indicator,
  from,
});

describe('a grid of what is known', () => {
  test('counts every province in every year, once', () => {
    for (const { key, runs } of grid.rows) {
      let next = grid.years[0] ?? 0;
      for (const { first, last, counts } of runs) {
        expect(first, key).toBe(next);
        expect(counts.exact + counts.ranges + counts.missing).toBe(dataset.provinces.length);
        next = last + 1;
      }
      expect(next - 1).toBe(grid.years.at(-1));
    }
  });

  test('tells exact figures from ranges as the tables have them', () => {
    const counts = rowOf('social_organizations')?.runs.map(
      ({ first, counts: { exact, ranges } }) => [first, exact, ranges],
    );
    // 4 exact in 2020 and 8 in 2018, as data/observations/social_organizations.csv states.
    expect(counts).toContainEqual([2020, 4, 27]);
    expect(counts).toContainEqual([2018, 8, 23]);
  });

  test('joins years in a row of which the same is known into one thing to reach', () => {
    expect(rowOf('population')?.runs.map(({ first, last }) => [first, last])).toEqual([
      [1999, 2004],
      [2005, 2024],
    ]);
    expect(rowOf('social_groups')?.runs).toHaveLength(1);
    expect(scene.marks.length).toBeLessThan(grid.rows.length * 8);
  });

  test('draws nothing known as a pattern, ranges open and exact figures solid', () => {
    const paints = (key: string) =>
      scene.marks
        .find((mark) => mark.key === key)
        ?.shapes.flatMap((shape) => (shape.kind === 'line' ? [] : [shape.paint.kind]));
    expect(paints('social_groups.1999')).toEqual(['missing']);
    expect(paints('social_organizations.2020')).toEqual(['solid', 'open']);
    expect(paints('population.2005')).toEqual(['solid']);
  });

  test('says the date of a single period and the years of a run', () => {
    const labels = scene.marks.map(({ label }) => label);
    expect(labels).toContain(
      'Social organizations, 30 September 2020: 4 provinces exact, 27 only a range',
    );
    expect(labels).toContain('Resident population, 2005–2024: 31 provinces exact');
    expect(labels).toContain('Social groups, 1999–2024: no figures by province');
  });

  test('names in its summary what there is no figure of at all', () => {
    expect(scene.summary).toMatch(
      /Without any figures by province: Social groups and Social service/,
    );
  });

  test('of one indicator has a row a province, found by its names', () => {
    const byProvince = missingness(foundingYearsKnown, dataset, 'zh', 320);
    const keys = new Set(byProvince.marks.map(({ key }) => key.split('.')[0]));
    expect([...keys]).toEqual(dataset.provinces.map(({ adcode }) => adcode));
    expect(byProvince.marks.find(({ key }) => key.startsWith('110000'))?.names).toContain('bj');
    expect(byProvince.summary).toMatch(/每次都有确数的是北京/);
  });

  test('says plainly that all is exact or that nothing is, and names no province then', () => {
    const summaryOf = (indicator: string, locale: 'zh' | 'en', from = 2006) =>
      missingness(ofOne(indicator, from), dataset, locale, 640).summary;
    // 31 provinces in the 19 years from 2006.
    expect(summaryOf('gdp', 'en')).toMatch(/2024\. All 589 figures are exact\.$/);
    expect(summaryOf('gdp', 'zh')).toMatch(/。589个数字都是确数。$/);
    // 1999 and 2007 for all 31, and none of the seven years between.
    expect(summaryOf('community_service_facilities', 'en', 1999)).toMatch(
      /Of 279 figures 217 are missing; the other 62 are exact\.$/,
    );
    expect(summaryOf('community_service_facilities', 'zh', 1999)).toMatch(
      /279个数字中缺217个，其余62个都是确数。$/,
    );
    const ranged = { ...dataset.observations };
    ranged.gdp = (ranged.gdp ?? [])
      .filter(({ period }) => period.text === '2024')
      .map((row) => ({ ...row, quantity: between(row.quantity.low, row.quantity.low + 1) }));
    const tables = { ...dataset, observations: ranged };
    const view = ofOne('gdp', 2024);
    expect(missingness(view, tables, 'en', 640).summary).toMatch(
      /All 31 figures are ranges, and none is exact\.$/,
    );
    expect(missingness(view, tables, 'zh', 640).summary).toMatch(
      /31个数字都只知范围，没有一个确数。$/,
    );
  });

  test('takes the years that there are where a view names none', () => {
    const view: MissingnessView = {
      id: 'two-dates',
      title: { zh: '', en: '' },
      scheme: 'nbs4',
      family: 'missingness',
      rows: 'provinces',
      indicator: 'social_organizations',
    };
    expect(knownGrid(view, dataset, 'en').years).toEqual([2018, 2019, 2020]);
    const { summary } = missingness(view, dataset, 'en', 640);
    expect(summary).toMatch(/Of 93 figures 12 are exact and 50 are ranges; 31 are missing/);
  });

  test('of an indicator that does not exist is an error that names it', () => {
    const { id, title, scheme } = foundingYearsKnown;
    const view = {
      id,
      title,
      scheme,
      family: 'missingness',
      rows: 'provinces',
      indicator: 'choirs',
    } as const;
    expect(() => missingness(view, dataset, 'en', 640)).toThrow(/choirs/);
  });
});
