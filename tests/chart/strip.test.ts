import { describe, expect, test } from 'vitest';
import { strip, type StripView } from '../../src/chart/strip.ts';
import type { Shape } from '../../src/scene/scene.ts';
import { dataset } from '../dataset/published.ts';

const view: StripView = {
  family: 'strip',
  id: 'test',
  title: { zh: '题', en: 'Title' },
  scheme: 'nbs4',
  indicator: 'overseas_ngo_offices',
  period: '2021-12-31',
  measure: 'count',
  decimals: 0,
};

const scene = strip(view, dataset, 'en', 640);
const rates = strip(
  { ...view, indicator: 'foundations', period: '2017-12-19', measure: 'rate', decimals: 1 },
  dataset,
  'en',
  640,
);

function topOf(shapes: readonly Shape[]): number {
  return Math.min(
    ...shapes.map((shape) => {
      if (shape.kind === 'line' || shape.kind === 'area') return Infinity;
      return shape.y;
    }),
  );
}

describe('a strip', () => {
  test('has a row for every region, under its name and figure', () => {
    const headings = scene.texts.filter(({ role }) => role === 'heading');
    expect(headings.map(({ text }) => text)).toEqual([
      'East 420',
      'Central 42',
      'West 105',
      'Northeast 26',
    ]);
  });

  test('keeps the provinces of a region within its row', () => {
    const tops = dataset.schemes[0]?.regions.map(({ members }) =>
      scene.marks.filter(({ key }) => members.includes(key)).map(({ shapes }) => topOf(shapes)),
    );
    for (const [index, row] of (tops ?? []).entries()) {
      expect(Math.max(...row)).toBeLessThan(Math.min(...(tops?.[index + 1] ?? [Infinity])));
    }
  });

  test('sets the highest right of the lowest', () => {
    const xOf = (key: string) => {
      const shape = scene.marks.find((mark) => mark.key === key)?.shapes[0];
      return shape?.kind === 'dot' ? shape.x : NaN;
    };
    expect(xOf('110000')).toBeGreaterThan(xOf('310000'));
    expect(xOf('310000')).toBeGreaterThan(xOf('440000'));
  });

  test('labels the extremes with their values at every width, and names the others where there is room', () => {
    const labelsAt = (width: number) =>
      strip(view, dataset, 'en', width)
        .texts.filter(({ role }) => role === 'value')
        .map(({ text }) => text);
    expect(labelsAt(320)).toContain('Beijing 166');
    expect(labelsAt(320)).toContain('Hebei 2');
    expect(labelsAt(320)).not.toContain('Tianjin');
    expect(labelsAt(640)).toContain('Tianjin');
  });

  test('draws a region of which only a range is known as a range', () => {
    const [shape] = rates.marks.find(({ key }) => key === 'east')?.shapes ?? [];
    expect(shape).toMatchObject({ kind: 'rect', paint: { kind: 'open' } });
    expect(scene.marks.find(({ key }) => key === 'east')?.shapes).toMatchObject([{ kind: 'line' }]);
  });

  test('leads from a region to its lowest province, and from its highest no further', () => {
    const near = (key: string) => scene.marks.find((mark) => mark.key === key)?.neighbours;
    expect(near('northeast')).toEqual({ right: '230000', up: 'west' });
    expect(near('210000')?.right).toBeUndefined();
  });

  test('lists the regions before the provinces', () => {
    expect(scene.table.rows.slice(0, 5).map(({ cells }) => cells.province?.text)).toEqual([
      'East',
      'Central',
      'West',
      'Northeast',
      'Beijing',
    ]);
  });

  test('says where a region begins and ends, or that it cannot be told', () => {
    expect(rates.summary).toContain(
      'Within East the highest is Beijing 26.5–27.6 and the lowest is Hebei 0.4–1.6.',
    );
    const counts = strip(
      { ...view, indicator: 'social_organizations', period: '2020-09-30' },
      dataset,
      'en',
      640,
    );
    expect(counts.summary).toMatch(/Within West the highest is Sichuan \S+ and the lowest may be/);
  });
});
