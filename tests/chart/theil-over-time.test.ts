import { describe, expect, test } from 'vitest';
import { theilOverTime } from '../../src/chart/theil-over-time.ts';
import { theilValues, type TheilView } from '../../src/chart/facts/theil-values.ts';
import { theilT } from '../../src/measure/theil.ts';
import { dataset } from '../dataset/published.ts';
import { everyView } from './every-view.ts';

function viewOf(id: string): TheilView {
  const view = everyView.find((each) => each.id === id);
  if (view?.family !== 'theil') throw new Error(`There is no view ${id} of this family.`);
  return view;
}

const output = viewOf('output-inequality');
const foundations = viewOf('foundations-inequality');

describe('where every figure is known', () => {
  const { parts, moments } = theilValues(output, dataset);

  test('the two parts add to the total, which is that of the plain formula', () => {
    for (const [index, { total, between, within }] of parts.entries()) {
      expect(between.low + within.low).toBeCloseTo(total.low, 12);
      const moment = moments[index];
      const amounts = moment?.snapshot.set.members.map(({ low }) => low) ?? [];
      expect(total.low).toBeCloseTo(theilT(amounts, moment?.denominator?.values), 12);
    }
  });

  test('the title is true: the part between has more than halved, the part within has not', () => {
    const [first, last] = [parts[0], parts.at(-1)];
    expect(last?.between.low).toBeLessThan((first?.between.low ?? 0) / 2);
    expect(last?.within.low).toBeGreaterThan((first?.within.low ?? 0) / 2);
  });

  test('the parts are stacked areas under the line of the total', () => {
    const { marks } = theilOverTime(output, dataset, 'en', 640);
    expect(marks.map(({ key, shapes }) => [key, shapes[0]?.kind])).toEqual([
      ['within', 'area'],
      ['between', 'area'],
      ['total', 'line'],
    ]);
  });
});

describe('where figures were counted in two ways', () => {
  test('the summary states the last date and compares it with no other', () => {
    const twoSystems: TheilView = { ...output, indicator: 'social_organizations' };
    const said = [output, twoSystems].map(
      (view) => theilOverTime(view, dataset, 'en', 640).summary,
    );
    expect(said[0]).toMatch(/The total was [\d.]+ in 20\d\d and .*: it fell\..* went from /);
    expect(said[1]).toMatch(/The total was [\d.–]+ on 30 September 2020\. On 30 September 2020 /);
    expect(said[1]).toContain('come from two systems');
    expect(said[1]).not.toMatch(/rose|fell|highest|went from/);
  });
});

describe('where each date was counted in another way', () => {
  const apart: TheilView = { ...output, indicator: 'social_organizations' };

  test('each date has its own bars of the total and of the part between, under its way of counting', () => {
    const { marks, texts } = theilOverTime(apart, dataset, 'en', 640);
    expect(marks.map(({ key }) => key)).toEqual(['total', 'between']);
    expect(marks.flatMap(({ shapes }) => shapes.map(({ kind }) => kind))).not.toContain('line');
    const headings = texts.filter(({ role }) => role === 'heading').map(({ text }) => text);
    expect(headings.map((text) => text.split(':')[0])).toEqual([
      '7 February 2018',
      '30 September 2020',
    ]);
  });

  test('the bars are written and spoken with the bounds that the table has', () => {
    const { marks, table, texts } = theilOverTime(apart, dataset, 'zh', 640);
    for (const { key, label } of marks) {
      const cells = table.rows.find((row) => row.key === key)?.cells ?? {};
      for (const date of ['2018-02-07', '2020-09-30']) {
        expect(label).toContain(cells[date]?.text);
        expect(texts.map(({ text }) => text)).toContain(cells[date]?.text);
      }
    }
  });
});

describe('where figures are ranges', () => {
  const { parts } = theilValues(foundations, dataset);

  test('no part exceeds the total, nor its share the whole', () => {
    for (const { total, between, within, share } of parts) {
      expect(between.high).toBeLessThanOrEqual(total.high + 1e-9);
      expect(within.low).toBeGreaterThanOrEqual(0);
      expect(within.high).toBeLessThanOrEqual(total.high);
      expect(share.low).toBeGreaterThanOrEqual(0);
      expect(share.high).toBeLessThanOrEqual(1);
    }
  });

  test('the title is true: neither a rise nor a fall is certain', () => {
    const [first, last] = [parts[0], parts.at(-1)];
    expect(last?.total.low).toBeLessThanOrEqual(first?.total.high ?? 0);
    expect(last?.total.high).toBeGreaterThanOrEqual(first?.total.low ?? 1);
  });

  test('bands are drawn and not stacked, and the words say that they are bounds', () => {
    const { marks, summary, notes, table } = theilOverTime(foundations, dataset, 'en', 640);
    expect(marks.map(({ key }) => key)).toEqual(['total', 'between']);
    expect(marks.every(({ shapes }) => shapes[0]?.kind === 'area')).toBe(true);
    expect(summary).toContain('these are bounds');
    expect(notes.join(' ')).toContain('proven never to be exceeded');
    expect(table.rows.find(({ key }) => key === 'within')?.isExtra).toBe(true);
  });
});
