import { allPages, expect, locales, unscripted as test } from './site.ts';

for (const locale of locales) {
  test(`without JavaScript every choice of the ${locale} explorer leads to a page that exists`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/explore/`);
    await expect(page.locator('.marks > *')).toHaveCount(31);
    const links = await page
      .locator('.sentence a[href], .tabs a[href]')
      .evaluateAll((anchors) => anchors.map((each) => (each as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) expect(allPages).toContain(new URL(link).pathname);
  });

  test(`without JavaScript the ${locale} explorer goes from measure to measure and chart to chart`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/explore/`);
    await page.locator('[data-choice="indicator"] > summary').click();
    await page.locator('[data-choice="indicator"] a[data-key="gdp"]').click();
    await expect(page).toHaveURL(`/${locale}/explore/gdp/per-capita/#map`);
    await page.locator('[data-choice="measure"] > summary').click();
    await page.locator('[data-choice="measure"] a[data-key="index"]').click();
    await expect(page).toHaveURL(`/${locale}/explore/gdp/index/#map`);
    await page.locator('.tabs a[data-key="inequality"]').click();
    await expect(page.locator('#inequality .wide svg.scene')).toBeInViewport();
  });

  test(`without JavaScript the ${locale} explorer says why a choice is refused and shows no dead control`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/explore/population/share/`);
    await page.locator('[data-choice="measure"] > summary').click();
    const refused = page.locator('[data-choice="measure"] a[aria-disabled]');
    await expect(refused.first()).toBeVisible();
    await expect(refused.first().locator('.why')).not.toBeEmpty();
    await expect(page.locator('.needs-script')).toBeHidden();
    await expect(page.locator('input, button')).toHaveCount(0);
  });
}
