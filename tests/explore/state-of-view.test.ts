import { expect, test } from 'vitest';
import { views } from '../../src/content/views.ts';
import { formatState } from '../../src/explore/state.ts';
import { stateOfView } from '../../src/explore/state-of-view.ts';
import { offers } from './offered.ts';

function queryOf(id: string): string | undefined {
  const view = views.find((each) => each.id === id);
  if (!view) throw new Error(`There is no view ${id}.`);
  const state = stateOfView(offers.en, view);
  return state && formatState(offers.en, state);
}

test.each([
  ['output-inequality', '?i=gdp&tab=divided'],
  ['overseas-offices-lorenz', '?i=overseas_ngo_offices&tab=inequality'],
])('the view %s is found in the explorer at %s', (id, query) => {
  expect(queryOf(id)).toBe(query);
});

test('a view of some of the dates is not found where all of them are shown', () => {
  expect(queryOf('foundations-inequality')).toBeUndefined();
});
