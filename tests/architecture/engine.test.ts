import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataset } from '../dataset/published.ts';

const source = new URL('../../src', import.meta.url).pathname;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|astro|css)$/.test(path) && !path.startsWith('content/'))
  .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }));

/** Whole words in Latin letters; anywhere in Chinese, which has no spaces. */
function mention(word: string): RegExp {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^[\w:' ]+$/.test(word)
    ? new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`)
    : new RegExp(escaped);
}

/** What the settings name, the engine asks for by that setting. */
const named = new Set(Object.values(dataset.settings).filter((value) => typeof value === 'string'));

const provinceWords = dataset.provinces.flatMap(({ adcode, iso, name, slug, shortName }) => [
  adcode,
  iso,
  slug,
  name.zh,
  name.en,
  shortName.zh,
]);
const regionWords = dataset.schemes.flatMap(({ id, name, regions }) => [
  `'${id}'`,
  name.zh,
  ...regions.flatMap((region) => [`'${region.id}'`, region.name.zh, `'${region.name.en}'`]),
]);
const indicatorWords = dataset.indicators.flatMap(({ id, name }) => [id, name.zh, name.en]);

const words = [
  ...new Set([...provinceWords, ...regionWords, ...indicatorWords, 'China', '中国']),
].filter((word) => word !== '' && !named.has(word));

describe('the engine', () => {
  test('is searched in full', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(words.length).toBeGreaterThan(200);
  });

  test.each(files)('src/$path names no province, region, indicator or country', ({ text }) => {
    expect(words.filter((word) => mention(word).test(text))).toEqual([]);
  });
});

test('a name of the data would be found if it stood in the engine', () => {
  expect(mention('jiangsu').test("slug === 'jiangsu'")).toBe(true);
  expect(mention('江苏').test('// 江苏省')).toBe(true);
  expect(mention('gdp').test('gdpPerHead')).toBe(false);
});
