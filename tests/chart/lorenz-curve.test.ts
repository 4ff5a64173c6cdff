import { describe, expect, test } from 'vitest';
import { lorenzFigures } from '../../src/chart/facts/lorenz-facts.ts';
import { lorenzScene, type LorenzView } from '../../src/chart/lorenz-curve.ts';
import { organizationsLorenz, overseasOfficesLorenz } from '../../src/content/views-points.ts';
import { gini } from '../../src/measure/gini.ts';
import { dataset } from '../dataset/published.ts';

const band = lorenzScene(organizationsLorenz, dataset, 'en', 640);
const curve = lorenzScene(overseasOfficesLorenz, dataset, 'en', 640);

const kindsOf = (scene: typeof band, key: string) =>
  scene.marks.find((mark) => mark.key === key)?.shapes.map(({ kind }) => kind);

describe('a Lorenz curve', () => {
  test('is one line with a point at each tenth where every figure is known', () => {
    expect(kindsOf(curve, 'gini')).toEqual(['line']);
    expect(kindsOf(curve, 'part-50')).toEqual(['dot']);
    const { shown, by } = lorenzFigures(overseasOfficesLorenz, dataset);
    const counts = shown.set.members.map(({ low }) => low);
    expect(curve.marks[0]?.low).toBeCloseTo(gini(counts, by.values), 12);
  });

  test('is a band with a range at each tenth where figures are ranges, and never a middle line', () => {
    expect(kindsOf(band, 'gini')).toEqual(['area', 'line', 'line', 'line']);
    for (const { key, low, high } of band.marks) {
      expect(low, key).toBeLessThan(high ?? 0);
      if (key !== 'gini') expect(kindsOf(band, key)).toEqual(['line', 'dot', 'dot']);
    }
  });

  test('says of the least equal distribution that it was found, and of the bound that it is proven', () => {
    expect(band.summary).toMatch(/one of 0\.278 was found, and more than 0\.299 is proven/);
    expect(band.legend.lines.map(({ form }) => form)).toEqual(['line', 'dashed line']);
    expect(band.notes[0]).toMatch(/proven never to be passed/);
    expect(curve.summary).not.toMatch(/found|range/);
    expect(curve.notes.join()).not.toMatch(/proven/);
  });

  test('says in plain words that no figure at all is exact', () => {
    const ranged = { ...organizationsLorenz, indicator: 'foundations', period: '2017-12-19' };
    expect(lorenzScene(ranged, dataset, 'en', 640).summary).toContain(
      'Only a range is known for each of the 31 provinces, so the curve is a band.',
    );
    expect(lorenzScene(ranged, dataset, 'zh', 640).summary).toContain('各省份都只知范围，所以');
  });

  test('rises from tenth to tenth, below the diagonal', () => {
    const tenths = band.marks.filter(({ key }) => key !== 'gini');
    expect(tenths).toHaveLength(9);
    tenths.forEach(({ low, high }, index) => {
      expect(low).toBeGreaterThan(tenths[index - 1]?.low ?? 0);
      expect(high).toBeLessThanOrEqual((index + 1) / 10);
    });
  });

  test('draws the line of equality from corner to corner of a square', () => {
    const line = band.rules.find(({ role }) => role === 'reference');
    expect((line?.x2 ?? 0) - (line?.x1 ?? 0)).toBe((line?.y1 ?? 0) - (line?.y2 ?? 0));
  });

  test('over an indicator that does not exist is an error that names it', () => {
    const view: LorenzView = { ...organizationsLorenz, indicator: 'choirs' };
    expect(() => lorenzScene(view, dataset, 'zh', 640)).toThrow(/choirs/);
  });
});
