import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { toSvg } from '../../src/scene/to-svg.ts';
import { dataset } from '../dataset/published.ts';
import { everyView, explorerViews, widths } from './every-view.ts';

const folder = new URL('../fixtures/charts/', import.meta.url);
// Run with UPDATE_CHARTS=1 after a change that is meant, and read the difference like code.
const isUpdate = process.env.UPDATE_CHARTS !== undefined;

const cases = [...everyView, ...explorerViews].flatMap((view) =>
  (['zh', 'en'] as const).flatMap((locale) =>
    widths.map((width) => ({ name: `${view.id}.${locale}.${width}.svg`, view, locale, width })),
  ),
);

/** One element a line. */
function normalized(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

mkdirSync(folder, { recursive: true });
if (isUpdate) {
  for (const file of readdirSync(folder)) rmSync(new URL(file, folder));
}

describe('every view in each language and width', () => {
  test.each(cases)('$name is drawn as it was reviewed', ({ name, view, locale, width }) => {
    const scene = draw(view, dataset, locale, width);
    const options = { isInteractive: true, summaryId: `${view.id}-summary` };
    const svg = normalized(toSvg(scene, options));
    const file = new URL(name, folder);
    if (isUpdate) writeFileSync(file, svg);
    expect(svg).toBe(readFileSync(file, 'utf8'));
  });

  test('has a drawing, and no drawing is left of a view that is gone', () => {
    expect(readdirSync(folder).sort()).toEqual(cases.map(({ name }) => name).sort());
  });
});
