import { expect, test } from 'vitest';
import { readText } from '../../src/story/text/read-text.ts';
import { readingMinutes } from '../../src/story/text/reading-time.ts';

test('Chinese is read at four hundred characters a minute, whatever stands between them', () => {
  expect(readingMinutes('社会，组织。'.repeat(300), 'zh')).toBe(3);
});

test('English is read at two hundred and forty words a minute', () => {
  expect(readingMinutes('one two  three\n'.repeat(160), 'en')).toBe(2);
});

test('the shortest text takes a minute', () => {
  expect(readingMinutes('', 'zh')).toBe(1);
  expect(readingMinutes('One.', 'en')).toBe(1);
});

test('only what a reader sees is counted: no front matter, component or address', () => {
  const source = [
    '---',
    'title: A title',
    '---',
    '',
    '<Claim of="an-id">Two words</Claim> and [a link](../there/).',
  ].join('\n');
  const { plain } = readText(source, { file: 'story.mdx', locale: 'en', slug: 'story' });
  expect(plain.split(/\s+/).filter(Boolean)).toEqual(['Two', 'words', 'and', 'a', 'link', '.']);
});
