import { describe, expect, test } from 'vitest';
import { choropleth } from '../../src/chart/choropleth.ts';
import type { MapView } from '../../src/chart/map-facts.ts';
import { tileGrid } from '../../src/chart/tile-grid.ts';
import { dataset } from '../dataset/published.ts';
import { everyView } from './every-view.ts';

const view: MapView = {
  family: 'choropleth',
  id: 'test',
  title: { zh: '题', en: 'Title' },
  scheme: 'nbs4',
  indicator: 'foundations',
  period: '2017-12-19',
  measure: 'index',
  diverging: [1.25, 2, 4],
  decimals: 2,
};

const scene = choropleth(view, dataset, 'en');

function paintOf(key: string) {
  const shape = scene.marks.find((mark) => mark.key === key)?.shapes[0];
  return shape && shape.kind !== 'line' ? shape.paint : undefined;
}

describe('a map of indices', () => {
  test('is painted to either side of a middle', () => {
    expect(paintOf('110000')).toEqual({ kind: 'hatched', tone: 'above-3' });
    expect(paintOf('430000')).toEqual({ kind: 'hatched', tone: 'middle' });
    expect(paintOf('410000')).toEqual({ kind: 'hatched', tone: 'below-2' });
    expect(paintOf('310000')).toEqual({ kind: 'hatched', tone: 'above-2' });
    expect(paintOf('130000')).toEqual({ kind: 'striped', tone: 'below-3', highTone: 'below-2' });
  });

  test('has a legend from the lowest class to the highest', () => {
    expect(scene.legend.fills.map(({ label }) => label)).toEqual([
      'up to 0.25',
      '0.25–0.5',
      '0.5–0.8',
      '0.8–1.25',
      '1.25–2',
      '2–4',
      'more than 4',
    ]);
  });

  test('states the rule of its classes first among its notes', () => {
    expect(scene.notes[0]).toBe(
      'Classes lie around all provinces together (1): the middle one is 0.8–1.25, the next end at 2 and 4 times; limits below 1 are the inverses of those above, to three digits.',
    );
  });

  test('says in its summary how many certainly lie on either side', () => {
    expect(scene.summary).toMatch(/certainly larger in 11, certainly smaller in 18/);
  });

  test('agrees with its tile grid', () => {
    const tiles = tileGrid({ ...view, family: 'tile-grid' }, dataset, 'en');
    expect(tiles.summary).toBe(scene.summary);
    expect(tiles.legend).toEqual(scene.legend);
  });

  test('names the view whose ratios make no classes', () => {
    const broken: MapView = { ...view, id: 'broken', diverging: [0.5] };
    expect(() => choropleth(broken, dataset, 'en')).toThrow(/In the view broken: Ratios/);
  });
});

test('what titles of the site say of sides is so', () => {
  const boundsIn = (id: string) => {
    const found = everyView.find((each) => each.id === id);
    if (found?.family !== 'choropleth' && found?.family !== 'tile-grid') return [];
    return choropleth(found, dataset, 'en').marks;
  };
  const central = dataset.schemes[0]?.regions[1]?.members ?? [];
  const centralMarks = boundsIn('foundations-index').filter(({ key }) => central.includes(key));
  expect(centralMarks).toHaveLength(6);
  for (const { low } of centralMarks) expect(low).toBeLessThan(1);
  const undecided = boundsIn('organizations-index').filter(
    ({ low, high }) => (low ?? 0) <= 1 && (high ?? Infinity) >= 1,
  );
  expect(undecided.length).toBeGreaterThan(10);
});
