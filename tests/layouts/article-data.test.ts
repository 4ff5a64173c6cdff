import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article, WithContext } from 'schema-dts';
import { readPublication } from '../../src/dataset/publication.ts';
import { articleData } from '../../src/layouts/article-data.ts';

const publication = readPublication(
  readFileSync(new URL('../../data/datapackage.json', import.meta.url), 'utf8'),
);
const facts = {
  headline: 'A headline',
  description: 'What it says',
  locale: 'zh',
  address: 'https://example.org/zh/stories/one/',
  card: 'https://example.org/files/card/story-one.zh.png',
  minutes: 6,
  publication,
} as const;

/** Read as the types that schema.org publishes have it. */
function described(changed: Partial<Parameters<typeof articleData>[0]> = {}) {
  return articleData({ ...facts, ...changed }) as unknown as WithContext<Article> &
    Readonly<Record<string, unknown>>;
}

test('a story is an Article in its language, of the day of the tables that it is based on', () => {
  expect(described()).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'A headline',
    inLanguage: 'zh-Hans',
    dateModified: publication.date,
    isBasedOn: { '@type': 'Dataset', version: publication.version, name: publication.title.zh },
  });
});

test('its reading time is a duration by ISO 8601', () => {
  expect(described().timeRequired).toBe('PT6M');
});

test('its address and picture are named where they are known, and left out where not', () => {
  expect(described()).toMatchObject({ url: facts.address, image: facts.card });
  const unknown = described({ address: undefined, card: undefined });
  for (const name of ['url', 'mainEntityOfPage', 'image']) expect(unknown).not.toHaveProperty(name);
});
