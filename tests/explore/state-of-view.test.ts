import { describe, expect, test } from 'vitest';
import type { ChartView } from '../../src/chart/draw.ts';
import { organizationsPerResident, views } from '../../src/content/views.ts';
import { formatState } from '../../src/explore/state.ts';
import { stateDrawnAs, stateOfView } from '../../src/explore/state-of-view.ts';
import { offers } from './offered.ts';

function written(find: typeof stateOfView, view: ChartView): string | undefined {
  const state = find(offers.en, view);
  return state && formatState(offers.en, state);
}

function named(id: string): ChartView {
  const view = views.find((each) => each.id === id);
  if (!view) throw new Error(`There is no view “${id}”.`);
  return view;
}

const coarser: ChartView = { ...organizationsPerResident, measure: 'rate', limits: [5, 8] };

describe('from a named view to the explorer', () => {
  test('the first view of the explorer is that of the map per resident', () => {
    expect(written(stateOfView, organizationsPerResident)).toBe('');
    expect(written(stateDrawnAs, organizationsPerResident)).toBe('');
  });

  test('a map in other classes shows the same figures, and is not the same chart', () => {
    expect(written(stateOfView, coarser)).toBe('');
    expect(written(stateDrawnAs, coarser)).toBeUndefined();
  });

  test.each([
    ['a ranking by region', 'foundations-ranking', '?i=foundations&tab=ranking'],
    ['a scatter on another scale', 'foundations-and-product', '?i=foundations&tab=scatter'],
  ])('%s can be explored, and is not the same chart', (_, id, address) => {
    expect(written(stateOfView, named(id))).toBe(address);
    expect(written(stateDrawnAs, named(id))).toBeUndefined();
  });

  test('lines over the whole of a series are the same chart, whether or not their ends are written', () => {
    expect(written(stateDrawnAs, named('residents-committees-over-time'))).toMatch(
      /tab=over-time$/,
    );
  });

  test.each([
    ['output-inequality', '?i=gdp&tab=divided'],
    ['overseas-offices-lorenz', '?i=overseas_ngo_offices&tab=inequality'],
  ])('the view %s is found in the explorer at %s', (id, query) => {
    expect(written(stateOfView, named(id))).toBe(query);
    expect(written(stateDrawnAs, named(id))).toBe(query);
  });

  test('a view of some of the dates is not found where all of them are shown', () => {
    expect(written(stateOfView, named('foundations-inequality'))).toBeUndefined();
  });
});
