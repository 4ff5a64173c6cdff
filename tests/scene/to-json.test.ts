import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { everyView } from '../chart/every-view.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { toJson } from '../../src/scene/to-json.ts';
import { dataset } from '../dataset/published.ts';

interface Written {
  readonly table: Scene['table'];
}

const terms = { licence: 'free', coverage: 'all' };

const scenes = everyView.flatMap((view) =>
  locales.map((locale) => ({
    name: `${view.id} ${locale}`,
    scene: draw(view, dataset, locale),
  })),
);

describe.each(scenes)('the JSON of $name', ({ scene }) => {
  const json = toJson(scene, terms);

  test('says all that the page says of the picture, in a stated order', () => {
    const { title, subtitle, summary, source, notes, id, language } = scene;
    const { table, ...words } = JSON.parse(json) as Written;
    expect(words).toEqual({
      id,
      language,
      title,
      subtitle,
      summary,
      notes,
      source,
      ...terms,
    });
    expect([...Object.keys(words), 'table']).toEqual(
      'id language title subtitle summary notes source coverage licence table'.split(' '),
    );
    expect(table.columns).toEqual(scene.table.columns);
  });

  test('holds the table cell by cell, with both bounds of every number', () => {
    const { table } = JSON.parse(json) as Written;
    expect(table.rows.map(({ key }) => key)).toEqual(scene.table.rows.map(({ key }) => key));
    for (const [index, { cells }] of table.rows.entries())
      for (const { key, isNumeric } of table.columns) {
        const shown = scene.table.rows[index]?.cells[key];
        if (!shown) expect(cells[key]).toBeUndefined();
        else if (isNumeric) expect(cells[key]).toEqual({ low: null, high: null, ...shown });
        else expect(cells[key]).toEqual({ text: shown.text });
      }
  });

  test('is the same whatever order the keys of the scene have', () => {
    const turned = Object.fromEntries(Object.entries(scene).toReversed()) as unknown as Scene;
    expect(toJson(turned, terms)).toBe(json);
  });
});
