import { describe, expect, test } from 'vitest';
import { choropleth } from '../../src/chart/choropleth.ts';
import type { ChartView } from '../../src/chart/draw.ts';
import type { MapView } from '../../src/chart/map-facts.ts';
import { tileGrid } from '../../src/chart/tile-grid.ts';
import { organizationsCount, views } from '../../src/content/views.ts';
import type { Direction, Scene } from '../../src/scene/scene.ts';
import { dataset } from '../dataset/published.ts';

const isMap = (view: ChartView): view is MapView =>
  view.family === 'choropleth' || view.family === 'tile-grid';

const scenes = views.filter(isMap).flatMap((view) =>
  (['zh', 'en'] as const).flatMap((locale) => [
    { name: `${view.id} ${locale} map`, view, locale, scene: choropleth(view, dataset, locale) },
    { name: `${view.id} ${locale} tiles`, view, locale, scene: tileGrid(view, dataset, locale) },
  ]),
);

function reachable(scene: Scene): ReadonlySet<string> {
  const marks = new Map(scene.marks.map((mark) => [mark.key, mark]));
  const seen = new Set<string>();
  const queue = [scene.marks[0]?.key ?? ''];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...Object.values(marks.get(key)?.neighbours ?? {}));
  }
  return seen;
}

describe.each(scenes)('$name', ({ scene, view, locale }) => {
  test('draws every province once', () => {
    expect(scene.marks.map(({ key }) => key)).toEqual(
      dataset.provinces.map(({ adcode }) => adcode),
    );
    for (const { shapes } of scene.marks) {
      const [shape] = shapes;
      if (shape?.kind === 'area') expect(shape.path).toMatch(/^m[-\d lmz]+z$/);
      else expect(shape).toMatchObject({ kind: 'rect', width: 46, height: 46 });
    }
  });

  test('says the same of a province on the mark and in the table', () => {
    for (const { key, label } of scene.marks) {
      const cells = scene.table.rows.find((row) => row.key === key)?.cells ?? {};
      expect(label).toBe(`${cells.province?.text ?? ''} ${cells.value?.text ?? ''}`);
    }
    expect(scene.table.rows).toHaveLength(scene.marks.length);
  });

  test('draws as known only what is known', () => {
    for (const { shapes, low, high } of scene.marks) {
      const [shape] = shapes;
      const isSolid = shape?.kind !== 'line' && shape?.paint.kind === 'solid';
      expect(isSolid).toBe(low === high);
    }
  });

  test('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });

  test('lets the arrow keys reach every province, and back', () => {
    expect(reachable(scene).size).toBe(dataset.provinces.length);
    const leadBack: Readonly<Record<Direction, Direction>> = {
      left: 'right',
      right: 'left',
      up: 'down',
      down: 'up',
    };
    for (const { neighbours } of scene.marks) {
      for (const direction of Object.keys(neighbours) as Direction[]) {
        const there = scene.marks.find(({ key }) => key === neighbours[direction]);
        expect(there?.neighbours[leadBack[direction]]).toBeDefined();
      }
    }
  });

  test('names its sources, its period and nothing undefined', () => {
    const text = JSON.stringify(scene);
    expect(text).not.toMatch(/undefined|NaN|Infinity/);
    expect(scene.source.length).toBeGreaterThan(10);
    expect(scene.subtitle).toContain(view.period.slice(0, 4));
    expect(scene.language).toBe(locale);
  });
});

test('no two scenes share a summary', () => {
  const maps = scenes.filter(({ name }) => name.endsWith('map'));
  expect(new Set(maps.map(({ scene }) => scene.summary)).size).toBe(maps.length);
});

test('a view that names a scheme which does not exist is an error that names it', () => {
  const broken: MapView = { ...organizationsCount, scheme: 'nowhere' };
  expect(() => choropleth(broken, dataset, 'en')).toThrow(/nowhere/);
});
