import { describe, expect, test } from 'vitest';
import { gapsIn, momentsOf, runsOf, standApart } from '../../../src/chart/facts/moments.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { dataset } from '../../dataset/published.ts';

function without(indicator: string, period: string): Dataset {
  const kept = (dataset.observations[indicator] ?? []).filter((row) => row.period.text !== period);
  return { ...dataset, observations: { ...dataset.observations, [indicator]: kept } };
}

const yearsOf = (indicator: string, tables: Dataset) =>
  gapsIn(momentsOf({ indicator }, tables).moments).map(({ years }) => years);

describe('moments', () => {
  test('are all periods of the indicator, earliest first', () => {
    const { moments } = momentsOf({ indicator: 'population' }, dataset);
    expect(moments).toHaveLength(20);
    expect(moments[0]?.period.text).toBe('2005');
    expect(moments.at(-1)?.period.text).toBe('2024');
  });

  test('can be the two ends alone', () => {
    const choice = { indicator: 'gdp', from: '2006', to: '2024', isEndsOnly: true };
    expect(momentsOf(choice, dataset).moments.map(({ period }) => period.text)).toEqual([
      '2006',
      '2024',
    ]);
  });

  test('leave out what has no residents within half a year to be divided by', () => {
    const choice = { indicator: 'foundations_by_founding_year', per: 'population' };
    const { moments, undivided } = momentsOf(choice, dataset);
    expect(moments[0]?.period.text).toBe('2005');
    expect(undivided.map(({ text }) => text).at(-1)).toBe('2004');
  });

  test('of nothing that can be divided are an error that says what to choose', () => {
    const choice = { indicator: 'community_service_facilities', per: 'population', to: '1999' };
    expect(() => momentsOf(choice, dataset)).toThrow(/community_service_facilities.*choose/);
  });

  test('are not divided by what the tables do not allow', () => {
    expect(() => momentsOf({ indicator: 'urban_share', per: 'gdp' }, dataset)).toThrow(
      /may not be divided by gdp/,
    );
  });

  test('name a first period that is in the tables, or say which are', () => {
    expect(() => momentsOf({ indicator: 'gdp', from: '1990' }, dataset)).toThrow(/1990.*2006/);
  });
});

describe('moments stand apart', () => {
  const apart = (indicator: string, tables = dataset) =>
    standApart(momentsOf({ indicator }, tables).moments);

  test('where each was counted in another way than the one before it', () => {
    expect(apart('social_organizations')).toBe(true);
    expect(apart('community_service_facilities')).toBe(true);
  });

  test('but not in one series, though years without figures lie between all of them', () => {
    const years = ['2006', '2010', '2024'];
    const kept = (dataset.observations.gdp ?? []).filter(({ period }) =>
      years.includes(period.text),
    );
    expect(apart('gdp', { ...dataset, observations: { ...dataset.observations, gdp: kept } })).toBe(
      false,
    );
  });

  test('nor where there is only one', () => {
    expect(apart('foundations')).toBe(false);
  });
});

describe('gaps', () => {
  test('are none in a series with a figure a year, however unequal its steps', () => {
    expect(yearsOf('residents_committees', dataset)).toEqual([]);
  });

  test('name the years without figures', () => {
    expect(yearsOf('gdp', without('gdp', '2010'))).toEqual([[2010]]);
  });

  test('part two series even where no year lies between them', () => {
    const { moments } = momentsOf({ indicator: 'social_organizations' }, dataset);
    const [gap] = gapsIn(moments);
    expect(gap?.after.series?.id).not.toBe(gap?.before.series?.id);
  });
});

describe('runs', () => {
  const { moments } = momentsOf({ indicator: 'gdp' }, without('gdp', '2010'));
  const years = moments.map(({ period }) => period.year);

  test('end where years are missing', () => {
    expect(runsOf(moments, years).map((run) => [run[0], run.at(-1)])).toEqual([
      [2006, 2009],
      [2011, 2024],
    ]);
  });

  test('end at an entry that is not there, and never bridge it', () => {
    const holed = years.map((year) => (year === 2015 ? undefined : year));
    expect(runsOf(moments, holed).map(({ length }) => length)).toEqual([4, 4, 9]);
  });
});
