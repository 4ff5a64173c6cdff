import { describe, expect, test } from 'vitest';
import { isExact } from '../../src/dataset/quantity.ts';
import { rank } from '../../src/measure/rank.ts';
import { figureSet, regionKey } from '../../src/profile/figure-set.ts';
import { dataset } from '../dataset/published.ts';
import { factsOf, figures, provinceNamed, scheme } from './profiles.ts';

function figureNamed(id: string) {
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new Error(`There is no figure ${id}.`);
  return figure;
}

describe.each(figures)('the figure $id', (figure) => {
  const set = figureSet(figure, dataset);
  const placed = [...set.provinces.values()];

  test('is there for every province and every region', () => {
    expect([...set.provinces.keys()]).toEqual(dataset.provinces.map(({ adcode }) => adcode));
    for (const { id, regions } of dataset.schemes)
      for (const region of regions) expect(set.regions.has(regionKey(id, region.id))).toBe(true);
  });

  test('has the places that its ranges allow', () => {
    expect(placed.map((each) => each.rank)).toEqual(rank(placed.map(({ quantity }) => quantity)));
  });

  test('of all provinces together lies between the lowest and the highest, or is their sum', () => {
    const lows = placed.map(({ quantity }) => quantity.low);
    const highs = placed.map(({ quantity }) => quantity.high);
    const isMean = figure.measure === 'rate' || figure.weightedBy !== undefined;
    expect(set.nation?.high).toBeGreaterThanOrEqual(
      isMean ? Math.min(...lows) : lows.reduce((sum, low) => sum + low, 0),
    );
    if (isMean) expect(set.nation?.low).toBeLessThanOrEqual(Math.max(...highs));
  });

  test('says of a province above the whole nothing that its range gainsays', () => {
    for (const { quantity, index } of placed) {
      if (!index || !set.nation) continue;
      if (index.low > 1) expect(quantity.high).toBeGreaterThan(set.nation.low);
      if (index.high < 1) expect(quantity.low).toBeLessThan(set.nation.high);
    }
  });
});

describe('figureSet', () => {
  test('weights the urban share of a region by its residents', () => {
    // By hand from population.csv and urban_share.csv, 2024: Liaoning, Jilin, Heilongjiang.
    const set = figureSet(figureNamed('urban-share'), dataset);
    const row = (indicator: string, adcode: string) =>
      dataset.observations[indicator]?.find(
        (each) => each.adcode === adcode && each.period.text === '2024',
      )?.quantity.low ?? Number.NaN;
    const members = ['210000', '220000', '230000'];
    const people = members.map((adcode) => row('population', adcode));
    const urban = members.map((adcode, place) => row('urban_share', adcode) * (people[place] ?? 0));
    const mean = urban.reduce((a, b) => a + b, 0) / people.reduce((a, b) => a + b, 0);
    const region = set.regions.get(regionKey(scheme.id, 'northeast'))?.quantity;
    expect(region?.low).toBeCloseTo(mean, 9);
    expect(region && isExact(region)).toBe(true);
  });

  test('is computed once a dataset', () => {
    const figure = figureNamed('foundations');
    expect(figureSet(figure, dataset)).toBe(figureSet(figure, dataset));
    expect(figureSet({ ...figure }, { ...dataset })).not.toBe(figureSet(figure, dataset));
  });
});

describe('the facts of a province', () => {
  test('name who is ahead only where its own place is known', () => {
    const facts = factsOf(provinceNamed('henan'), 'en');
    expect(facts.figure('residents')?.ahead).toEqual(['Guangdong', 'Shandong']);
    expect(facts.figure('organizations')?.rank.best).not.toBe(
      facts.figure('organizations')?.rank.worst,
    );
    expect(facts.figure('organizations')?.ahead).toEqual([]);
  });

  test('refuse a sentence that asks for what no figure is named', () => {
    expect(() => factsOf(provinceNamed('henan'), 'en').figure('clubs')).toThrow(/clubs/);
  });

  test('write bounds outwards', () => {
    const rate = factsOf(provinceNamed('xizang'), 'en').figure('organizations-per-resident');
    expect(Number(rate?.high)).toBeGreaterThanOrEqual(rate?.quantity.high ?? Number.NaN);
  });
});
