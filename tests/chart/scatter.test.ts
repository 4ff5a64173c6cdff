import { describe, expect, test } from 'vitest';
import { pointLabels } from '../../src/chart/layout/point-labels.ts';
import { plane } from '../../src/chart/layout/plane.ts';
import { mostNamed, outliers } from '../../src/chart/facts/scatter-outliers.ts';
import { scatterFacts } from '../../src/chart/facts/scatter-points.ts';
import { scatter, type ScatterView } from '../../src/chart/scatter.ts';
import { foundationsAndProduct, organizationsAndProduct } from '../../src/content/views-points.ts';
import { symbolOf } from '../../src/scene/symbols.ts';
import { overlaps, textBox } from '../../src/scene/text-metrics.ts';
import { dataset } from '../dataset/published.ts';

const scene = scatter(organizationsAndProduct, dataset, 'en', 640);

/** Both measures are known for every province. */
const exactView: ScatterView = {
  ...organizationsAndProduct,
  id: 'committees-and-towns',
  x: { indicator: 'urban_share', period: '2023', measure: 'count', decimals: 1 },
  y: {
    indicator: 'residents_committees',
    period: '2023-06-30',
    measure: 'rate',
    per: 'population',
    decimals: 2,
  },
  isLogarithmic: { x: false, y: false },
};

const markOf = (key: string, from = scene) => from.marks.find((mark) => mark.key === key);

describe('a scatter plot', () => {
  test('draws what is known as one symbol and a range as a line with an end at each bound', () => {
    for (const { key, shapes, low, high } of scene.marks.filter(({ key }) => key !== 'fit')) {
      if (low === high) expect(shapes, key).toHaveLength(1);
      else {
        expect(shapes.map(({ kind }) => kind)[0], key).toBe('line');
        expect(shapes, key).toHaveLength(3);
      }
    }
  });

  test('tells regions by shape as well as by colour', () => {
    const { regions } = dataset.schemes.find(({ id }) => id === 'nbs4') ?? { regions: [] };
    expect(new Set(regions.map(({ order }) => symbolOf(order))).size).toBe(regions.length);
    expect(scene.legend.fills.map(({ symbol }) => symbol)).toEqual(
      regions.map(({ order }) => symbolOf(order)),
    );
    const kinds = (adcode: string) =>
      markOf(adcode, scatter(exactView, dataset, 'en', 640))?.shapes.map(({ kind }) => kind);
    expect(kinds('110000')).toEqual(['dot']);
    expect(kinds('420000')).toEqual(['rect']);
    expect(kinds('510000')).toEqual(['area']);
  });

  test('fits one line where all is known, and a band where it is not', () => {
    const line = markOf('fit', scatter(exactView, dataset, 'en', 640));
    expect(line?.shapes.map(({ kind }) => kind)).toEqual(['line']);
    expect(line?.low).toBe(line?.high);
    const band = markOf('fit');
    expect(band?.shapes.map(({ kind }) => kind)).toEqual(['area', 'line', 'line']);
    expect(band?.low).toBeLessThan(band?.high ?? 0);
    expect(scene.notes.join()).toMatch(/least squares/);
  });

  test('says in which direction the line runs only where every possible line runs so', () => {
    expect(scene.summary).toMatch(/cannot be told/);
    expect(scatter(foundationsAndProduct, dataset, 'en', 640).summary).toMatch(/rise together/);
    expect(scatterFacts(foundationsAndProduct, dataset, 'en').fit?.direction).toBe('up');
  });

  test('draws no line where a province has no bound above', () => {
    const view: ScatterView = {
      ...organizationsAndProduct,
      y: { ...organizationsAndProduct.y, period: '2018-02-07', measure: 'count' },
    };
    const open = scatter(view, dataset, 'zh', 640);
    const isUnbounded = open.marks.some(({ high }) => high === null);
    expect(markOf('fit', open) === undefined).toBe(isUnbounded);
  });

  test('counts as off the line only what lies off it whatever the figures are', () => {
    const facts = scatterFacts(foundationsAndProduct, dataset, 'en');
    const frame = plane(
      { title: 'x', bounds: [30_000, 150_000], isLogarithmic: true },
      { title: 'y', bounds: [0.5, 30], isLogarithmic: true },
      { width: 640, locale: 'en' },
    );
    const off = outliers(facts.points, facts.fit, frame);
    expect(off.length).toBeGreaterThan(3);
    for (const { point, side } of off) {
      const line = facts.fit?.at(point.x.quantity?.low ?? 0);
      if (side === 'above') expect(point.y.quantity?.low).toBeGreaterThan(line?.high ?? Infinity);
      else expect(point.y.quantity?.high).toBeLessThan(line?.low ?? 0);
    }
    const distances = off.map(({ distance }) => distance);
    expect(distances).toEqual(distances.toSorted((a, b) => b - a));
  });

  test('names few, and states by which rule', () => {
    const names = scene.texts.filter(({ role }) => role === 'name');
    expect(names.length).toBeGreaterThan(1);
    expect(names.length).toBeLessThanOrEqual(mostNamed);
    expect(scene.notes.join()).toContain(`at most ${mostNamed}`);
  });

  test('left and right walk along the first measure, up and down along the second', () => {
    const values = new Map(
      scene.table.rows.map(({ key, cells }) => [
        key,
        { x: cells.x?.low ?? 0, y: cells.y?.low ?? 0 },
      ]),
    );
    for (const { key, neighbours } of scene.marks.filter(({ key }) => key !== 'fit')) {
      const here = values.get(key);
      const [right, up] = [neighbours.right, neighbours.up].map((next) => values.get(next ?? ''));
      if (right) expect(right.x).toBeGreaterThanOrEqual(here?.x ?? 0);
      if (up && neighbours.up !== 'fit') expect(up.y).toBeGreaterThanOrEqual(here?.y ?? 0);
    }
  });
});

describe('pointLabels', () => {
  const frame = { left: 0, right: 100, top: 0, bottom: 100 };

  test('keeps names off each other and off what is taken', () => {
    const taken = [{ left: 60, right: 100, top: 0, bottom: 100 }];
    const labels = pointLabels(
      [
        { text: 'One', x: 50, y: 50 },
        { text: 'Two', x: 50, y: 60 },
      ],
      frame,
      taken,
    );
    const boxes = labels.map(textBox);
    expect(boxes).toHaveLength(2);
    boxes.forEach((box, index) => {
      for (const other of [...taken, ...boxes.slice(index + 1)])
        expect(overlaps(box, other)).toBe(false);
    });
  });

  test('leaves out a name for which there is no place', () => {
    expect(pointLabels([{ text: 'Long name', x: 50, y: 50 }], frame, [frame])).toEqual([]);
  });
});

test.each([
  [[30_000, 150_000], '30,000 40,000 60,000 100,000 150,000'],
  [[0.5, 30], '0.5 1 2 5 10 20'],
  [[1, 1e6], '1 10 100 1,000 10,000 100,000 1,000,000'],
])('a logarithmic axis over %j has round ticks', (bounds, expected) => {
  const { texts } = plane(
    { title: '', bounds, isLogarithmic: true },
    { title: '', bounds: [0, 1], isLogarithmic: false },
    { width: 640, locale: 'en' },
  );
  const ticks = texts.filter(({ role, anchor }) => role === 'tick' && anchor === 'middle');
  expect(ticks.map(({ text }) => text).join(' ')).toBe(expected);
});
