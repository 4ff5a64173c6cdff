import { describe, expect, test } from 'vitest';
import { ranking, type RankingView } from '../../src/chart/ranking.ts';
import { between } from '../../src/dataset/quantity.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import type { Figure, Shape } from '../../src/scene/scene.ts';
import { textWidth } from '../../src/scene/text-metrics.ts';
import { dataset } from '../dataset/published.ts';

const view: RankingView = {
  family: 'ranking',
  id: 'test',
  title: { zh: '题', en: 'Title' },
  scheme: 'nbs4',
  indicator: 'social_organizations',
  period: '2020-09-30',
  measure: 'count',
  decimals: 0,
  form: 'bars',
  isGrouped: false,
};

const scene = ranking(view, dataset, 'en', 640);

function shapesOf(key: string, of = scene): readonly Shape[] {
  return of.marks.find((mark) => mark.key === key)?.shapes ?? [];
}

function figures(shapes: readonly Shape[]): readonly Figure[] {
  return shapes.filter((shape) => shape.kind !== 'line');
}

/** The dataset with the figure of one province changed or taken away. */
function withFigure(
  adcode: string,
  change: (low: number) => [number, number] | undefined,
): Dataset {
  const rows = (dataset.observations.overseas_ngo_offices ?? []).flatMap((row) => {
    if (row.adcode !== adcode) return [row];
    const bounds = change(row.quantity.low);
    return bounds ? [{ ...row, quantity: between(...bounds) }] : [];
  });
  return { ...dataset, observations: { ...dataset.observations, overseas_ngo_offices: rows } };
}

const offices: RankingView = {
  ...view,
  indicator: 'overseas_ngo_offices',
  period: '2021-12-31',
};

describe('a ranking', () => {
  test('begins with the province that has most for certain', () => {
    expect(scene.marks.slice(0, 4).map(({ label }) => label)).toEqual([
      'Jiangsu 97,091',
      'Guangdong 71,912',
      'Zhejiang 70,337',
      'Shandong 59,279',
    ]);
  });

  test('draws a known number solid, and of a class only the certain part', () => {
    expect(figures(shapesOf('320000')).map(({ paint }) => paint.kind)).toEqual(['solid']);
    expect(figures(shapesOf('110000')).map(({ paint }) => paint.kind)).toEqual(['solid', 'open']);
    expect(figures(shapesOf('120000')).map(({ paint }) => paint.kind)).toEqual(['open']);
  });

  test('draws bars as long as the bounds that the mark carries', () => {
    const lengthOf = (key: string) =>
      shapesOf(key).reduce((sum, shape) => sum + (shape.kind === 'rect' ? shape.width : 0), 0);
    const unit = lengthOf('320000') / 97_091;
    expect(lengthOf('110000')).toBeCloseTo(20_000 * unit, 6);
    expect(lengthOf('440000')).toBeCloseTo(71_912 * unit, 6);
  });

  test('gives the places that are possible, in the table', () => {
    const rankOf = (key: string) =>
      scene.table.rows.find((row) => row.key === key)?.cells.rank?.text;
    expect(rankOf('320000')).toBe('1');
    expect(rankOf('370000')).toBe('4');
    // Of the classes below, none is known better than by its bounds.
    expect(rankOf('410000')).toBe('5–7');
  });

  test('runs an open end to the end of the drawing, without a cap', () => {
    const open = withFigure('110000', (low) => [low, Infinity]);
    const dots = ranking({ ...offices, form: 'dots' }, open, 'en', 640);
    expect(dots.marks[0]?.high).toBeNull();
    expect(dots.marks[0]?.label).toBe('Beijing 166 or more');
    const [whisker, caps] = shapesOf('110000', dots);
    expect(whisker?.kind === 'line' && caps?.kind === 'line').toBe(true);
    expect(caps?.kind === 'line' && caps.path.match(/m/g)?.length).toBe(1);
    const bars = ranking(offices, open, 'en', 640);
    const lengths = figures(shapesOf('110000', bars)).map(({ paint, ...shape }) => ({
      paint: paint.kind,
      ends: shape.kind === 'rect' ? Math.round(shape.x + shape.width) : 0,
    }));
    const valuesFrom = 640 - textWidth('166 or more', 'value');
    expect(lengths.at(-1)).toEqual({ paint: 'open', ends: Math.round(valuesFrom - 8) });
  });

  test('says of a province without a figure that there is none, and gives it no place', () => {
    const lacking = ranking(
      offices,
      withFigure('650000', () => undefined),
      'en',
      640,
    );
    const last = lacking.marks.at(-1);
    expect(last?.label).toBe('Xinjiang no data');
    expect(figures(last?.shapes ?? []).map(({ paint }) => paint.kind)).toEqual(['missing']);
    expect(lacking.table.rows.at(-1)?.cells.rank).toBeUndefined();
    expect(lacking.legend.patterns.map(({ paint }) => paint.kind)).toEqual(['missing']);
    expect(lacking.summary).toContain('1 has none');
  });

  test('keeps a bar of nothing visible', () => {
    const shapes = shapesOf('650000', ranking(offices, dataset, 'en', 640));
    expect(shapes).toMatchObject([{ kind: 'rect', width: 1.5, paint: { kind: 'solid' } }]);
  });

  test('sets the provinces of a region together, under its name', () => {
    const grouped = ranking({ ...view, isGrouped: true }, dataset, 'en', 640);
    expect(grouped.texts.filter(({ role }) => role === 'heading').map(({ text }) => text)).toEqual([
      'East',
      'Central',
      'West',
      'Northeast',
    ]);
    const east = dataset.schemes[0]?.regions[0]?.members ?? [];
    expect(new Set(grouped.marks.slice(0, 10).map(({ key }) => key))).toEqual(new Set(east));
  });

  test('draws the figure of all provinces for rates, and none for counts', () => {
    expect(scene.rules.filter(({ role }) => role === 'reference')).toEqual([]);
    const rates = ranking({ ...view, measure: 'rate', decimals: 1 }, dataset, 'en', 640);
    expect(rates.rules.filter(({ role }) => role === 'reference')).toHaveLength(1);
    expect(rates.texts.map(({ text }) => text)).toContain('all provinces 6.3');
  });

  test('says which regional order is certain', () => {
    const rates = ranking(
      { ...view, indicator: 'foundations', period: '2017-12-19', measure: 'rate', decimals: 1 },
      dataset,
      'en',
      640,
    );
    expect(rates.summary).toContain(
      'it is certain only that East is first and Northeast is second',
    );
  });

  test('does not add up what cannot be added', () => {
    const shares = ranking(
      { ...view, indicator: 'urban_share', period: '2020', decimals: 1, form: 'dots' },
      dataset,
      'en',
      640,
    );
    expect(shares.summary).not.toContain('regions');
  });
});
