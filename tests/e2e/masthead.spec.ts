/** The head of every page: one row of sections at every width, complete without a script. */
import type { Page } from '@playwright/test';
import { expect, locales, test } from './site.ts';

const sections = [
  'explore',
  'provinces',
  'regions',
  'data',
  'charts',
  'claims',
  'methods',
  'sources',
];
const folded = sections.slice(4);

/** Tops of the rows that the visible links and the summary of the navigation stand in. */
async function rows(page: Page): Promise<readonly number[]> {
  const tops = await page.locator('.masthead nav :is(a, summary)').evaluateAll((targets) =>
    targets
      .filter((target) => target.checkVisibility({ contentVisibilityAuto: true }))
      .filter((target) => target.getBoundingClientRect().height > 0)
      .map((target) => Math.round(target.getBoundingClientRect().top)),
  );
  return [...new Set(tops)];
}

for (const locale of locales) {
  test.describe(`the ${locale} masthead`, () => {
    for (const width of [320, 390, 700]) {
      test(`takes one row for its sections at ${width} px, and folds away the rest`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${locale}/methods/`);
        expect(await rows(page)).toHaveLength(1);
        const nav = page.getByRole('navigation').first();
        for (const section of sections)
          await expect(nav.locator(`a[href$="/${locale}/${section}/"]`)).toBeVisible({
            visible: !folded.includes(section),
          });
        // The page that is open is among the folded ones, so that the fold is marked.
        await expect(nav.locator('summary')).toHaveAttribute('aria-current', 'true');
      });
    }

    test('unfolds by keyboard, and each of its targets can be hit by thumb', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`/${locale}/sources/`);
      const nav = page.getByRole('navigation').first();
      await nav.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await rows(page)).toHaveLength(2);
      const heights = await nav
        .locator('a, summary')
        .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
      expect(heights).toHaveLength(sections.length + 1);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      await expect(nav.locator('a[aria-current="page"]')).toHaveAttribute('href', /sources\/$/);
      await page.keyboard.press('Tab');
      await expect(nav.locator('a[href$="/charts/"]')).toBeFocused();
    });

    test('shows every section where there is room, and marks the one that a page belongs to', async ({
      page,
    }) => {
      await page.goto(`/${locale}/charts/organizations-count/`);
      const nav = page.getByRole('navigation').first();
      await expect(nav.getByRole('link')).toHaveCount(sections.length);
      await expect(nav.locator('summary')).toBeHidden();
      expect(await rows(page)).toHaveLength(1);
      await expect(nav.locator('a[aria-current]')).toHaveAttribute('href', /charts\/$/);
      await expect(nav.locator('a[aria-current]')).toHaveAttribute('aria-current', 'true');
      await nav.locator('a[href$="/sources/"]').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/sources/$`));
    });
  });
}
