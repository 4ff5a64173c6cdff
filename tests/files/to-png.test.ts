import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { organizationsPerResident } from '../../src/content/views.ts';
import { drawnTexts } from '../../src/files/drawn-texts.ts';
import { pictureFonts, type PictureFonts } from '../../src/files/picture-fonts.ts';
import { renderPngs, toPngs } from '../../src/files/to-png.ts';
import { readPalette, themes } from '../../src/scene/palette.ts';
import { toPoster } from '../../src/scene/to-poster.ts';
import { dataset } from '../dataset/published.ts';
import { pngFacts } from './png.ts';

const palettes = readPalette(
  readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8'),
);
const poster = (theme: 'light' | 'dark') =>
  toPoster(draw(organizationsPerResident, dataset, 'zh'), palettes[theme], {
    siteName: 'Site',
    coverage: '',
  });

describe('a picture', () => {
  let fonts: PictureFonts;
  const sheet = (content: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" font-family="sans-serif"><rect width="200" height="50" fill="#fff"/>${content}</svg>`;
  const options = (language: string) => ({ fonts, language });
  const usualSize = async (svg: string, language: string) =>
    (await renderPngs(svg, options(language)))[1];

  beforeAll(async () => {
    fonts = await pictureFonts([
      ...drawnTexts(poster('light'), 'poster'),
      { text: '西部“字”', file: 'test' },
      { text: '“West”', file: 'test' },
    ]);
  });

  test.each(themes)(
    'of a poster has its size, twice for dense screens, and is not blank in %s',
    async (theme) => {
      const drawn = await renderPngs(poster(theme), options('zh'));
      const once = pngFacts(drawn[1]);
      expect(once).toMatchObject({ width: 1200, height: 675 });
      expect(once.variety).toBeGreaterThan(100);
      expect(pngFacts(drawn[2])).toMatchObject({ width: 2400, height: 1350 });
    },
  );

  test('is the same to the last byte when it is drawn again', async () => {
    const one = await renderPngs(poster('light'), options('zh'));
    expect(await renderPngs(poster('light'), options('zh'))).toEqual(one);
    for (const run of ['drawn', 'kept']) {
      const pngs = await toPngs(poster('light'), options('zh'));
      expect(Buffer.compare(pngs[1], one[1]), run).toBe(0);
      expect(Buffer.compare(pngs[2], one[2]), run).toBe(0);
    }
  });

  test.each(['西部“字”', '“West”'])('draws %s and not nothing', async (text) => {
    const drawn = await usualSize(sheet(`<text y="30" font-size="24">${text}</text>`), 'en');
    const blank = await usualSize(sheet(''), 'en');
    expect(pngFacts(drawn).variety).toBeGreaterThan(pngFacts(blank).variety + 20);
  });

  test('draws bold text bold, and each language in its own font', async () => {
    const line = (weight: number) =>
      sheet(`<text y="30" font-size="24" font-weight="${weight}">“West”</text>`);
    const usual = await usualSize(line(400), 'en');
    expect(Buffer.compare(usual, await usualSize(line(700), 'en'))).not.toBe(0);
    expect(Buffer.compare(usual, await usualSize(line(400), 'zh'))).not.toBe(0);
  });
});
