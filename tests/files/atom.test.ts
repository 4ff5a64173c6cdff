import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { atomFeed, permanentId, type Feed } from '../../src/files/atom.ts';

const feed: Feed = {
  id: permanentId('site', 'en'),
  title: 'Stories & more',
  updated: '2020-09-30',
  author: 'The <desk>',
  language: 'en',
  address: 'https://example.org/en/',
  self: 'https://example.org/en/feed.xml',
  entries: ['one', 'two'].map((slug) => ({
    id: permanentId('site', 'en', slug),
    title: `Story ${slug}`,
    summary: '5 < 6',
    address: `https://example.org/en/stories/${slug}/`,
    updated: '2020-09-30',
  })),
};

/** Names of the elements below each feed and entry, by what holds them, from well-formed XML. */
function elementsOf(xml: string): Readonly<Record<string, readonly string[]>> {
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  const found: Record<string, string[]> = {};
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    const parent = open.at(-1);
    if (parent !== undefined) (found[parent] ??= []).push(name);
    open.push(name);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return found;
}

describe('an Atom feed', () => {
  test('is well-formed, and has what RFC 4287 requires of a feed and of each entry', () => {
    const elements = elementsOf(atomFeed(feed));
    expect(elements.feed).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author']));
    expect(elements.author).toEqual(['name']);
    expect(elements.feed?.filter((name) => name === 'entry')).toHaveLength(2);
    for (const name of ['id', 'title', 'updated', 'summary'])
      expect(elements.entry?.filter((each) => each === name)).toHaveLength(2);
  });

  test('leads to itself, to the page and to each story, and says its language', () => {
    const xml = atomFeed(feed);
    expect(xml).toContain('xml:lang="en"');
    expect(xml).toMatch(/<link rel="self" [^>]*href="https:\/\/example\.org\/en\/feed\.xml"/);
    expect(xml).toMatch(/href="https:\/\/example\.org\/en\/stories\/two\/"/);
  });

  test('is dated by midnight of the day, as RFC 3339 writes it', () => {
    expect(atomFeed(feed)).toContain('<updated>2020-09-30T00:00:00Z</updated>');
  });

  test('escapes what it says', () => {
    const xml = atomFeed(feed);
    expect(xml).toContain('Stories &amp; more');
    expect(xml).toContain('The &lt;desk&gt;');
    expect(xml).toContain('5 &lt; 6');
  });
});

describe('a permanent identifier', () => {
  test('is a UUID of version 8 (RFC 9562), the same each time', () => {
    const id = permanentId('site', 'en', 'one');
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(permanentId('site', 'en', 'one')).toBe(id);
  });

  test('is another one for other parts, wherever they are cut', () => {
    const ids = [permanentId('a', 'bc'), permanentId('ab', 'c'), permanentId('abc')];
    expect(new Set(ids).size).toBe(3);
  });
});
