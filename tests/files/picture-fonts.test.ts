import { Blob, Face } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawnTexts } from '../../src/files/drawn-texts.ts';
import { pictureFonts } from '../../src/files/picture-fonts.ts';

const texts = (...lines: readonly string[]) => lines.map((text) => ({ text, file: 'map.zh.png' }));

describe('pictureFonts', () => {
  test('keeps the characters that occur, and drops the thousands that do not', async () => {
    const { paths } = await pictureFonts(texts('江苏 97,091', 'Jiangsu’s'));
    expect(paths).toHaveLength(4);
    for (const path of paths) {
      const characters = new Face(new Blob(readFileSync(path))).collectUnicodes();
      expect(characters.length).toBeLessThan(40);
      expect(characters).toContain('9'.codePointAt(0));
    }
  });

  test('gives the same fonts for the same characters, in whatever order they come', async () => {
    const [one, other] = [
      await pictureFonts(texts('ab', '东')),
      await pictureFonts(texts('东', 'ba')),
    ];
    expect(one).toEqual(other);
    expect((await pictureFonts(texts('abc', '东'))).hash).not.toBe(one.hash);
  });

  test('refuses a character that no font holds, and names it and the picture', async () => {
    await expect(pictureFonts(texts('江苏', '甲😀乙'))).rejects.toThrow(
      /map\.zh\.png.*“😀” \(U\+1F600\)/,
    );
  });

  test('refuses a line whose characters no one font holds together', async () => {
    // The letter with two marks is in the Latin font alone, the ideograph in the Chinese one.
    await expect(pictureFonts(texts('ạ̃ 江'))).rejects.toThrow(/together with the rest of the line/);
  });
});

describe('drawnTexts', () => {
  test('finds what is drawn, as a reader sees it, and not what is only said', () => {
    const svg =
      '<title>said</title><text x="1">a &lt;b&gt; &amp;amp; c</text><g><text>d</text></g>';
    expect(drawnTexts(svg, 'f')).toEqual([
      { text: 'a <b> &amp; c', file: 'f' },
      { text: 'd', file: 'f' },
    ]);
  });
});
