/**
 * The fonts that pictures are drawn with: two that together hold Latin and Chinese, cut down once a
 * build to the characters that occur, which makes drawing several times faster. The machine's own
 * fonts are never used, so that every machine draws the same picture.
 */
import { Blob, Face } from 'harfbuzzjs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { contentHash, keep } from './cache.ts';

/** Its Chinese punctuation is as wide as its ideographs, which is wrong between Latin words. */
const chinese = {
  family: 'Noto Sans S Chinese',
  files: [
    '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
    '@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf',
  ],
} as const;

const latin = {
  family: 'Source Sans 3',
  files: [
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  ],
} as const;

/** The family that stands for `sans-serif` in that language; what it lacks comes from the other. */
export function familyFor(language: string): string {
  return language === 'zh' ? chinese.family : latin.family;
}

/** A line of text that is drawn, and what a reader knows it by. */
export interface DrawnText {
  readonly text: string;
  /** The file in which it is drawn. */
  readonly file: string;
}

export interface PictureFonts {
  /** Paths of the fonts, as the renderer wants them. */
  readonly paths: readonly string[];
  /** Changes with any of the fonts. */
  readonly hash: string;
}

function charactersOf(font: Uint8Array): ReadonlySet<number> {
  return new Set(new Face(new Blob(font)).collectUnicodes());
}

function lacking(text: string, characters: ReadonlySet<number>): readonly string[] {
  return [...new Set(text)].filter((character) => !characters.has(character.codePointAt(0) ?? 0));
}

function named(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `“${character}” (U+${point.toString(16).toUpperCase().padStart(4, '0')})`;
}

/**
 * Checks that `fonts` can draw every text. The renderer takes a whole line from one font, so one of
 * them must hold the whole line; what is missing would be a hollow box, or nothing.
 * @throws Error that names the characters and the file.
 */
export function checkGlyphs(texts: readonly DrawnText[], fonts: readonly Uint8Array[]): void {
  const covered = fonts.map(charactersOf);
  for (const { text, file } of texts) {
    const missing = covered.map((characters) => lacking(text, characters));
    if (missing.some((characters) => characters.length === 0)) continue;
    const [least = []] = missing.toSorted((a, b) => a.length - b.length);
    throw new Error(
      `The picture ${file} cannot be drawn: no font holds ${least.map(named).join(', ')} ` +
        `together with the rest of the line “${text}”. Write it otherwise, or add a font to src/files/picture-fonts.ts.`,
    );
  }
}

/** Typographic family and style, without which the bold font would be a family of its own. */
const familyNames = [16, 17];

/**
 * Fonts with all characters of `texts` and no others.
 * @throws Error as {@link checkGlyphs} does.
 */
export async function pictureFonts(texts: readonly DrawnText[]): Promise<PictureFonts> {
  const characters = [...new Set(texts.flatMap(({ text }) => Array.from(text)))].sort().join('');
  const fonts = await Promise.all(
    [...chinese.files, ...latin.files].map(async (file) => {
      const font = await readFile(resolve('node_modules', file));
      return subsetFont(font, characters, {
        targetFormat: 'sfnt',
        preserveNameIds: familyNames,
      });
    }),
  );
  checkGlyphs(texts, fonts);
  return {
    paths: fonts.map((font) => keep(`${contentHash(font)}.font`, font)),
    hash: contentHash(...fonts),
  };
}
