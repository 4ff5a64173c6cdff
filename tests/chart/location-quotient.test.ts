import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locationQuotients, type QuotientView } from '../../src/chart/location-quotient.ts';
import { ratioScale, ratioTicks } from '../../src/chart/layout/ratio-scale.ts';
import { between, exactly } from '../../src/dataset/quantity.ts';
import type { Shape } from '../../src/scene/scene.ts';
import { dataset } from '../dataset/published.ts';

const view: QuotientView = {
  family: 'location-quotient',
  id: 'test',
  title: { zh: '题', en: 'Title' },
  scheme: 'nbs4',
  indicator: 'social_organizations',
  period: '2020-09-30',
  measure: 'index',
  of: 'provinces',
  scale: 'log',
  decimals: 2,
};

const scene = locationQuotients(view, dataset, 'en', 640);
const axis = scene.rules.find(({ role }) => role === 'axis')?.x1 ?? NaN;

function painted(key: string): readonly string[] {
  const shapes: readonly Shape[] = scene.marks.find((mark) => mark.key === key)?.shapes ?? [];
  return shapes.map((shape) => {
    if (shape.kind !== 'rect' || !('tone' in shape.paint)) return shape.kind;
    const side = shape.x + 0.01 >= axis ? 'right' : 'left';
    return `${shape.paint.kind} ${shape.paint.tone} ${side}`;
  });
}

describe('location quotients', () => {
  test('stand right of 1 where a province has more than its share, left where it has less', () => {
    expect(painted('320000')).toEqual(['solid above-3 right']);
    expect(painted('370000')).toEqual(['solid below-3 left']);
  });

  test('are open on both sides where it cannot be told', () => {
    expect(painted('110000')).toEqual(['open below-3 left', 'open above-3 right']);
  });

  test('are solid only as far as they certainly reach', () => {
    expect(painted('130000')).toEqual(['solid below-3 left', 'open below-3 left']);
  });

  test('run to the frame where a province may have nothing, which no logarithm shows', () => {
    const tibet = scene.marks.find(({ key }) => key === '540000');
    expect(tibet?.low).toBe(0);
    for (const shape of tibet?.shapes ?? []) {
      if (shape.kind === 'rect') expect(shape.x).toBeGreaterThan(0);
    }
  });

  test('say which scale they stand on', () => {
    expect(scene.texts[0]?.text).toContain('Logarithmic scale');
    const linear = locationQuotients({ ...view, scale: 'linear' }, dataset, 'en', 640);
    expect(linear.texts[0]?.text).toBe('Linear scale from 0');
    expect(linear.notes[0]).toBe('Linear scale from 0.');
  });

  test('of regions have a bar and a row for each region', () => {
    const regions = locationQuotients({ ...view, of: 'regions' }, dataset, 'zh', 640);
    expect(regions.marks.map(({ key }) => key)).toEqual(['east', 'northeast', 'west', 'central']);
    expect(regions.summary).toContain('1个一定较大，3个不能断定');
  });

  test('count who certainly has more', () => {
    expect(scene.summary).toMatch(/certainly larger in \d+, certainly smaller in \d+/);
  });
});

describe('a scale of ratios', () => {
  test('puts a ratio and its inverse equally far from 1, when it is logarithmic', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.01, max: 50, noNaN: true }), (ratio) => {
        const scale = ratioScale('log', [between(1 / ratio, ratio)], [0, 600]);
        expect(scale(ratio) - scale(1)).toBeCloseTo(scale(1) - scale(1 / ratio), 6);
      }),
    );
  });

  test('has ticks at 1 and at powers of 2, or nearer ones where values are near', () => {
    expect(ratioScale('log', [between(0.2, 5)], [0, 600]).ticks(9)).toEqual([0.25, 0.5, 1, 2, 4]);
    expect(ratioScale('log', [between(0.7, 1.6)], [0, 600]).ticks(9)).toEqual([0.8, 1, 1.25]);
    expect(ratioScale('log', [between(1 / 16, 16)], [0, 600]).ticks(5)).toContain(1);
  });

  test('begins at 0 when it is linear', () => {
    const scale = ratioScale('linear', [exactly(1.9), between(0, Infinity)], [0, 600]);
    expect([scale(0), scale(2)]).toEqual([0, 600]);
  });

  test('writes parts of 1 as fractions', () => {
    const ticks = [0.25, 0.8, 1, 2];
    expect(ticks.map(ratioTicks('en')(ticks))).toEqual(['1/4', '0.8', '1', '2']);
  });
});
