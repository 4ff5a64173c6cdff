import { describe, expect, test } from 'vitest';
import { consequencesOf } from '../../src/consequences/consequences.ts';
import { before, edited, smaller } from '../dataset/diff/meadow.ts';
import { meadowContent } from './meadow-content.ts';

describe('a change of some figures', () => {
  const { views, answers, verdicts, figures } = consequencesOf(before, edited, meadowContent);

  test('redraws the views that show them, and no other', () => {
    expect(views.map(({ id }) => id)).toEqual(['clubs-count', 'population-2021']);
  });

  test('tells of a view which values changed, which changed colour, and which words', () => {
    const [counts] = views;
    expect(counts?.marks).toEqual([
      {
        key: '110000',
        before: { zh: '甲 520', en: 'Alder 520' },
        after: { zh: '甲 545', en: 'Alder 545' },
        isRecoloured: false,
      },
      {
        key: '120000',
        before: { zh: '乙 1,230～1,300', en: 'Birch 1,230–1,300' },
        after: { zh: '乙 1,225', en: 'Birch 1,225' },
        isRecoloured: true,
      },
      {
        key: '130000',
        before: { zh: '丙 830～900', en: 'Cedar 830–900' },
        after: { zh: '丙 880', en: 'Cedar 880' },
        isRecoloured: true,
      },
    ]);
    expect(counts?.parts).toContain('title');
    expect(counts?.parts).not.toContain('drawing');
  });

  test('makes a view that could not be drawn appear, with the reason why there was none', () => {
    const added = views.find(({ id }) => id === 'population-2021');
    expect(added?.before.isKnown).toBe(false);
    expect(added?.after.isKnown).toBe(true);
  });

  test('rewrites the numbers of prose that rest on them', () => {
    expect(answers).toEqual([
      {
        name: 'west-share',
        before: { isKnown: true, value: { zh: '28.7%～30.3%', en: '28.7–30.3%' } },
        after: { isKnown: true, value: { zh: '30.3%', en: '30.3%' } },
        isPrintedAlike: false,
      },
      {
        name: 'clubs-in-alder',
        before: { isKnown: true, value: { zh: '4.7', en: '4.7' } },
        after: { isKnown: true, value: { zh: '2.4', en: '2.4' } },
        isPrintedAlike: false,
      },
    ]);
  });

  test('decides claims that were open', () => {
    expect(verdicts.map(({ id, before: was, after: is }) => [id, was, is])).toEqual([
      [
        'west-above-30-percent',
        { isKnown: true, value: 'open' },
        { isKnown: true, value: 'holds' },
      ],
    ]);
  });

  test('moves regional figures under each scheme', () => {
    const west = figures.regions.filter(
      ({ region, indicator }) => region === 'west' && indicator.id === 'clubs',
    );
    expect(
      west.map(({ measure, period, before: was, after: is }) => [
        measure,
        period.text,
        was.low,
        was.high,
        is.low,
        is.high,
      ]),
    ).toEqual([
      ['count', '2020', 1350, 1420, 1425, 1425],
      [
        'share',
        '2020',
        expect.closeTo(1350 / 4700),
        expect.closeTo(1420 / 4700),
        1425 / 4700,
        1425 / 4700,
      ],
      [
        'rate',
        '2020',
        expect.closeTo(1350 / 420),
        expect.closeTo(1420 / 420),
        expect.closeTo(1425 / 540),
        expect.closeTo(1425 / 540),
      ],
    ]);
    expect(new Set(figures.regions.map(({ scheme }) => scheme))).toEqual(
      new Set(['halves', 'rows']),
    );
  });

  test('moves ranks by count and by rate', () => {
    expect(
      figures.ranks.map(({ indicator, adcode, by, before: was, after: is }) =>
        [indicator.id, adcode, by, was.best, was.worst, is.best, is.worst].join(' '),
      ),
    ).toEqual([
      'population 110000 count 4 4 3 3',
      'population 120000 count 3 3 4 4',
      'clubs 110000 rate 3 3 4 4',
      'clubs 130000 rate 4 4 3 3',
    ]);
  });

  test('makes a period that was not in the tables one that can be worked out', () => {
    expect(
      figures.turned.map(({ indicator, period, becomes }) => [indicator.id, period.text, becomes]),
    ).toEqual([['population', '2021', 'known']]);
  });
});

describe('a figure that no total allows', () => {
  const [first, ...others] =
    before.observations.clubs?.filter(({ period }) => period.text === '2020') ?? [];
  if (!first) throw new Error('The fixture has lost its clubs.');
  const wrong = {
    ...before,
    observations: {
      ...before.observations,
      clubs: [{ ...first, quantity: edited.totals[0]?.quantity ?? first.quantity }, ...others],
    },
  };

  test('is told as a period that can no longer be worked out, with the rows to look at', () => {
    const { figures } = consequencesOf(before, wrong, meadowContent);
    const lost = figures.turned.find(({ period }) => period.text === '2020');
    expect(lost?.becomes).toBe('unknown');
    expect(lost?.reason?.en).toMatch(/contradicts itself: .*observations\/clubs\.csv:6/);
    expect(lost?.reason?.zh).toContain('数据自相矛盾');
  });
});

describe('a province that is gone', () => {
  const { views, answers, verdicts } = consequencesOf(before, smaller, meadowContent);

  test('leaves the map', () => {
    const map = views.find(({ id }) => id === 'population-2019');
    expect(map?.disappeared).toEqual(['140000']);
    expect(map?.appeared).toEqual([]);
    expect(map?.parts).toContain('drawing');
  });

  test('leaves prose that names it without an answer, and says why', () => {
    const lost = answers.find(({ name }) => name === 'people-in-dogwood');
    expect(lost?.before).toEqual({ isKnown: true, value: { zh: '400', en: '400' } });
    expect(lost?.after).toEqual({
      isKnown: false,
      reason: { zh: '没有名为“140000”的省份。', en: 'There is no province “140000”.' },
    });
  });

  test('leaves claims about it without a verdict', () => {
    const lost = verdicts.find(({ id }) => id === 'dogwood-leads');
    expect(lost?.before).toEqual({ isKnown: true, value: 'holds' });
    expect(lost?.after.isKnown).toBe(false);
  });
});

test('without a change of the data nothing follows', () => {
  const none = consequencesOf(before, before, meadowContent);
  expect(none).toEqual({
    views: [],
    answers: [],
    verdicts: [],
    figures: { regions: [], ranks: [], turned: [] },
  });
});
