import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/dataset/quantity.ts';
import { choose, regionWithout, withoutProvince, type Choice } from '../../src/measure/choice.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import { dataset } from './published.ts';

const base: Choice = {
  scheme: 'nbs4',
  basis: 'weighted-rate',
  vintage: 'population',
  without: undefined,
};
const organizations = 'social_organizations';

describe('choose', () => {
  it('takes the figures, the scheme and the residents that are asked for', () => {
    const chosen = choose(dataset, organizations, '2020-09-30', base);
    expect(chosen.snapshot).toEqual(snapshot(dataset, organizations, '2020-09-30'));
    expect(chosen.scheme).toEqual(dataset.schemes.find(({ id }) => id === 'nbs4'));
    expect(chosen.denominator?.indicator.id).toBe('population');
  });

  it('divides counts by nothing', () => {
    const counted = choose(dataset, organizations, '2020-09-30', { ...base, basis: 'count' });
    expect(counted.denominator).toBeUndefined();
  });

  it('leaves a province out of the figures, of its region and of the residents', () => {
    const chosen = choose(dataset, organizations, '2020-09-30', { ...base, without: '110000' });
    expect(chosen.snapshot.adcodes).not.toContain('110000');
    expect(chosen.snapshot.adcodes).toHaveLength(30);
    expect(chosen.denominator?.values).toHaveLength(30);
    for (const { members } of chosen.scheme.regions) expect(members).not.toContain('110000');
  });

  it('offers the schemes that there are when asked for another', () => {
    expect(() => choose(dataset, organizations, '2020-09-30', { ...base, scheme: 'two' })).toThrow(
      'There is no scheme "two". Choose one of: nbs4, three.',
    );
  });
});

describe('withoutProvince', () => {
  const all = snapshot(dataset, organizations, '2020-09-30');

  it('drops the totals, for they state what all provinces have together', () => {
    expect(all.totals).not.toEqual([]);
    const { totals, observations, adcodes, set } = withoutProvince(all, '310000');
    expect(totals).toEqual([]);
    expect(observations.map(({ adcode }) => adcode)).toEqual(adcodes);
    expect(set.members).toHaveLength(30);
  });

  it('leaves everything as it is where the province has no figure', () => {
    expect(withoutProvince(all, '710000')).toBe(all);
  });
});

describe('regionWithout', () => {
  it('keeps the other provinces, in their order', () => {
    const region = { id: 'a', name: { zh: '', en: '' }, order: 1, members: ['1', '2', '3'] };
    expect(regionWithout(region, '2').members).toEqual(['1', '3']);
    expect(regionWithout(region, undefined)).toEqual(region);
  });
});

it('a choice leads to the same ratio as the figures themselves', () => {
  const { snapshot: gdp } = choose(dataset, 'gdp', '2020', { ...base, basis: 'count' });
  expect(gdp.set.total).toEqual(
    exactly(
      (dataset.observations.gdp ?? [])
        .filter(({ period }) => period.text === '2020')
        .reduce((sum, { quantity }) => sum + Math.round(quantity.low * 10), 0) / 10,
    ),
  );
});
