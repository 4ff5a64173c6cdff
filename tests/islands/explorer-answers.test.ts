import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { explorerContent } from '../../src/content/explore.ts';
import { choiceNames, optionsOf, tabOptions } from '../../src/explore/choices.ts';
import { explorerScene } from '../../src/explore/explorer-scene.ts';
import { packFigures } from '../../src/explore/figures.ts';
import { formatState, parseState } from '../../src/explore/state.ts';
import { figureParts } from '../../src/explore/to-figure.ts';
import { explorerAnswers } from '../../src/islands/explorer/answers.ts';
import type { Answer, PartChange } from '../../src/islands/explorer/messages.ts';
import { readMarkup } from '../../src/islands/explorer/read-markup.ts';
import { nothing, stepsBetween } from '../../src/islands/explorer/steps-between.ts';
import { dataset } from '../dataset/published.ts';
import { anyState, offers } from '../explore/offered.ts';

const data = {
  offers: offers.en,
  figures: packFigures(
    dataset,
    explorerContent.indicators.map(({ id }) => id),
    'en',
  ),
  embeds: {},
  sources: '/en/sources/',
  siteName: 'Site',
  coverage: '',
};

/** What a part then holds that was there before, and empty. */
function markupOf(change: PartChange | undefined): string | undefined {
  return change && 'markup' in change ? change.markup : undefined;
}

/** A page whose parts are empty. */
const built = {
  choices: { sentence: '', tabs: '', notes: '', embed: '' },
  figure: {
    ...{ title: '', subtitle: '', legend: '', svg: '', summary: '' },
    ...{ source: '', table: '', notes: '', compared: '' },
  },
};

/** An explorer that was opened at `query`; what comes afterwards waits for `settle`. */
function opened(query = '') {
  const answers: Answer[] = [];
  const waiting: (() => void)[] = [];
  const start = { width: 640, path: '/en/explore/', query, ...built };
  const ask = explorerAnswers(
    data,
    'en',
    start,
    (answer) => answers.push(answer),
    (run) => waiting.push(run),
  );
  return {
    ask,
    settle: () => {
      waiting.splice(0).forEach((run) => {
        run();
      });
    },
    of: <Kind extends Answer['kind']>(kind: Kind) =>
      answers.filter((each): each is Extract<Answer, { kind: Kind }> => each.kind === kind),
    figures: (count: number) =>
      expect
        .poll(() => answers.filter(({ kind }) => kind === 'figure'), { timeout: 20_000 })
        .toHaveLength(count),
  };
}

describe('the explorer answers', () => {
  test('the usual address with the chart that the page was built with', () => {
    const explorer = opened();
    expect(explorer.of('stands')).toHaveLength(1);
    expect(explorer.of('choices')).toHaveLength(1);
    expect(explorer.of('figure')).toHaveLength(0);
  });

  test('another address with the very markup that the build would write', async () => {
    const query = '?i=gdp&s=jiangsu&tab=ranking';
    const explorer = opened(query);
    await explorer.figures(1);
    const { state } = parseState(offers.en, query);
    const scene = explorerScene(offers.en, state, 'en', (view) => draw(view, dataset, 'en', 640));
    const [figure] = explorer.of('figure');
    const { svg, ...written } = figureParts(
      scene,
      dataset.sources,
      'en',
      (id) => `/en/sources/#${id}`,
    );
    for (const [name, markup] of Object.entries(written))
      expect(figure?.parts).toHaveProperty([name, 'markup'], markup);
    const anew = stepsBetween(nothing, readMarkup(svg));
    expect(figure?.parts.svg).toEqual({ version: 1, anew });
    expect(figure?.announcement).toBeUndefined();
    expect(markupOf(figure?.parts.compared)).toContain('Jiangsu');
  });

  test('every change with its address at once, and those that come together with one chart', async () => {
    const explorer = opened('?i=gdp&tab=ranking');
    await explorer.figures(1);
    explorer.ask({ kind: 'time', period: '2019', change: 'moved' });
    explorer.ask({ kind: 'time', period: '2018', change: 'settled' });
    explorer.ask({ kind: 'toggle', key: '320000' });
    expect(explorer.of('address').map(({ query, entry }) => [query, entry])).toEqual([
      ['?i=gdp&tab=ranking', 'none'],
      ['?i=gdp&t=2019&tab=ranking', 'none'],
      ['?i=gdp&t=2018&tab=ranking', 'push'],
      ['?i=gdp&t=2018&s=jiangsu&tab=ranking', 'push'],
    ]);
    explorer.settle();
    await explorer.figures(2);
    expect(explorer.of('choices')).toHaveLength(2);
    const last = explorer.of('figure').at(-1);
    expect(markupOf(last?.parts.subtitle)).toContain('2018');
    expect(last?.announcement).toBe('Jiangsu is marked');
  });

  test('a chart that comes late only while it is still asked for', async () => {
    const explorer = opened('?i=gdp&tab=ranking');
    await explorer.figures(1);
    explorer.ask({ kind: 'choose', name: 'tab', key: 'scatter' });
    explorer.settle();
    explorer.ask({ kind: 'choose', name: 'tab', key: 'ranking' });
    explorer.settle();
    await explorer.figures(2);
    // Now its code is here, and whoever waited for it has been told.
    await import('../../src/chart/scatter.ts');
    await Promise.resolve();
    expect(explorer.of('figure').map(({ tab }) => tab)).toEqual(['ranking', 'ranking']);
  });

  test('nothing with the code of a chart that comes when another was chosen already', async () => {
    const explorer = opened('?i=gdp&tab=ranking');
    explorer.ask({ kind: 'choose', name: 'tab', key: 'tiles' });
    // That code has come once it has come to whoever asked for it later.
    await opened('?i=gdp&tab=ranking').figures(1);
    explorer.settle();
    await explorer.figures(1);
    expect(explorer.of('figure').map(({ tab }) => tab)).toEqual(['tiles']);
    expect(explorer.of('failed')).toHaveLength(0);
  });

  test('no failure of a chart that is not asked for any more', async () => {
    vi.doMock('../../src/chart/lorenz-curve.ts', () => {
      throw new Error('The code of this chart cannot be had.');
    });
    const explorer = opened('?i=gdp&tab=ranking');
    await explorer.figures(1);
    explorer.ask({ kind: 'choose', name: 'tab', key: 'inequality' });
    explorer.settle();
    explorer.ask({ kind: 'choose', name: 'tab', key: 'ranking' });
    explorer.settle();
    await explorer.figures(2);
    await expect(import('../../src/chart/lorenz-curve.ts')).rejects.toThrow('mock');
    await Promise.resolve();
    expect(explorer.of('failed')).toHaveLength(0);
  });

  test('a seventh mark with the reason why there is none', () => {
    const slugs = offers.en.provinces.slice(0, 6).map(({ slug }) => slug);
    const explorer = opened(`?s=${slugs.join(',')}`);
    const before = explorer.of('address').length;
    explorer.ask({ kind: 'toggle', key: offers.en.provinces.at(-1)?.adcode ?? '' });
    expect(explorer.of('say').map(({ text }) => text)).toEqual([
      expect.stringContaining('At most 6'),
    ]);
    expect(explorer.of('address')).toHaveLength(before);
  });

  test('what an address could not be followed in until something else is chosen', () => {
    const explorer = opened('?q=1');
    expect(markupOf(explorer.of('choices').at(-1)?.parts.notes)).toContain('“q”');
    explorer.ask({ kind: 'choose', name: 'tab', key: 'map' });
    explorer.settle();
    expect(markupOf(explorer.of('choices').at(-1)?.parts.notes)).toBe('');
  });

  test('a choice with the address of its link, whatever else was chosen', () => {
    const explorer = opened();
    const address = () => explorer.of('address').at(-1)?.query;
    fc.assert(
      fc.property(anyState, (state) => {
        const query = formatState(offers.en, state);
        const follow = () => {
          explorer.ask({ kind: 'follow', query });
        };
        const choices = [
          ...choiceNames.flatMap((name) =>
            optionsOf(offers.en, state, name, 'en').map((option) => ({ name, ...option })),
          ),
          ...tabOptions(offers.en, state, 'en').map((option) => ({
            name: 'tab' as const,
            ...option,
          })),
        ];
        for (const { name, key, state: to } of choices) {
          if (!to) continue;
          follow();
          explorer.ask({ kind: 'choose', name, key });
          expect(address()).toBe(formatState(offers.en, to));
        }
        for (const slug of state.chosen) {
          follow();
          explorer.ask({ kind: 'choose', name: 'chosen', key: slug });
          const chosen = state.chosen.filter((each) => each !== slug);
          expect(address()).toBe(formatState(offers.en, { ...state, chosen }));
        }
      }),
    );
  });

  test('choices that are made together with all of them', () => {
    const explorer = opened('?s=jiangsu,hubei');
    explorer.ask({ kind: 'choose', name: 'tab', key: 'ranking' });
    explorer.ask({ kind: 'choose', name: 'indicator', key: 'gdp' });
    explorer.ask({ kind: 'choose', name: 'chosen', key: 'jiangsu' });
    explorer.ask({ kind: 'choose', name: 'chosen', key: 'jiangsu' });
    expect(explorer.of('address').at(-1)?.query).toBe('?i=gdp&t=2020&s=hubei&tab=ranking');
  });

  test('how many questions it had heard', () => {
    const explorer = opened('?i=gdp');
    explorer.ask({ kind: 'width', width: 320 });
    explorer.ask({ kind: 'time', period: '2018', change: 'moved' });
    explorer.ask({ kind: 'time', period: '2019', change: 'moved' });
    explorer.settle();
    expect(explorer.of('address').map(({ heard }) => heard)).toEqual([1, 3, 4]);
    expect(explorer.of('choices').map(({ heard }) => heard)).toEqual([1, 4]);
  });

  test('the usual chart without a title for the page, which has its own', async () => {
    const explorer = opened('?t=2018');
    await explorer.figures(1);
    explorer.ask({ kind: 'follow', query: '' });
    explorer.settle();
    await explorer.figures(2);
    expect(explorer.of('figure').map(({ title }) => title)).toEqual([
      expect.stringMatching(/./),
      '',
    ]);
  });

  test('the file of a chart that was asked for, though the reader has gone on', async () => {
    const explorer = opened();
    explorer.ask({ kind: 'take', format: 'csv' });
    explorer.ask({ kind: 'choose', name: 'tab', key: 'over-time' });
    explorer.settle();
    await expect.poll(() => explorer.of('file'), { timeout: 20_000 }).toHaveLength(1);
    expect(explorer.of('file')[0]?.name).toMatch(/\.map\.en\.csv$/);
    expect(explorer.of('file')[0]?.text.split('\r\n')).toHaveLength(33);
  });

  test('the file of a chart with its text and name', async () => {
    const explorer = opened('?i=gdp&tab=ranking');
    explorer.ask({ kind: 'take', format: 'csv' });
    await expect.poll(() => explorer.of('file'), { timeout: 20_000 }).toHaveLength(1);
    const [file] = explorer.of('file');
    expect(file?.name).toBe('gdp.per-capita.2024.ranking.en.csv');
    expect(file?.text.split('\r\n')).toHaveLength(33);
  });
});
