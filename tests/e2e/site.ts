/** What every browser test knows of the built site. */
import { expect, type Page } from '@playwright/test';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory, loadDataset } from '../../src/dataset/load-dataset.ts';
import { onlyWith, test as base } from './scripts-of-pages.ts';

const dist = join(import.meta.dirname, '../../dist');
if (!existsSync(dist)) throw new Error('There is no dist folder to test: run npm run build first.');

/** Addresses of every page that the build made, embeds included. */
export const allPages: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => `/${path.slice(0, -'index.html'.length)}`)
  .sort();

/** Pages that one template makes from data by the dozen. */
const madeByTheDozen = [
  /^\/\w+\/provinces\/(?!by\/)[\w-]+\/$/,
  /^\/\w+\/provinces\/by\/[\w-]+\/$/,
  /^\/\w+\/regions\/[\w-]+\/$/,
  /^\/\w+\/explore\/\w+\/[\w-]+\/$/,
  // What is frozen was walked when it was the newest.
  /^\/v\/[^/]+\/embed\//,
];

/** What stands for its kind: the template and the language, else the page itself. */
function kindOf(path: string): string {
  const kind = madeByTheDozen.findIndex((pattern) => pattern.test(path));
  return kind === -1 ? path : `${kind} ${path.split('/')[1] ?? ''}`;
}

function weightOf(path: string): number {
  return statSync(join(dist, path, 'index.html')).size;
}

/** Every page, but of those made by the dozen the heaviest in each language. */
export const pages: readonly string[] = [...Map.groupBy(allPages, kindOf).values()]
  .flatMap((alike) =>
    alike.length === 1
      ? alike
      : alike.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, 1),
  )
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

/** Resolves once the explorer shows what its address asks for, and can be used. */
export async function explorerReady(page: Page): Promise<void> {
  await expect(page.locator('#explorer')).toHaveAttribute('data-ready', '');
}

/** Goes to a page and waits for all that its scripts, where they run, do unasked. */
export async function visit(page: Page, path: string, scripts: boolean): Promise<void> {
  await page.goto(path);
  // All others are done by the time that a page has loaded.
  if (scripts && (await page.locator('#explorer').count()) > 0) await explorerReady(page);
}

/** A test that names what JavaScript adds. */
export const scripted = test.extend({ mayRunScripts: onlyWith(true) });

/** A test that names what stands in for JavaScript. */
export const unscripted = test.extend({ mayRunScripts: onlyWith(false) });

export { expect };
