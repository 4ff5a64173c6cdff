import { describe, expect, test } from 'vitest';
import type { CompositionView } from '../../src/chart/facts/composition-values.ts';
import { composition } from '../../src/chart/composition.ts';
import { between } from '../../src/dataset/quantity.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { dataset } from '../dataset/published.ts';
import { everyView } from './every-view.ts';

function viewOf(id: string): CompositionView {
  const view = everyView.find((each) => each.id === id);
  if (view?.family !== 'composition') throw new Error(`There is no view ${id} of this family.`);
  return view;
}

const byType = viewOf('organizations-by-type');
const byField = viewOf('organizations-by-field');

const foundationsAsRange: Dataset = {
  ...dataset,
  totals: dataset.totals.map((total) =>
    total.indicator === 'foundations' && total.period.text === '2021'
      ? { ...total, quantity: between(8800, 8900) }
      : total,
  ),
};

describe('a composition over years', () => {
  const { marks, summary, table } = composition(byType, dataset, 'en', 640);

  test('takes year ends alone, since other dates were counted otherwise', () => {
    const columns = table.columns.map(({ key }) => key).slice(1);
    expect(columns).toHaveLength(24);
    expect(columns).not.toContain('2018-02-07');
  });

  test('says where printed parts do not add to the printed total, and smooths nothing', () => {
    // 370,100 + 511,900 + 9,319 stand beside 891,300.
    expect(summary).toContain('the printed total is 891,300 and the parts add to 891,319');
    expect(table.rows.find(({ key }) => key === 'sum')?.cells['2022']?.low).toBe(891_319);
    expect(table.rows.find(({ key }) => key === 'whole')?.cells['2022']?.low).toBe(891_300);
  });

  test('says in which years a part is not given apart, and draws it from then on', () => {
    expect(summary).toContain('Foundations are not given apart in 1999–2002');
    expect(table.rows.find(({ key }) => key === 'foundations')?.cells['2002']?.text).toBe(
      'not given apart',
    );
  });

  test('lays the largest part at the bottom and the printed total over all', () => {
    expect(marks.map(({ key }) => key)).toEqual([
      'social_service_organizations',
      'social_groups',
      'foundations',
      'whole',
    ]);
  });

  test('breaks where a year has no figures', () => {
    const totals = dataset.totals.filter(({ period }) => period.text !== '2010');
    const broken = composition(byType, { ...dataset, totals }, 'en', 640);
    expect(broken.marks[0]).toMatchObject({ key: 'gap:2011', label: 'no figures for 2010' });
    expect(broken.marks.find(({ key }) => key === 'social_groups')?.shapes).toHaveLength(2);
    expect(broken.summary).toContain('no figures for 2010');
  });

  test('does not stack a part that is known as a range', () => {
    expect(() => composition(byType, foundationsAsRange, 'en', 640)).toThrow(/known as ranges/);
  });

  test('refuses a part that the tables do not call one', () => {
    const wrong = { ...byType, parts: ['population'] };
    expect(() => composition(wrong, dataset, 'en', 640)).toThrow(/population is no part of/);
  });

  test('names the scopes that there are when it is asked for another', () => {
    expect(() => composition({ ...byType, scope: 'moon' }, dataset, 'en', 640)).toThrow(
      /moon.*provinces31/,
    );
  });
});

describe('a composition in one year', () => {
  const { marks, summary, notes, table } = composition(byField, dataset, 'en', 640);

  test('sorts the parts, draws the smallest as one, and what holds the rest last', () => {
    const sizes = marks.slice(0, 9).map(({ low }) => low ?? 0);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    // 5,175 + 3,925 + 3,489 + 541
    expect(marks.at(-2)).toMatchObject({ key: 'other', low: 13_130 });
    expect(marks.at(-1)?.key).toBe(byField.residual);
  });

  test('states the rule by which parts are drawn as one, and lists each in the table', () => {
    expect(notes[0]).toContain('The 9 largest parts stand alone; Religion, Environment, Law and');
    expect(table.rows.filter(({ isExtra }) => isExtra)).toHaveLength(4 + 2);
  });

  test('does not praise an addition that holds by subtraction', () => {
    expect(summary).toContain('is the total less all others');
  });

  test('draws what may be more as an open end', () => {
    const view = { ...byType, form: 'bars', from: '2021', to: '2021' } as const;
    const scene = composition(view, foundationsAsRange, 'en', 640);
    const shapes = scene.marks.find(({ key }) => key === 'foundations')?.shapes ?? [];
    expect(shapes.map((shape) => shape.kind !== 'line' && shape.paint.kind)).toEqual([
      'solid',
      'open',
    ]);
  });
});
