import { describe, expect, test } from 'vitest';
import type { QuantitiesView } from '../../src/chart/facts/asked-quantities.ts';
import { quantities } from '../../src/chart/quantities.ts';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import type { Measured } from '../../src/measure/provenance.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { dataset } from '../dataset/published.ts';

function known(quantity: Quantity, ...sources: readonly string[]): Measured {
  return { quantity, provenance: { cells: [], sources, statuses: [], joins: [], narrowed: [] } };
}

const view: QuantitiesView = {
  family: 'quantities',
  id: 'test',
  scheme: 'nbs4',
  title: { zh: '题', en: 'Title' },
  subtitle: { zh: '每万人几个', en: 'Per 10,000 people' },
  decimals: 1,
  reference: 'printed',
  note: { zh: '注', en: 'Note' },
  groups: [
    {
      heading: { zh: '文章', en: 'Article' },
      rows: [
        {
          key: 'printed',
          name: { zh: '所印', en: 'Printed' },
          of: 'a',
          answer: known(exactly(14.5), 'SEED_2018'),
        },
      ],
    },
    {
      heading: { zh: '官方', en: 'Official' },
      rows: [
        {
          key: 'range',
          name: { zh: '范围', en: 'A range' },
          of: 'b',
          answer: known(between(5, 10), 'GT_2018', 'SEED_2018'),
        },
        {
          key: 'open',
          name: { zh: '下限', en: 'A lower bound' },
          of: 'c',
          answer: known(between(12.4, Infinity), 'CDB_2022'),
        },
      ],
    },
  ],
};

const scene = quantities(view, dataset, 'en', 640);

function drawn({ marks }: Scene, key: string) {
  const shapes = marks.find((mark) => mark.key === key)?.shapes ?? [];
  return shapes.flatMap((shape) =>
    shape.kind === 'rect'
      ? [{ paint: shape.paint.kind, from: shape.x, to: shape.x + shape.width }]
      : [],
  );
}

describe('numbers beside each other', () => {
  test('stand in the order of the view, each with its bounds and its text', () => {
    expect(scene.marks.map(({ label, low, high }) => [label, low, high])).toEqual([
      ['Printed 14.5', 14.5, 14.5],
      ['A range 5.0–10.0', 5, 10],
      ['A lower bound 12.4 or more', 12.4, null],
    ]);
  });

  test('are drawn from nothing on one scale, solid only as far as they are known', () => {
    const [printed] = drawn(scene, 'printed');
    const [certain, possible] = drawn(scene, 'range');
    const origin = printed?.from ?? 0;
    const unit = ((printed?.to ?? 0) - origin) / 14.5;
    expect(printed?.paint).toBe('solid');
    expect([certain?.paint, possible?.paint]).toEqual(['solid', 'open']);
    expect(certain?.to).toBeCloseTo(origin + 5 * unit, 6);
    expect(possible?.to).toBeCloseTo(origin + 10 * unit, 6);
  });

  test('run an open end past every number that is known', () => {
    const ends = drawn(scene, 'open').map(({ to }) => to);
    expect(Math.max(...ends)).toBeGreaterThan(drawn(scene, 'printed')[0]?.to ?? 0);
  });

  test('are read against a line at the number that the view names', () => {
    const [line, ...others] = scene.rules.filter(({ role }) => role === 'reference');
    expect(others).toEqual([]);
    expect(line?.x1).toBeCloseTo(drawn(scene, 'printed')[0]?.to ?? 0, 6);
    expect(scene.texts.find(({ role }) => role === 'annotation')?.text).toBe('Printed 14.5');
  });

  test('are told apart by group, in the legend and in the table', () => {
    expect(scene.legend.fills.map(({ label }) => label)).toEqual(['Article', 'Official']);
    expect(scene.table.rows.map(({ cells }) => cells.group?.text)).toEqual([
      'Article',
      'Official',
      'Official',
    ]);
  });

  test('explain the open part only where one is drawn', () => {
    expect(scene.legend.patterns.map(({ paint }) => paint.kind)).toEqual(['open']);
    const [article] = view.groups;
    const exact = { ...view, groups: article ? [article] : [] };
    expect(quantities(exact, dataset, 'en', 640).legend.patterns).toEqual([]);
  });

  test('name every source behind any of them once', () => {
    expect(scene.sourceIds).toEqual(['SEED_2018', 'GT_2018', 'CDB_2022']);
  });

  test('are read out in the words of either language', () => {
    expect(scene.summary).toBe(
      'Per 10,000 people. Article: Printed, 14.5. Official: A range, 5.0–10.0; A lower bound, 12.4 or more.',
    );
    expect(quantities(view, dataset, 'zh', 640).summary).toBe(
      '每万人几个。文章：所印，14.5。官方：范围，5.0～10.0；下限，12.4以上。',
    );
  });

  test('reach down from nothing where a number is negative', () => {
    const [article] = view.groups;
    const [row] = article?.rows ?? [];
    if (!article || !row) throw new Error('The view has a first row.');
    const below = { ...row, key: 'below', answer: known(exactly(-3.5)) };
    const both = { ...view, groups: [{ ...article, rows: [row, below] }] };
    const negative = quantities(both, dataset, 'en', 640);
    expect(drawn(negative, 'below')[0]?.to).toBeCloseTo(
      drawn(negative, 'printed')[0]?.from ?? 0,
      6,
    );
  });

  test('must have been asked of the data', () => {
    const groups = view.groups.map((group) => ({
      ...group,
      rows: group.rows.map(({ key, name, of }) => ({ key, name, of })),
    }));
    expect(() => quantities({ ...view, groups }, dataset, 'en', 640)).toThrow(
      'The number “a” of the chart “test” has not been asked of the data.',
    );
  });

  test('refuse a line at a number that is not among them', () => {
    expect(() => quantities({ ...view, reference: 'nobody' }, dataset, 'en', 640)).toThrow(
      'The chart “test” is to have a line at “nobody”, but its numbers are printed, range, open.',
    );
  });
});
