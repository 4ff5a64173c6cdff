import { describe, expect, test } from 'vitest';
import type { SlopeView } from '../../src/chart/facts/slope-values.ts';
import { slope } from '../../src/chart/slope.ts';
import { dataset } from '../dataset/published.ts';

const view: SlopeView = {
  family: 'slope',
  id: 'output',
  title: { zh: '题', en: 'Title' },
  scheme: 'nbs4',
  indicator: 'gdp',
  measure: 'index',
  per: 'population',
  decimals: 2,
  from: '2006',
  to: '2024',
  units: 'provinces',
  by: 'value',
  chosen: [],
};

describe('a slope chart', () => {
  test('names each line at both ends', () => {
    const { texts, marks } = slope(view, dataset, 'en', 640);
    expect(marks).toHaveLength(31);
    expect(texts.filter(({ text }) => text.includes('Beijing'))).toHaveLength(2);
    expect(marks.find(({ key }) => key === '110000')?.label).toBe('Beijing from 3.11 to 2.39');
  });

  test('shortens names on the left where it is narrow, and never on the right', () => {
    const texts = slope(view, dataset, 'en', 320).texts.map(({ text }) => text);
    expect(texts).toContain('BJ 3.11');
    expect(texts).toContain('2.39 Beijing');
  });

  test('counts places from the highest, and tells who moved furthest', () => {
    const { marks, summary } = slope({ ...view, by: 'rank' }, dataset, 'en', 640);
    expect(marks.find(({ key }) => key === '210000')?.label).toBe('Liaoning, place 9 to place 15');
    expect(marks.find(({ key }) => key === '500000')?.label).toBe(
      'Chongqing, place 15 to place 10',
    );
    expect(summary).toContain('The furthest down: Heilongjiang from place 14 to place 30');
    // Exact figures leave nothing that cannot be told.
    expect(summary).toContain('16 went up, 14 went down and 1 did not change. ');
  });

  test('gives a rank range where figures are ranges, and tells no furthest move', () => {
    const ranges: SlopeView = {
      ...view,
      indicator: 'foundations_by_founding_year',
      measure: 'rate',
      by: 'rank',
      from: '2010',
      to: '2017',
    };
    const { marks, summary, legend } = slope(ranges, dataset, 'en', 640);
    const ningxia = marks.find(({ key }) => key === '640000');
    expect(ningxia?.low).toBe(3);
    expect(ningxia?.high).toBe(31);
    expect(summary).not.toContain('furthest');
    expect(summary).toContain(' did not change or cannot be told. ');
    expect(legend.patterns).toHaveLength(1);
  });

  test('can compare regions', () => {
    const { marks } = slope({ ...view, units: 'regions' }, dataset, 'zh', 640);
    expect(marks.map(({ key }) => key).sort()).toEqual(['central', 'east', 'northeast', 'west']);
  });

  test('rests on its two periods alone', () => {
    const committees: SlopeView = {
      ...view,
      indicator: 'residents_committees',
      measure: 'count',
      from: '2016-07-31',
      to: '2023-06-30',
    };
    const { source, table } = slope(committees, dataset, 'en', 640);
    expect(source).not.toContain('2019-10-31');
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Place',
      'Region',
      '31 July 2016 (committees)',
      '30 June 2023 (committees)',
    ]);
  });

  test('refuses to join what two systems counted', () => {
    const two: SlopeView = {
      ...view,
      indicator: 'social_organizations',
      measure: 'count',
      from: '2018-02-07',
      to: '2020-09-30',
    };
    expect(() => slope(two, dataset, 'en', 640)).toThrow(/two systems counted/);
  });
});
