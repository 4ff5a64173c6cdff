import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { everyView } from '../chart/every-view.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readPalette, themes, type Theme } from '../../src/scene/palette.ts';
import { posterHeight, posterLayout, type PosterLayout } from '../../src/scene/poster-layout.ts';
import { posterWidth } from '../../src/scene/poster-words.ts';
import { looks, withoutStyleSheet } from '../../src/scene/resolved-look.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { overlaps, textWidth, type Box } from '../../src/scene/text-metrics.ts';
import { toPoster } from '../../src/scene/to-poster.ts';
import { dataset } from '../dataset/published.ts';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const palettes = readPalette(read('styles/tokens.css'));
const words = { siteName: 'Site', coverage: '<some>' };
const poster = (scene: Scene, theme: Theme = 'light') => toPoster(scene, palettes[theme], words);

const scenes = everyView.flatMap((view) =>
  locales.flatMap((locale) => {
    const usual = draw(view, dataset, locale);
    const long = { ...usual, title: `${usual.title} · ${usual.title} · ${usual.title}` };
    const tall = { ...usual, height: usual.height * 3 };
    return [
      { name: `${view.id} ${locale}`, scene: usual },
      { name: `${view.id} ${locale} with a long title`, scene: long },
      { name: `${view.id} ${locale} with a tall drawing`, scene: tall },
    ];
  }),
);

function boxesOf({ lines, samples, drawing }: PosterLayout, scene: Scene): readonly Box[] {
  const ofLines = lines.map(({ text, x, y, size, anchor }): Box => {
    const width = (textWidth(text, 'tick') / 12) * size;
    const left = anchor === 'end' ? x - width : x;
    return { left, right: left + width, top: y - size * 0.6, bottom: y + size * 0.6 };
  });
  const ofSamples = samples.map(({ x, y }) => ({ left: x, right: x + 28, top: y, bottom: y + 21 }));
  const { x, y, scale } = drawing;
  const picture = {
    left: x,
    right: x + scene.width * scale,
    top: y,
    bottom: y + scene.height * scale,
  };
  return [...ofLines, ...ofSamples, picture];
}

describe.each(scenes)('the poster of $name', ({ scene }) => {
  const layout = posterLayout(scene, words);
  const boxes = boxesOf(layout, scene);

  test('lays nothing over anything else, and nothing beyond the sheet', () => {
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(posterWidth);
      expect(box.bottom).toBeLessThanOrEqual(layout.height);
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    }
  });

  test('is as high as usual, or higher where words in the drawing would be too small', () => {
    expect(layout.height).toBeGreaterThanOrEqual(posterHeight);
    if (scene.texts.length > 0) expect(layout.drawing.scale).toBeGreaterThanOrEqual(1);
    if (layout.height === posterHeight) return;
    expect(layout.drawing.scale).toBeCloseTo((posterWidth - 80) / scene.width);
  });

  test.each(themes)(
    'is well-formed XML that needs no style sheet and runs nothing, in %s',
    (theme) => {
      const svg = poster(scene, theme);
      // Its parser refuses what is not well-formed.
      expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(posterWidth);
      expect(svg).toMatch(
        /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
      );
      expect(svg).not.toMatch(/ (?:class|style|on\w+|data-\w+)="|var\(--|<script|undefined|NaN/);
      expect(svg).toContain(`<rect fill="${palettes[theme].paper ?? ''}" width="1200"`);
    },
  );

  test('defines every pattern that it uses, and gives no id twice', () => {
    const svg = poster(scene);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/g)].map(([, a, b]) => a ?? b);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('says its title and summary to assistive technology', () => {
    const svg = poster(scene);
    expect(svg).toContain(`role="img" aria-labelledby="${scene.id}-title"`);
    expect(svg).toContain(`<desc id="${scene.id}-summary">`);
    expect(svg).toContain(`aria-describedby="${scene.id}-summary"`);
  });
});

test('a poster escapes what its words hold', () => {
  const [first] = scenes;
  expect(first && poster(first.scene).includes('&lt;some&gt;')).toBe(true);
});

test('a poster ends its fonts with ones that hold Chinese', () => {
  const [first] = scenes;
  expect(first && poster(first.scene)).toMatch(
    /font-family="[^"]*PingFang SC[^"]*YaHei[^"]*sans-serif"/,
  );
});

describe('withoutStyleSheet', () => {
  const { light } = palettes;

  test('writes a halo as a broad text beneath the text', () => {
    const svg = withoutStyleSheet('<text class="tile halo" fill="var(--ink)">a</text>', light);
    expect(svg.match(/<text/g)).toHaveLength(2);
    expect(svg.indexOf('stroke=')).toBeLessThan(svg.lastIndexOf('<text'));
    expect(svg.slice(svg.lastIndexOf('<text'))).not.toContain('stroke');
  });

  test('lets an element’s own colour win over that of its class', () => {
    const svg = withoutStyleSheet('<path class="rule axis" stroke="red" d=""></path>', light);
    expect(svg).toBe('<path stroke-width="2" stroke="red" d=""></path>');
  });

  test('reads no text as a class or a colour', () => {
    const text = '<text fill="var(--ink)">class=&quot;x&quot; var(--ink)</text>';
    expect(withoutStyleSheet(text, light)).toContain('class=&quot;x&quot; var(--ink)');
  });

  test('refuses a class of which nothing is said, and a colour that is not declared', () => {
    expect(() => withoutStyleSheet('<g class="sparkle"></g>', light)).toThrow(/“sparkle”/);
    expect(() => withoutStyleSheet('<g fill="var(--step-99)"></g>', light)).toThrow(/--step-99/);
  });
});

test('lines are as broad outside of a page as scene.css draws them on it', () => {
  const css = read('styles/scene.css');
  const broad = [...css.matchAll(/^ {2}\.([\w.-]+) \{[^}]*?stroke-width: ([\d.]+);/gm)];
  expect(broad.length).toBeGreaterThan(4);
  for (const [, selector = '', width] of broad) {
    const name = selector.split('.').at(-1) ?? '';
    if (name === 'halo') continue;
    expect(looks[name]?.['stroke-width'], selector).toBe(2 * Number(width));
  }
});

test('a poster’s legend shows lines and symbols as the page’s does', () => {
  const [{ scene } = { scene: undefined }] = scenes;
  if (!scene) throw new Error('There is no view.');
  const drawn = poster({
    ...scene,
    legend: {
      fills: [{ paint: { kind: 'solid', tone: 'region-1' }, label: 'Points', symbol: 'diamond' }],
      patterns: [],
      lines: [
        { tone: 'ink', label: 'Dashes', form: 'dashed line' },
        { tone: 'ink', label: 'Range', form: 'whisker' },
        { tone: 'region-2', label: 'Outline' },
      ],
    },
  });
  const samples = [...drawn.matchAll(/<g transform="translate\([^)]*\) scale\(\.5\)">(.*?)<\/g>/g)];
  expect(samples.map(([, sample = '']) => /^<\w+/.exec(sample)?.[0])).toEqual([
    '<path',
    '<path',
    '<path',
    '<rect',
  ]);
  expect(samples[1]?.[1]).toContain('stroke-dasharray');
  expect(samples[2]?.[1]).toContain('M6 12V30');
});
