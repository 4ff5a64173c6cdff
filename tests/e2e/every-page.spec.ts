import AxeBuilder from '@axe-core/playwright';
import { expect, pages, test } from './site.ts';

test('the build made the pages that these tests walk', () => {
  for (const page of ['/', '/zh/', '/en/', '/zh/methods/', '/en/sources/'])
    expect(pages).toContain(page);
});

/** Pages that the explorer makes alike, by indicator and measure: of so many, one is walked. */
const alike = /^\/\w+\/explore\/.+/;
const oneOf = 24;
const walked = [
  ...pages.filter((path) => !alike.test(path)),
  ...pages.filter((path) => alike.test(path)).filter((_, index) => index % oneOf === 0),
];

for (const path of walked) {
  test.describe(path, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`gives axe nothing to find in ${colorScheme} colours`, async ({ page }) => {
        // A page of many charts and tables takes its time.
        if (alike.test(path)) test.slow();
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        // What is folded away counts too.
        await page.evaluate(() => {
          document.querySelectorAll('details').forEach((details) => (details.open = true));
        });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]),
        ).toEqual([]);
      });
    }

    for (const width of [320, 390, 1280]) {
      test(`needs no sideways scroll at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      });
    }

    test('sets no text in a column too narrow to read at 390 px', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(path);
      const narrow = await page.locator('p, li, td, th').evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && element.textContent.trim().length > 20)
          .filter((element) => element.getBoundingClientRect().width < 90)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(narrow).toEqual([]);
    });

    test('has one main heading, a title and a language', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/\S{2}/);
      await expect(page.locator('html')).toHaveAttribute('lang', /^(zh-Hans|en)$/);
      expect(await page.locator('body').innerText()).not.toMatch(/undefined|NaN|\[object/);
    });
  });
}
