import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { theilValues } from '../../src/chart/facts/theil-values.ts';
import { rangesKey } from '../../src/chart/facts/searched-ranges.ts';
import { mapScene } from '../../src/chart/map-scene.ts';
import { explorerContent } from '../../src/content/explore.ts';
import { explorerScene, type Drawing } from '../../src/explore/explorer-scene.ts';
import { dividedViews } from '../../src/explore/divided-views.ts';
import { packFigures } from '../../src/explore/figures.ts';
import { unpackFigures } from '../../src/explore/unpack.ts';
import type { PackedFigures } from '../../src/explore/packed.ts';
import { dataset } from '../dataset/published.ts';
import { anyState, offers } from './offered.ts';

const ids = explorerContent.indicators.map(({ id }) => id);

describe.each(['zh', 'en'] as const)('figures packed for a browser in %s', (locale) => {
  const packed = packFigures(dataset, ids, locale, dividedViews(offers[locale]));
  const json = JSON.stringify(packed);
  const { dataset: lean, outlines } = unpackFigures(JSON.parse(json) as PackedFigures);
  const drawLean: Drawing = (view) =>
    view.family === 'choropleth'
      ? mapScene(view, lean, locale, outlines)
      : draw(view, lean, locale, 390);

  test('draw the very charts that the whole dataset draws, in every state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const whole = explorerScene(offers[locale], state, locale, (view) =>
          draw(view, dataset, locale, 390),
        );
        expect(explorerScene(offers[locale], state, locale, drawLean)).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('bring the ranges of inequality over time, so that a browser need not search', () => {
    const views = dividedViews(offers[locale]);
    const inexact = views.filter((view) => !theilValues(view, dataset).isExact);
    expect(inexact.length).toBeGreaterThan(0);
    expect(Object.keys(packed.theil)).toEqual(inexact.map(rangesKey));
    for (const view of views)
      expect(theilValues(view, lean).parts).toEqual(theilValues(view, dataset).parts);
  });

  test('are plain JSON, which loses nothing on its way', () => {
    expect(JSON.parse(json)).toEqual(packed);
  });
});
