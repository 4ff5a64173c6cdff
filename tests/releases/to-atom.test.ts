import { expect, test } from 'vitest';
import { toAtom } from '../../src/releases/to-atom.ts';
import type { Release } from '../../src/releases/read-releases.ts';

const release = (version: string, date: string): Release => ({
  directory: '',
  sha256: version.repeat(20).slice(0, 64),
  manifest: { version, date, previous: null, summary: { zh: '新', en: 'A & B' }, files: [] },
});
const facts = {
  locale: 'en',
  siteName: 'Site',
  author: 'Desk',
  page: '/en/changes/',
  self: '/en/changes.atom',
} as const;

test('a feed has the newest release first, is dated by it, and escapes what it says', () => {
  const feed = toAtom([release('1.0.0', '2026-01-31'), release('1.1.0', '2026-02-28')], facts);
  expect([...feed.matchAll(/<title>(Version [^<]*)/g)].map(([, title]) => title)).toEqual([
    'Version 1.1.0',
    'Version 1.0.0',
  ]);
  expect(feed).toMatch(/<updated>2026-02-28T00:00:00Z<\/updated>/);
  expect(feed).toContain('A &amp; B');
});

test('every entry of a feed has an identifier of its own, the same each time', () => {
  const releases = [release('1.0.0', '2026-01-31'), release('1.1.0', '2026-02-28')];
  const ids = [...toAtom(releases, facts).matchAll(/urn:uuid:[\w-]+/g)].map(([id]) => id);
  expect(new Set(ids).size).toBe(3);
  expect(ids.every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  expect(toAtom(releases, facts)).toBe(toAtom(releases, facts));
});

test('there is no feed without a release', () => {
  expect(() => toAtom([], facts)).toThrow(RangeError);
});
