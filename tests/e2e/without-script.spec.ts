import { dataset, expect, locales, unscripted as test } from './site.ts';

for (const locale of locales) {
  test(`without JavaScript the ${locale} home page shows map, table and switch`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await expect(page.locator('#organizations-count-map .marks > *')).toHaveCount(
      dataset.provinces.length,
    );
    await expect(page.locator('.view').nth(1)).toBeHidden();
    await page.locator('.switch a').nth(1).click();
    await expect(page.locator('.view').nth(1)).toBeVisible();
    await expect(page.locator('.view').nth(0)).toBeHidden();
    await expect(page).toHaveURL(/#organizations-per-resident$/);
    await page.locator('.view').nth(1).locator('summary').first().click();
    await expect(page.locator('.view').nth(1).locator('tbody tr').first()).toBeVisible();
  });
}
