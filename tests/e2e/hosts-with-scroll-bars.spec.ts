/** Where scroll bars take room, as on many desktops: the test browser hides them unless it is told not to. */
import { expect } from '@playwright/test';
import { embedFrame, misfit, scripted as test } from './host.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] });
  },
});

const path = '/embed/organizations-per-resident/en/';
const widths = [280, 330, 400, 510, 560, 600, 660, 750, 930, 1200];

for (const width of widths) {
  test(`a frame ${width} px wide that our script fits comes to rest without a bar`, async ({
    open,
    site,
  }) => {
    const host = await open({
      body: `<iframe frameborder="0" src="${site}${path}" width="${width}" height="150"></iframe><script src="${site}/embed.js"></script>`,
    });
    await expect.poll(() => misfit(host)).toBeLessThanOrEqual(1);
    const frame = await embedFrame(host);
    const free = () =>
      frame.evaluate(() => ({
        shown: document.documentElement.clientWidth,
        whole: window.innerWidth,
      }));
    await expect.poll(free).toEqual({ shown: width, whole: width });
  });
}

test('a frame too low does show a bar, so that these tests can fail', async ({ open, site }) => {
  const host = await open({
    body: `<iframe frameborder="0" src="${site}${path}" width="600" height="150"></iframe>`,
  });
  const frame = await embedFrame(host);
  expect(await frame.evaluate(() => document.documentElement.clientWidth)).toBeLessThan(600);
});

test('a table beside a bar needs no sideways scroll for its caption', async ({ open, site }) => {
  const host = await open({
    body: `<iframe frameborder="0" src="${site}${path}#table=open" width="600" height="150"></iframe>`,
  });
  const frame = await embedFrame(host);
  const widths = await frame.evaluate(() => {
    const scroller = document.querySelector('.scroll');
    return [scroller?.scrollWidth, scroller?.clientWidth];
  });
  expect(widths[0]).toBeGreaterThan(400);
  expect(widths[0]).toBe(widths[1]);
});
