import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { explorerScene } from '../../src/explore/explorer-scene.ts';
import { settled } from '../../src/explore/state.ts';
import { dataset } from '../dataset/published.ts';
import { offers } from './offered.ts';

const summaryOf = (wanted: Parameters<typeof settled>[1], locale: 'zh' | 'en') =>
  explorerScene(offers[locale], settled(offers[locale], wanted), locale, (view) =>
    draw(view, dataset, locale, 640),
  ).summary;

describe('a chart of the explorer', () => {
  test('over time says what can be followed where no two of its dates make a trend', () => {
    const wanted = { indicator: 'social_organizations', tab: 'over-time' } as const;
    expect(summaryOf(wanted, 'en')).toMatch(
      /not joined\. Change over the years can be seen for [^.]+\.$/,
    );
    expect(summaryOf(wanted, 'zh')).toMatch(/不相连。看得出历年变化的指标有：[^。]+。$/);
  });

  test('says nothing of other indicators where a change can be seen, or where none is shown', () => {
    for (const wanted of [
      { indicator: 'gdp', tab: 'over-time' },
      { indicator: 'social_organizations', tab: 'ranking' },
    ] as const) {
      expect(summaryOf(wanted, 'en')).not.toContain('Change over the years');
    }
  });
});
