/** A built site as a consumer of oEmbed sees it. */
import { extract } from '@extractus/oembed-extractor';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pngFacts } from '../files/png.ts';
import type { BuiltSite } from './built-site.ts';

export function testOembed({ directory, site, base, read }: BuiltSite): void {
  test('answers an oEmbed consumer that is given the address of a chart', async () => {
    const asked: string[] = [];
    // The consumer is nobody’s here; it sees the built site in place of the network.
    const fetcher = (address: string) => {
      asked.push(address);
      const { pathname } = new URL(address);
      const path = pathname.slice(base.length);
      return Promise.resolve(new Response(read(path.endsWith('/') ? `${path}index.html` : path)));
    };
    const page = `${site}${base}zh/charts/organizations-count/`;
    const answer = (await extract(page, {}, fetcher)) as Readonly<Record<string, unknown>>;
    expect(asked).toHaveLength(2);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: '东西' });
    const picture = pngFacts(readFileSync(join(directory, 'files/organizations-count.zh.png')));
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([
      picture.width,
      picture.height,
    ]);
    expect(answer.html).toContain(`<iframe src="${site}${base}embed/organizations-count/zh/"`);
    expect(answer.html).toContain(` height="${String(answer.height)}" `);
    expect(answer.width).toBe(660);
  });
}
