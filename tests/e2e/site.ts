/** What every browser test knows of the built site. */
import { test as base, expect } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory, loadDataset } from '../../src/dataset/load-dataset.ts';

const dist = join(import.meta.dirname, '../../dist');
if (!existsSync(dist)) throw new Error('There is no dist folder to test: run npm run build first.');

/** Addresses of every page that the build made, embeds included. */
export const pages: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => `/${path.slice(0, -'index.html'.length)}`)
  .sort();

export const dataset = loadDataset(dataDirectory());
export const locales = ['zh', 'en'] as const;

/** What a browser says of the script of an embed, which a host’s sandbox forbids and the embed does without. */
const sandboxed =
  /^Blocked script execution in .*\/embed\/.* because the document's frame is sandboxed/;

/** Fails a test whose page logs an error or asks another host for anything. */
export const test = base.extend<{ readonly quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        const isComplaint = message.type() === 'error' || message.type() === 'warning';
        if (isComplaint && !sandboxed.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        // What a page has made itself, a picture to be saved, comes from no host.
        const url = request.url().replace(/^blob:/, '');
        if (!url.startsWith(baseURL ?? '')) complaints.push(`asks for ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
