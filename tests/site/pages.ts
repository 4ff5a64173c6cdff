/** What every page of a built site owes its readers, its neighbours and search engines. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { pngFacts } from '../files/png.ts';
import type { BuiltSite } from './built-site.ts';

export function testPages({ directory, site, base, pages, read }: BuiltSite): void {
  test('leads nowhere that does not exist: every link, script, style and anchor', () => {
    const broken: string[] = [];
    let followed = 0;
    for (const page of pages()) {
      for (const [, address = ''] of read(page).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        if (address.startsWith('data:')) continue;
        const url = new URL(address, `${site}${base}${page}`);
        if (url.origin !== site) continue;
        followed += 1;
        const path = decodeURIComponent(url.pathname);
        const file = path.startsWith(base)
          ? posix.join(path.slice(base.length), path.endsWith('/') ? 'index.html' : '')
          : '';
        const target = join(directory, file);
        const anchor = url.hash.slice(1);
        if (!file || !existsSync(target)) broken.push(`${page} → ${address}`);
        else if (anchor && !readFileSync(target, 'utf8').includes(`id="${anchor}"`))
          broken.push(`${page} → ${address}`);
      }
    }
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(100);
  });

  test('shows no name of a question in braces where its answer should stand', () => {
    const unanswered = pages().flatMap((page) => {
      const prose = read(page)
        .replaceAll(/<(script|style|textarea|pre|code)\b.*?<\/\1>/gs, '')
        .replaceAll(/<[^>]*>/g, '\n');
      return [...prose.matchAll(/.{0,20}\{[^{}\n]*\}/g)].map(([text]) => `${page}: ${text}`);
    });
    expect(unanswered).toEqual([]);
  });

  test('names each page and its other language by absolute address', () => {
    const home = read('zh/index.html');
    expect(home).toContain(`<link rel="canonical" href="${site}${base}zh/"`);
    expect(home).toContain(`hreflang="en" href="${site}${base}en/"`);
  });

  test('names the table itself as the page that search engines should keep of its orders', () => {
    const orders = pages().filter((path) => path.startsWith('en/provinces/by/'));
    expect(orders.length).toBeGreaterThan(1);
    for (const page of orders)
      expect(read(page)).toContain(`<link rel="canonical" href="${site}${base}en/provinces/"`);
  });

  test('says once on a chart where its oEmbed description is', () => {
    const views = pages().filter((path) => /^en\/charts\/[\w-]+\//.test(path));
    expect(views.length).toBeGreaterThan(0);
    for (const page of views)
      expect(read(page).match(/application\/json\+oembed/g), page).toHaveLength(1);
  });

  test('gives every province and region a card, named by absolute address', () => {
    const places = pages().filter((path) =>
      /^\w+\/(?:provinces|regions)\/(?!by\/)[\w-]+\//.test(path),
    );
    expect(places.length).toBeGreaterThan(60);
    for (const page of places) {
      const [, path = ''] =
        new RegExp(`property="og:image" content="${site}${base}([^"]+)"`).exec(read(page)) ?? [];
      expect(path, page).toMatch(/^files\/card\/[\w-]+\.(?:zh|en)\.png$/);
      const { width, height, variety } = pngFacts(readFileSync(join(directory, path)));
      expect([width, height], path).toEqual([1200, 630]);
      expect(variety, path).toBeGreaterThan(20);
    }
  });

  test('gives every story a card that says in words what it shows, in the page’s data too', () => {
    const stories = pages().filter((path) => /^\w+\/stories\/[\w-]+\//.test(path));
    expect(stories.length).toBeGreaterThanOrEqual(12);
    for (const page of stories) {
      const html = read(page);
      const [, locale = '', slug = ''] = /^(\w+)\/stories\/([\w-]+)\//.exec(page) ?? [];
      const path = `files/card/story-${slug}.${locale}.png`;
      expect(html).toContain(`property="og:image" content="${site}${base}${path}"`);
      expect(html).toContain(`"image":"${site}${base}${path}"`);
      const [, title = ''] = /property="og:title" content="([^"]+)"/.exec(html) ?? [];
      const [, said = ''] = /property="og:image:alt" content="([^"]+)"/.exec(html) ?? [];
      expect(said.startsWith(title), page).toBe(true);
      expect(said).toMatch(locale === 'zh' ? /成立 \d+ · 不成立 \d+/ : /Holds \d+ · Fails \d+/);
      const { width, height, variety } = pngFacts(readFileSync(join(directory, path)));
      expect([width, height], path).toEqual([1200, 630]);
      expect(variety, path).toBeGreaterThan(20);
    }
  });

  test('mirrors every page in both languages', () => {
    const within = (locale: string) =>
      pages()
        .filter((path) => path.startsWith(`${locale}/`))
        .map((path) => path.slice(locale.length));
    expect(within('zh')).toEqual(within('en'));
    expect(within('zh').length).toBeGreaterThan(3);
  });

  test('asks no other host for anything, and allows no unsafe code', () => {
    for (const page of pages()) {
      const html = read(page);
      expect(html, page).not.toMatch(/<(?:script|img|iframe|source)[^>]*src="(?:https?:)?\/\//);
      expect(html, page).not.toMatch(
        /<link[^>]*rel="(?:stylesheet|preload|icon|preconnect)"[^>]*href="(?:https?:)?\/\//,
      );
      expect(html, page).toMatch(
        /http-equiv="content-security-policy" content="default-src 'none';/i,
      );
      expect(html, page).not.toContain('unsafe-');
      expect(html, page).not.toMatch(/\sstyle="/);
    }
  });
}
