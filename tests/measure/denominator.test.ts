import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/dataset/quantity.ts';
import type { Dataset, Indicator } from '../../src/dataset/types.ts';
import { parsePeriod, type Period } from '../../src/dataset/period.ts';
import { denominatorFor, denominatorVintages } from '../../src/measure/denominator.ts';
import { nearestPeriod, periodsOf } from '../../src/measure/periods.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import { UnmeasurableError } from '../../src/measure/unmeasurable.ts';
import { dataset } from './published.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`${text} is no period.`);
  return parsed;
}

const periods = (...texts: readonly string[]) => texts.map(period);

describe('nearestPeriod', () => {
  it.each([
    ['2020-09-30', '2020'],
    ['2018-02-07', '2017'],
    ['2017-12-19', '2017'],
    ['2021-12-31', '2021'],
    ['2020-06-30', '2019'],
    ['2018-07-31', '2018'],
  ])('for %s is the end of %s', (wanted, nearest) => {
    const yearEnds = periods('2016', '2017', '2018', '2019', '2020', '2021');
    expect(nearestPeriod(yearEnds, period(wanted))?.text).toBe(nearest);
  });

  it('of two equally near is the earlier', () => {
    const available = periods('2020-01-03', '2020-01-01');
    expect(nearestPeriod(available, period('2020-01-02'))?.text).toBe('2020-01-01');
  });

  it('is none where there is nothing to choose from', () => {
    expect(nearestPeriod([], period('2020'))).toBeUndefined();
  });
});

describe('periodsOf', () => {
  it('lists each period of an indicator once, earliest first', () => {
    expect(periodsOf(dataset, 'social_organizations').map(({ text }) => text)).toEqual([
      '2018-02-07',
      '2020-09-30',
    ]);
    expect(periodsOf(dataset, 'none')).toEqual([]);
    const turned = {
      ...dataset,
      observations: { population: (dataset.observations.population ?? []).toReversed() },
    };
    const texts = periodsOf(turned, 'population').map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts).toEqual(texts.toSorted());
  });
});

describe('denominatorFor', () => {
  const counts = snapshot(dataset, 'social_organizations', '2020-09-30');

  it('takes the residents of the nearest year end, and records that it did', () => {
    const { values, period: taken, provenance } = denominatorFor(dataset, counts, 'population');
    expect(taken.text).toBe('2020');
    // Beijing 2,189 and Jiangsu 8,477 in units of 10,000.
    expect([values[0], values[9]]).toEqual([2_189, 8_477]);
    expect(provenance.joins).toEqual([
      { what: 'population', wanted: '2020-09-30', taken: '2020', rule: 'nearest-period' },
    ]);
  });

  it('gives the usual rate over residents, of either vintage, and one unit of anything else', () => {
    const per = (id: string) => denominatorFor(dataset, counts, id).units.per;
    expect(per('population')).toBe(10_000);
    expect(per('population_prerevision')).toBe(10_000);
    expect(per('gdp')).toBe(100_000_000);
  });

  it('gives the usual rate over the other vintage too, where it is not of one unit of residents', () => {
    // Foundations are usually told for a million residents, and residents are counted in 10,000.
    const foundations = snapshot(dataset, 'foundations', '2017-12-19');
    const per = (id: string) => denominatorFor(dataset, foundations, id).units.per;
    expect([per('population'), per('population_prerevision')]).toEqual([1_000_000, 1_000_000]);
    expect(per('gdp')).toBe(100_000_000);
  });

  it('gives the usual rate over residents who have no name behind “per 10,000”', () => {
    const nameless = {
      ...dataset,
      indicators: dataset.indicators.map((each) =>
        each.id === 'population' ? { ...each, denominatorName: { zh: '', en: '' } } : each,
      ),
    };
    const foundations = snapshot(nameless, 'foundations', '2017-12-19');
    expect(denominatorFor(nameless, foundations, 'population').units.per).toBe(1_000_000);
  });

  it('refuses residents who are none', () => {
    const deserted = {
      ...dataset,
      observations: {
        ...dataset.observations,
        population: (dataset.observations.population ?? []).map((row) =>
          row.adcode === '540000' ? { ...row, quantity: exactly(0) } : row,
        ),
      },
    };
    expect(() => denominatorFor(deserted, counts, 'population')).toThrow(
      /not one number above 0.*population, 540000, 2020, observations\/population\.csv:\d+/,
    );
  });

  it('offers the indicators that there are when asked for another', () => {
    const offer = /^There is no indicator "people"\. Choose one of: .*population/;
    expect(() => denominatorFor(dataset, counts, 'people')).toThrow(offer);
    expect(() => denominatorVintages(dataset, 'people')).toThrow(offer);
    const settings = { ...dataset.settings, population: 'people' };
    expect(() => denominatorFor({ ...dataset, settings }, counts, 'population')).toThrow(offer);
  });

  it('refuses figures that are not known exactly, and says where they stand', () => {
    const loose = { ...counts, indicator: { ...counts.indicator, divisibleBy: ['foundations'] } };
    const period2017 = { ...loose, period: period('2017-12-19') };
    expect(() => denominatorFor(dataset, period2017, 'foundations')).toThrow(
      /not one number above 0.*foundations, 110000, 2017-12-19, observations\/foundations\.csv:2/,
    );
  });

  it('refuses figures of which a province has none, and names it', () => {
    const population = dataset.observations.population ?? [];
    const lacking = {
      ...dataset,
      observations: {
        ...dataset.observations,
        population: population.filter(
          ({ adcode, period: { text } }) => adcode !== '320000' || text !== '2020',
        ),
      },
    };
    expect(() => denominatorFor(lacking, counts, 'population')).toThrow(
      /to divide by is missing; add the row.*population, 320000, 2020/,
    );
  });

  it('refuses what the tables do not allow to be divided by', () => {
    const attempt = () => denominatorFor(dataset, counts, 'foundations');
    expect(attempt).toThrow(UnmeasurableError);
    expect(attempt).toThrow(
      /may not be divided .*social_organizations, foundations, population, gdp/,
    );
    const residents = snapshot(dataset, 'population', '2020');
    expect(() => denominatorFor(dataset, residents, 'population')).toThrow(/may not be divided/);
  });

  it('refuses residents of another age', () => {
    const old = snapshot(dataset, 'community_service_facilities', '1999');
    expect(() => denominatorFor(dataset, old, 'population')).toThrow(
      /more than a year away.*population, 1999, 2005/,
    );
    const near = snapshot(dataset, 'community_service_facilities', '2007');
    expect(denominatorFor(dataset, near, 'population').period.text).toBe('2007');
    // The series before the revision ends in 2019: near enough for 2020, too far for 2021.
    expect(
      denominatorFor(dataset, snapshot(dataset, 'gdp', '2020'), 'population_prerevision').period
        .text,
    ).toBe('2019');
    expect(() =>
      denominatorFor(dataset, snapshot(dataset, 'gdp', '2021'), 'population_prerevision'),
    ).toThrow(/more than a year away/);
  });

  it('refuses an indicator without figures by province', () => {
    expect(() => denominatorFor(dataset, counts, 'social_groups')).toThrow(/no indicator/);
  });
});

describe('denominatorVintages', () => {
  it('are the indicators that count alike under one name, the one asked for first', () => {
    const vintages = (id: string) => denominatorVintages(dataset, id).map((each) => each.id);
    expect(vintages('population')).toEqual(['population', 'population_prerevision']);
    expect(vintages('population_prerevision')).toEqual(['population_prerevision', 'population']);
    expect(vintages('gdp')).toEqual(['gdp']);
    expect(vintages('foundations')).toEqual(['foundations']);
  });

  it('have the same name, kind and unit, and figures by province', () => {
    const [population] = dataset.indicators.filter(({ id }) => id === 'population');
    if (population === undefined) throw new Error('No population.');
    const beside = (change: Partial<Indicator>, hasFigures = true) => ({
      ...dataset,
      indicators: [...dataset.indicators, { ...population, id: 'beside', ...change }],
      observations: {
        ...dataset.observations,
        beside: hasFigures ? (dataset.observations.population ?? []) : [],
      },
    });
    const isVintage = (other: Dataset) =>
      denominatorVintages(other, 'population').some(({ id }) => id === 'beside');
    expect(isVintage(beside({}))).toBe(true);
    expect(isVintage(beside({}, false))).toBe(false);
    expect(isVintage(beside({ denominatorName: { zh: '居民', en: 'other people' } }))).toBe(false);
    expect(isVintage(beside({ kind: 'flow' }))).toBe(false);
    expect(isVintage(beside({ scale: 1 }))).toBe(false);
  });
});
