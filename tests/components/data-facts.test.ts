import { expect, test } from 'vitest';
import { indicatorFacts } from '../../src/components/data-facts.ts';
import { dataset } from '../dataset/published.ts';

const facts = indicatorFacts(dataset);
const of = (id: string) => facts.find(({ indicator }) => indicator.id === id);

test('counts how many figures are known: of 2018 eight, of 2020 four provinces', () => {
  expect(of('social_organizations')).toMatchObject({
    first: { text: '2018-02-07' },
    last: { text: '2020-09-30' },
    periods: 2,
    provinces: 31,
    figures: 62,
    known: 12,
  });
});

test('orders periods by their day, and counts each once', () => {
  expect(of('population')).toMatchObject({
    first: { text: '2005' },
    last: { text: '2024' },
    periods: 20,
    known: 620,
  });
});

test('names the series and the sources that the figures cite, and no others', () => {
  const organizations = of('social_organizations');
  expect(organizations?.series.map(({ id }) => id)).toEqual([
    'national_platform',
    'ministry_statistics',
  ]);
  expect(organizations?.sources.map(({ id }) => id).sort()).toEqual(['CDB_2020Q3', 'GYSB_2018']);
});

test('leaves out indicators that have no figures by province', () => {
  expect(of('social_groups')).toBeUndefined();
  expect(facts).toHaveLength(Object.keys(dataset.observations).length);
});
