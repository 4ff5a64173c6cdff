/** The explorer by thumb: its tabs, and how soon the chart comes. */
import { expect, locales, test, visit } from './site.ts';

for (const locale of locales) {
  test(`the tabs in ${locale} stand in two rows on a phone, each as large as a thumb`, async ({
    page,
    scripts,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, `/${locale}/explore/`, scripts);
    const boxes = await page
      .locator('.tabs a')
      .evaluateAll((links) =>
        links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect),
      );
    expect(boxes.length).toBe(9);
    expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBe(2);
    for (const { x, width, height } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(x + width).toBeLessThanOrEqual(390);
    }
  });

  test(`no tab in ${locale} is cut or hidden where the page is enlarged to 400 %`, async ({
    page,
    scripts,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await visit(page, `/${locale}/explore/`, scripts);
    for (const link of await page.locator('.tabs a').all()) {
      await expect(link).toBeVisible();
      expect(await link.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test(`the table in ${locale} follows its words where it is the chart`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/explore/gdp/per-capita/`);
    const figure = page.locator('#table figure');
    const order = await figure.evaluate((each) =>
      ['.summary', '[data-part-of="table"]', '.source'].map(
        (selector) => each.querySelector(selector)?.getBoundingClientRect().top ?? NaN,
      ),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
}
