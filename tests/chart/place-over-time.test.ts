import { describe, expect, test } from 'vitest';
import { figuresOverTime } from '../../src/content/profile.ts';
import { locator } from '../../src/chart/locator.ts';
import { placeOverTime } from '../../src/chart/place-over-time.ts';
import { seriesOfPlaces } from '../../src/profile/series.ts';
import { dataset } from '../dataset/published.ts';
import { provinceNamed, scheme } from '../profile/profiles.ts';

function chartOf(id: string, place: string, locale: 'zh' | 'en' = 'en') {
  const view = figuresOverTime.find((each) => each.id === id);
  if (!view) throw new Error(`There is no ${id}.`);
  return placeOverTime(
    { ...view, title: view.title[locale], subtitle: view.subtitle?.[locale], place },
    seriesOfPlaces({ view, locale }, dataset),
    dataset,
    locale,
  );
}

describe('placeOverTime', () => {
  test('sets a rate beside those of the region and of all provinces, the place in front', () => {
    const scene = chartOf('product-over-time', '510000');
    expect(scene.marks.map(({ key }) => key)).toEqual(['together', 'west', '510000']);
    expect(scene.table.columns.map(({ label }) => label)).toEqual([
      'Date',
      'Sichuan',
      'West',
      'All provinces',
    ]);
  });

  test('draws a count alone: of places of different size it says nothing', () => {
    expect(chartOf('residents-over-time', '510000').marks.map(({ key }) => key)).toEqual([
      '510000',
    ]);
  });

  test('sets a region beside all provinces only', () => {
    expect(chartOf('product-over-time', 'west').marks.map(({ key }) => key)).toEqual([
      'together',
      'west',
    ]);
  });

  test('says in words where each line begins and ends', () => {
    // villagers_committees.csv and population.csv: 46,630 over 8,196 and 25,966 over 8,374 units of 10,000.
    const { summary } = chartOf('villagers-committees-over-time', '510000');
    expect(summary).toMatch(/Sichuan: 5\.\d+ on 31 July 2016, 3\.10 on 30 June 2023/);
    expect(summary).toMatch(/; West: .*; all provinces: /);
  });

  test('explains a band where a range is drawn, and nothing where none is', () => {
    const patterns = (id: string) => chartOf(id, '320000').legend.patterns.length;
    expect(patterns('foundations-by-founding-year')).toBe(1);
    expect(patterns('residents-over-time')).toBe(0);
  });

  test('refuses a place that is not there', () => {
    expect(() => chartOf('residents-over-time', '999999')).toThrow(/999999/);
  });
});

describe('locator', () => {
  const province = provinceNamed('sichuan');
  const region = scheme.regions.find(({ members }) => members.includes(province.adcode));
  const scene = locator(
    { id: 'locator', title: '', summary: '', marked: [province.adcode], region },
    scheme,
    dataset,
    'zh',
  );

  test('has a square for every province, and colours the one that is meant', () => {
    expect(scene.marks).toHaveLength(dataset.provinces.length);
    const coloured = scene.marks.filter(({ shapes }) =>
      shapes.some(
        (shape) =>
          shape.kind !== 'line' && shape.paint.kind === 'solid' && shape.paint.tone === 'region-3',
      ),
    );
    expect(coloured.map(({ key }) => key)).toEqual([province.adcode]);
  });

  test('outlines the provinces of its region', () => {
    expect(scene.outlines.map(({ key }) => key).toSorted()).toEqual(region?.members.toSorted());
  });
});
