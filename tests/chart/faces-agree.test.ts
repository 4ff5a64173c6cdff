import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { dataset } from '../dataset/published.ts';
import { everyView, explorerViews, widths } from './every-view.ts';
import { textProblems } from './geometry.ts';

const scenes = [...everyView, ...explorerViews].flatMap((view) =>
  (['zh', 'en'] as const).flatMap((locale) =>
    widths.map((width) => ({
      name: `${view.id} ${locale} ${width}`,
      width,
      scene: draw(view, dataset, locale, width),
    })),
  ),
);

describe.each(scenes)('$name', ({ scene }) => {
  test('keeps its texts apart and inside of the frame', () => {
    expect(textProblems(scene)).toEqual([]);
  });

  test('has a table row for every mark, which holds the bounds and the words that are spoken', () => {
    for (const { key, label, low, high } of scene.marks) {
      const row = scene.table.rows.find((each) => each.key === key);
      const cells = Object.values(row?.cells ?? {});
      const value = cells.find((cell) => cell.text !== '' && label.endsWith(` ${cell.text}`));
      expect(value, `${label} has no cell that says the same`).toBeDefined();
      expect(cells.some((cell) => cell.low === low && cell.high === high)).toBe(true);
    }
  });

  test('sets no space between a Chinese name and its number in running text', () => {
    if (scene.language === 'zh') expect(scene.summary).not.toMatch(/\p{Script=Han} \d/u);
  });

  test('has no table row without a mark but those that say so, and no key twice', () => {
    const keys = scene.marks.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const rows = scene.table.rows.filter(({ isExtra }) => !isExtra);
    expect(rows.map(({ key }) => key).sort()).toEqual(keys.toSorted());
  });

  test('leads the arrow keys from the first mark to all others', () => {
    const near = new Map(scene.marks.map(({ key, neighbours }) => [key, neighbours]));
    const seen = new Set([scene.marks[0]?.key ?? '']);
    for (const key of seen) {
      for (const next of Object.values(near.get(key) ?? {})) seen.add(next);
    }
    expect(seen.size).toBe(scene.marks.length);
  });

  test('is plain data that says nothing undefined', () => {
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
    expect(JSON.stringify(scene)).not.toMatch(/undefined|NaN|Infinity|\{[\w-]+\}/);
  });
});

test('no two views share a summary', () => {
  const summaries = scenes.filter(({ width }) => width === 640).map(({ scene }) => scene.summary);
  expect(new Set(summaries).size).toBe(summaries.length);
});
