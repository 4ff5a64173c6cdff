import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPublication } from '../../src/dataset/publication.ts';

const descriptor = readFileSync('data/datapackage.json', 'utf8');
const json = JSON.parse(descriptor) as Record<string, unknown>;

test('the descriptor says who made which version when, and under which licence', () => {
  expect(readPublication(descriptor)).toMatchObject({
    name: 'dongxi',
    version: json.version,
    creator: '东西 Dongxi',
    licence: { name: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  });
});

test('the day is that of the version, whatever the time', () => {
  const text = JSON.stringify({ ...json, created: '2024-02-29T23:59:59+08:00' });
  expect(readPublication(text).date).toBe('2024-02-29');
});

test.each(['version', 'created', 'title_zh', 'licenses', 'contributors', 'keywords'])(
  'a descriptor without %s is refused by that name',
  (name) => {
    const text = JSON.stringify({ ...json, [name]: undefined });
    expect(() => readPublication(text)).toThrow(name);
  },
);

test('a date without a time is no creation time', () => {
  expect(() => readPublication(JSON.stringify({ ...json, created: '2024-02-29' }))).toThrow(
    'RFC 3339',
  );
});
