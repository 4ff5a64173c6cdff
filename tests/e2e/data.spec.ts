import { statSync } from 'node:fs';
import { expect, locales, test } from './site.ts';

for (const locale of locales) {
  test.describe(`the ${locale} data page`, () => {
    test('is reached from the masthead, and leads to the archive', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page
        .getByRole('banner')
        .getByRole('link', { name: /^(数据|Data)$/ })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/data/$`));
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'dongxi.zip' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('dongxi.zip');
      expect(statSync(await file.path()).size).toBeGreaterThan(50_000);
    });

    test('opens an indicator by keyboard, and leads on to its sources', async ({ page }) => {
      await page.goto(`/${locale}/data/`);
      const indicator = page.locator('#indicator-social_organizations');
      await indicator.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(
        indicator
          .getByText('民政部统计')
          .or(indicator.getByText('Statistics of the Ministry'))
          .first(),
      ).toBeVisible();
      await indicator.getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/sources/#`));
    });

    test('gives the whole citation to one click', async ({ page }) => {
      await page.goto(`/${locale}/data/`);
      const citation = page.locator('.citation').first();
      await citation.click();
      const selected = await page.evaluate(() => getSelection()?.toString().trim());
      expect(selected).toBe((await citation.textContent())?.trim());
    });

    test('tells the known conflicts, with their cells', async ({ page }) => {
      await page.goto(`/${locale}/data/#corrections`);
      const corrections = page.locator('.corrections > li');
      await expect(corrections).toHaveCount(3);
      await expect(corrections.first()).toContainText('888517');
      await expect(corrections.first()).toContainText('totals.csv');
      await expect(page.locator('#conflicts + p')).toContainText(/761,539.*805,190/);
    });
  });
}

test('the description for search engines stands in the page and is not run', async ({ page }) => {
  await page.goto('/en/data/');
  const described = JSON.parse(
    await page.locator('script[type="application/ld+json"]').innerText(),
  ) as { readonly '@type': string; readonly distribution: readonly unknown[] };
  expect(described['@type']).toBe('Dataset');
  expect(described.distribution.length).toBeGreaterThan(20);
});
