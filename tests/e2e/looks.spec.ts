import { expect, locales, pages, scripted, test, visit } from './site.ts';

const content = pages.filter((path) => !path.startsWith('/embed/'));

for (const path of content) {
  test(`${path} stays whole at 200% text and in forced colours`, async ({ page, scripts }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await visit(page, path, scripts);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '200%');
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      640,
    );
  });
}

for (const locale of locales) {
  scripted(`the ${locale} home page does not shift while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shift += (entry as PerformanceEntry & { value: number }).value;
        document.documentElement.dataset.shift = String(shift);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`/${locale}/`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.dataset.shift ?? '0')).toBe('0');
  });

  test(`the ${locale} home page prints both views and no navigation`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.view').nth(0)).toBeVisible();
    await expect(page.locator('.view').nth(1)).toBeVisible();
    await expect(page.locator('.masthead nav')).toBeHidden();
  });

  test(`every target of the ${locale} home page is at least 24 px high`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    const small = await page
      .locator('header a, nav a, summary')
      .evaluateAll((targets) =>
        targets
          .filter(
            (target) => target.checkVisibility() && target.getBoundingClientRect().height < 24,
          )
          .map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
  });
}
