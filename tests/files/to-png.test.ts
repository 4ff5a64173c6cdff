import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { organizationsPerResident } from '../../src/content/views.ts';
import { drawnTexts } from '../../src/files/drawn-texts.ts';
import { pictureFonts, type PictureFonts } from '../../src/files/picture-fonts.ts';
import { renderPng, toPng } from '../../src/files/to-png.ts';
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
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" font-family="sans-serif">${content}</svg>`;
  const options = (language: string, zoom = 1) => ({ fonts, language, zoom });

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
      const once = pngFacts(await renderPng(poster(theme), options('zh')));
      expect(once).toMatchObject({ width: 1200, height: 675 });
      expect(once.variety).toBeGreaterThan(100);
      const twice = pngFacts(await renderPng(poster(theme), options('zh', 2)));
      expect(twice).toMatchObject({ width: 2400, height: 1350 });
    },
  );

  test('is the same to the last byte when it is drawn again', async () => {
    const [one, other] = [
      await renderPng(poster('light'), options('zh')),
      await renderPng(poster('light'), options('zh')),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.compare(await toPng(poster('light'), options('zh')), one)).toBe(0);
    expect(Buffer.compare(await toPng(poster('light'), options('zh')), one)).toBe(0);
  });

  test.each(['西部“字”', '“West”'])('draws %s and not nothing', async (text) => {
    const drawn = await renderPng(
      sheet(`<text y="30" font-size="24">${text}</text>`),
      options('en'),
    );
    const blank = await renderPng(sheet(''), options('en'));
    expect(pngFacts(drawn).variety).toBeGreaterThan(pngFacts(blank).variety + 20);
  });

  test('draws bold text bold, and each language in its own font', async () => {
    const line = (weight: number) =>
      sheet(`<text y="30" font-size="24" font-weight="${weight}">“West”</text>`);
    const usual = await renderPng(line(400), options('en'));
    expect(Buffer.compare(usual, await renderPng(line(700), options('en')))).not.toBe(0);
    expect(Buffer.compare(usual, await renderPng(line(400), options('zh')))).not.toBe(0);
  });
});
