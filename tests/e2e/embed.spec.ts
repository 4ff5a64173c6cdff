import { views } from '../../src/content/views.ts';
import { dataset, expect, locales, test } from './site.ts';

const maps = ['organizations-count', 'organizations-per-resident'];

for (const view of maps) {
  for (const locale of locales) {
    test.describe(`the embed of ${view} in ${locale}`, () => {
      const address = `/embed/${view}/${locale}/`;

      test('is one request, and its only script reports its height', async ({ page }) => {
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        expect(requests).toHaveLength(1);
        expect(await page.locator('script').allTextContents()).toEqual([
          expect.stringMatching(/^\(function\(\)\{[^]*new ResizeObserver\(report\)/),
        ]);
      });

      test('shows map, title, table and source in a sandboxed frame of another page', async ({
        page,
        baseURL,
      }) => {
        await page.setContent(
          `<iframe sandbox="" width="600" height="700" src="${baseURL ?? ''}${address}"></iframe>`,
        );
        const frame = page.frameLocator('iframe');
        await expect(frame.locator('.marks > *')).toHaveCount(dataset.provinces.length);
        await expect(frame.locator('h1')).toBeVisible();
        await expect(frame.locator('figcaption')).toContainText(/Sources?:|来源/);
        await frame.locator('summary').first().click();
        await expect(frame.locator('tbody tr')).toHaveCount(dataset.provinces.length);
      });

      test('fits a narrow column', async ({ page }) => {
        await page.setViewportSize({ width: 280, height: 600 });
        await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          280,
        );
      });

      test('leads back to its chart on the site', async ({ page, baseURL }) => {
        await page.goto(address);
        const link = await page.locator('figcaption a').getAttribute('href');
        await page.goto(`${baseURL ?? ''}${link ?? ''}`);
        await expect(page.locator(`#${view}-heading`)).toBeVisible();
      });
    });
  }
}

for (const view of views.filter(
  ({ family }) => family !== 'choropleth' && family !== 'tile-grid',
)) {
  test(`the embed of ${view.id} shows the one layout that fits its place`, async ({ page }) => {
    for (const [width, fitting, other] of [
      [330, 'narrow', 'wide'],
      [930, 'wide', 'narrow'],
    ] as const) {
      await page.setViewportSize({ width, height: 600 });
      await page.goto(`/embed/${view.id}/zh/`);
      await expect(page.locator(`.${fitting} > svg`)).toBeVisible();
      await expect(page.locator(`.${other} > svg`)).toBeHidden();
      // The legend borrows the patterns of the first layout, hidden or not.
      for (const pattern of await page.locator('.wide pattern > *').all())
        await expect(pattern).toHaveCSS('visibility', 'visible');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
  });
}
