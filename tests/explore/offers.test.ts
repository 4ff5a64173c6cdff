import { describe, expect, test } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { fittingDecimals, roundLimits } from '../../src/explore/class-limits.ts';
import { makeOffers } from '../../src/explore/make-offers.ts';
import { tabRefusal, type MeasureOffer } from '../../src/explore/offers.ts';
import { asked, settled } from '../../src/explore/state.ts';
import { explorerContent } from '../../src/content/explore.ts';
import { dataset } from '../dataset/published.ts';
import { offers as bothOffers } from './offered.ts';

const offers = bothOffers.en;

function measure(indicator: string, key: string): MeasureOffer {
  const found = offers.indicators
    .find(({ id }) => id === indicator)
    ?.measures.find((each) => each.key === key);
  if (!found) throw new Error(`No ${key} of ${indicator} is offered.`);
  return found;
}

describe('the explorer offers', () => {
  test('a rate only where residents of about that time are known', () => {
    // Population by province begins in 2005: community_service_facilities.csv has 1999 and 2007.
    expect(measure('community_service_facilities', 'count').periods).toEqual(['1999', '2007']);
    expect(measure('community_service_facilities', 'per-capita').periods).toEqual(['2007']);
  });

  test.each([
    ['population', 'per-capita', 'not-divisible'],
    ['gdp', 'per-gdp', 'not-divisible'],
    ['urban_share', 'share', 'not-additive'],
    ['urban_share', 'index', 'not-additive'],
  ])('no answer for %s %s, and says why', (indicator, key, refusal) => {
    expect(measure(indicator, key)).toMatchObject({ periods: [], refusal });
  });

  test('what can be followed over the years, to an indicator of which no two dates make a trend', () => {
    const said = (id: string) => offers.indicators.find((each) => each.id === id)?.instead;
    expect(said('social_organizations')).toMatch(
      /^Change over the years can be seen for .*villagers’ committees; .*urban share/,
    );
    expect(said('social_organizations')).not.toMatch(/community service|overseas/);
    expect(said('residents_committees')).toBeUndefined();
  });

  test('ranks by count where nothing may be divided', () => {
    expect(measure('population', 'rank').per).toBeUndefined();
    expect(measure('foundations', 'rank').per).toBe('population');
  });

  test.each([
    ['foundations', 'over-time', 'one-period'],
    ['urban_share', 'inequality', 'not-shared-out'],
    ['urban_share', 'divided', 'not-shared-out'],
    ['overseas_ngo_offices', 'divided', 'one-period'],
    ['population', 'over-time', 'share-over-time'],
  ] as const)('no chart of %s under “%s”, and says why', (indicator, tab, refusal) => {
    expect(tabRefusal(asked(offers, settled(offers, { indicator })), tab)).toBe(refusal);
  });

  test('no scatter plot of figures that are years apart', () => {
    // GDP by province begins in 2006.
    const early = settled(offers, { indicator: 'urban_share', period: '2005' });
    const wanted = { indicator: 'foundations_by_founding_year', measure: 'count', period: '1990' };
    expect(tabRefusal(asked(offers, settled(offers, wanted)), 'scatter')).toBe('not-then');
    expect(tabRefusal(asked(offers, early), 'scatter')).toBeUndefined();
  });

  test('nothing that an indicator cannot begin with', () => {
    const indicators = [{ id: 'population', measure: 'per-capita' }];
    expect(() => makeOffers({ ...explorerContent, indicators }, dataset, 'en')).toThrow(
      'cannot begin population with “per-capita”',
    );
  });
});

describe('limits of classes', () => {
  test('are round, ascending and hold about as many values each', () => {
    const values = Array.from({ length: 60 }, (_, index) => exactly(index + 1));
    expect(roundLimits(values)).toEqual([10, 20, 30, 40, 50]);
  });

  test('leave out an open end', () => {
    expect(roundLimits([between(2, Infinity), exactly(2)])).toEqual([2]);
  });

  test('are never none', () => {
    expect(roundLimits([exactly(0)])).toEqual([1]);
  });
});

test.each([
  [[0.006], 4],
  [[0.8], 2],
  [[3.1], 1],
  [[70_000], 0],
  [[0], 1],
])('the middle of %j is written with %i decimals', (values, decimals) => {
  expect(fittingDecimals(values.map(exactly))).toBe(decimals);
});
