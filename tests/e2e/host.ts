/** A host of embeds: a web server of another origin than the site's, with one page. */
import type { Frame, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { onlyWith, test as base } from './scripts-of-pages.ts';

export interface HostPage {
  readonly body: string;
  readonly policy?: string;
}

function started(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`);
    });
  });
}

const pym = readFileSync(createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js'));

/** Opens a page of a fresh host; `open` resolves once the page has loaded. */
export const test = base.extend<{
  readonly open: (page: HostPage) => Promise<Page>;
  /** Origin of the site whose charts are embedded. */
  readonly site: string;
}>({
  site: async ({ baseURL }, use) => {
    await use(baseURL ?? '');
  },
  open: async ({ page }, use) => {
    const servers: Server[] = [];
    await use(async ({ body, policy }) => {
      const server = createServer(({ url }, response) => {
        if (url === '/pym.js') response.setHeader('content-type', 'text/javascript').end(pym);
        else {
          if (policy) response.setHeader('content-security-policy', policy);
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(
            `<!doctype html><html lang="en"><title>A host</title><body>${body}</body></html>`,
          );
        }
      });
      servers.push(server);
      await page.goto(await started(server));
      return page;
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

/** A test of what a script of ours or of the host adds. */
export const scripted = test.extend({ mayRunScripts: onlyWith(true) });

/** The embed's frame, once it has loaded. */
export async function embedFrame(
  page: Page,
  state: 'visible' | 'attached' = 'visible',
): Promise<Frame> {
  await page.frameLocator('iframe >> nth=0').locator('figcaption').first().waitFor({ state });
  const frame = page.frames().find((each) => each.url().includes('/embed/'));
  if (!frame) throw new Error('The host shows no embed.');
  return frame;
}

/** Height of the frame on the host, less that of what is in it, in CSS pixels; 0 is a perfect fit. */
export async function misfit(page: Page): Promise<number> {
  const frame = await embedFrame(page);
  const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
  const box = await page.locator('iframe').first().boundingBox();
  return Math.abs((box?.height ?? 0) - content);
}
