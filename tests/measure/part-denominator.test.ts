import { describe, expect, test } from 'vitest';
import { partDenominator } from '../../src/measure/part-denominator.ts';
import { provinceRates } from '../../src/measure/province-rates.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import { dataset } from './published.ts';

const towns = {
  whole: 'population',
  share: 'urban_share',
  side: 'part',
  name: { zh: '城镇居民', en: 'urban residents' },
} as const;

const ofChina = snapshot(dataset, 'residents_committees', '2020-06-30');
const place = ofChina.adcodes.indexOf('510000');

describe('partDenominator', () => {
  // Sichuan at the end of 2019, the year end nearest to 30 June 2020: from population.csv and urban_share.csv.
  const row = (indicator: string) =>
    dataset.observations[indicator]?.find(
      ({ adcode, period }) => adcode === '510000' && period.text === '2019',
    )?.quantity.low ?? Number.NaN;
  const urban = row('population') * (row('urban_share') / 100);

  test('is the residents times their urban share, of the same year end', () => {
    const { values, period, indicator } = partDenominator(dataset, ofChina, towns);
    expect(period.text).toBe('2019');
    expect(values[place]).toBeCloseTo(urban, 6);
    expect(indicator.denominatorName.en).toBe('urban residents');
  });

  test('and its other side is the rest of them', () => {
    const rest = partDenominator(dataset, ofChina, { ...towns, side: 'rest' }).values[place];
    expect(rest).toBeCloseTo(row('population') - urban, 6);
  });

  test('divides committees into a rate for 10,000 of these residents', () => {
    const by = partDenominator(dataset, ofChina, towns);
    const committees = ofChina.observations[place]?.quantity.low ?? Number.NaN;
    expect(provinceRates(ofChina, by)[place]?.low).toBeCloseTo(committees / urban, 9);
  });

  test('traces what it rests on: residents and shares, and the years that were joined', () => {
    const { provenance } = partDenominator(dataset, ofChina, towns);
    const files = new Set(provenance.cells.map(({ file }) => file));
    expect([...files]).toEqual(['observations/population.csv', 'observations/urban_share.csv']);
    expect(provenance.joins.map(({ what, taken }) => [what, taken])).toEqual([
      ['population', '2019'],
      ['urban_share', '2019'],
    ]);
  });

  test('is refused where nobody is left on that side, and for an indicator without provinces', () => {
    const wholly = {
      ...dataset,
      observations: {
        ...dataset.observations,
        urban_share: (dataset.observations.urban_share ?? []).map((each) => ({
          ...each,
          quantity: { ...each.quantity, low: 100, high: 100 },
        })),
      },
    };
    expect(() => partDenominator(wholly, ofChina, { ...towns, side: 'rest' })).toThrow(
      /not one number above 0.*\(urban_share, 110000, 2019, observations\/urban_share\.csv:\d+\)/,
    );
    // One exists without figures by province, the other not at all.
    for (const share of ['social_groups', 'town_share'])
      expect(() => partDenominator(dataset, ofChina, { ...towns, share })).toThrow(
        new RegExp(`^There is no indicator "${share}"\\. Choose one of: .*urban_share`),
      );
  });
});
