import { describe, expect, test } from 'vitest';
import { sensitivityStrip, type SensitivityView } from '../../src/chart/sensitivity-strip.ts';
import { verdictSign } from '../../src/chart/shapes/verdict-sign.ts';
import { regionRatioFinding } from '../../src/measure/finding.ts';
import { sensitivity } from '../../src/measure/sensitivity.ts';
import { dataset } from '../dataset/published.ts';
import { everyView } from './every-view.ts';

const view: SensitivityView = {
  family: 'sensitivity',
  id: 'test',
  title: { zh: '题', en: 'Title' },
  scheme: 'nbs4',
  indicator: 'foundations',
  period: '2017-12-19',
  finding: { kind: 'region-ratio', first: 'west', second: 'northeast' },
  basis: 'weighted-rate',
  decimals: 2,
};

const scene = sensitivityStrip(view, dataset, 'en', 640);
const { finding } = view;
const record = sensitivity(
  dataset,
  regionRatioFinding(
    { dataset, indicator: view.indicator, period: view.period },
    finding.kind === 'region-ratio' ? finding.first : '',
    finding.kind === 'region-ratio' ? finding.second : '',
  ),
  { scheme: view.scheme, basis: view.basis, vintage: 'population', without: undefined },
);

const verdictOf = (key: string) =>
  scene.table.rows.find((row) => row.key === key)?.cells.verdict?.text;

describe('a sensitivity strip', () => {
  test('has the base and every alternative of the record, with its bounds', () => {
    expect(scene.marks).toHaveLength(record.variants.length + 1);
    expect(scene.marks[0]).toMatchObject({
      key: 'base',
      low: record.quantity.low,
      high: record.quantity.high,
    });
    for (const { dimension, choice, quantity } of record.variants) {
      expect(scene.marks.find(({ key }) => key === `${dimension}-${choice}`)).toMatchObject({
        low: quantity.low,
        high: quantity.high,
      });
    }
  });

  test('groups the alternatives by what is changed, provinces last', () => {
    const headings = scene.texts.filter(({ role }) => role === 'heading');
    expect(headings.map(({ text }) => text)).toEqual([
      'As told here',
      'Computed otherwise',
      'Another count of residents',
      'Without one province',
    ]);
  });

  test('says each verdict in words, in the drawing and in the table', () => {
    expect(verdictOf('base')).toBe('fails');
    expect(verdictOf('basis-count')).toBe('holds');
    expect(verdictOf('vintage-population_prerevision')).toBe('open');
    const inDrawing = scene.texts.filter(({ text }) => /holds$|fails$|open$/.test(text));
    expect(inDrawing.length).toBeGreaterThanOrEqual(scene.marks.length);
  });

  test('explains only the signs that occur', () => {
    const keyOf = (texts: typeof scene.texts) =>
      texts.filter(({ text }) => /^[●×◇] /.test(text)).map(({ text }) => text.slice(0, 1));
    expect(keyOf(scene.texts)).toEqual(['●', '×', '◇']);
    const firm = sensitivityStrip(
      { ...view, finding: { kind: 'region-ratio', first: 'east', second: 'west' } },
      dataset,
      'en',
      640,
    );
    expect(keyOf(firm.texts)).toEqual(['●']);
  });

  test('counts the verdicts in its summary', () => {
    expect(scene.summary).toMatch(/it holds in 2, it fails in \d+, it is open in \d+\.$/);
  });

  test('of an inequality claims nothing and has no verdicts', () => {
    const gini = sensitivityStrip(
      { ...view, finding: { kind: 'inequality', measure: 'gini' } },
      dataset,
      'zh',
      640,
    );
    expect(gini.subtitle).toContain('各省之间的基尼系数');
    expect(gini.table.columns.map(({ key }) => key)).toEqual(['name', 'group', 'value']);
    expect(gini.rules.filter(({ role }) => role === 'reference')).toEqual([]);
  });

  test('names a region that does not exist', () => {
    const broken = { ...view, finding: { kind: 'region-ratio', first: 'moon', second: 'west' } };
    expect(() => sensitivityStrip(broken as SensitivityView, dataset, 'en', 640)).toThrow(/moon/);
  });
});

test('the signs of verdicts differ in shape, not in tone alone', () => {
  const [holds, fails, open] = (['holds', 'fails', 'open'] as const).map((verdict) =>
    verdictSign(verdict, 0, 0),
  );
  expect(holds?.[0]?.kind).toBe('dot');
  expect(fails?.[0]?.kind).toBe('line');
  expect(fails?.[0]?.kind === 'line' && open?.[0]?.kind === 'line').toBe(true);
  expect(fails).not.toEqual(open);
  expect(verdictSign(undefined, 0, 0)).toEqual([]);
});

test('what titles of the site say of firmness is what the records conclude', () => {
  const conclusionOf = (id: string) => {
    const found = everyView.find((each) => each.id === id);
    if (found?.family !== 'sensitivity' || found.finding.kind !== 'region-ratio') return undefined;
    const { indicator, period, scheme, basis } = found;
    const subject = { dataset, indicator, period };
    return sensitivity(
      dataset,
      regionRatioFinding(subject, found.finding.first, found.finding.second),
      { scheme, basis, vintage: 'population', without: undefined },
    ).conclusion;
  };
  expect(conclusionOf('organizations-east-central')).toBe('weakens');
  expect(conclusionOf('foundations-west-northeast')).toBe('depends');
});
