import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { allPages, dataset, expect, locales, scripted, test, unscripted } from './site.ts';

/** Rules that data can break where the template is sound: names, ids, headings, links. */
const rulesOfData = [
  'aria-allowed-attr',
  'aria-required-children',
  'document-title',
  'duplicate-id-aria',
  'empty-heading',
  'empty-table-header',
  'heading-order',
  'html-has-lang',
  'landmark-unique',
  'link-name',
  'list',
  'region',
  'scrollable-region-focusable',
  'svg-img-alt',
  'td-headers-attr',
];

/** The provinces of the table in its order, once all of it has come. */
async function namesIn(page: Page): Promise<readonly string[]> {
  const names = page.locator('table.sortable tbody th');
  await expect(names).toHaveCount(dataset.provinces.length);
  return names.allInnerTexts();
}

for (const locale of locales) {
  test.describe(`the pages of provinces in ${locale}`, () => {
    const own = dataset.provinces.map(({ slug }) => `/${locale}/provinces/${slug}/`);

    test('are all there, one for each province', () => {
      for (const path of own) expect(allPages).toContain(path);
    });

    test('fit on 320 px, say nothing that is no word or number, and give axe nothing to find', async ({
      page,
    }) => {
      // The limit only ends a walk that hangs, on however busy a machine.
      test.setTimeout(600_000);
      // 1280 px at 400%.
      await page.setViewportSize({ width: 320, height: 256 });
      for (const path of own) {
        await page.goto(path);
        const text = await page.locator('body').innerText();
        expect(text, path).not.toMatch(/undefined|NaN|null|\[object|[{}]|Infinity|∞/);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(320);
        // The rows are alike on all pages, and thousands of cells.
        const scope = { rules: rulesOfData, without: '.rows' };
        expect(await violations(page, scope), path).toEqual([]);
      }
    });
  });

  test.describe(`the table of all provinces in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale}/provinces/`);
    });

    test('leads from each row to the page of its province', async ({ page }) => {
      const links = page.locator('table.sortable tbody th a');
      await expect(links).toHaveCount(dataset.provinces.length);
      for (const [index, { slug }] of dataset.provinces.entries())
        await expect(links.nth(index)).toHaveAttribute('href', `/${locale}/provinces/${slug}/`);
    });

    test('keeps the names of the provinces in sight while a phone scrolls it sideways', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`/${locale}/provinces/`);
      const name = page.locator('table.sortable tbody th').first();
      const before = await name.boundingBox();
      const scroller = page.locator('.scroll').first();
      await scroller.evaluate((box) => {
        box.scrollLeft = box.scrollWidth;
      });
      expect(await scroller.evaluate((box) => box.scrollLeft)).toBeGreaterThan(100);
      expect(await name.boundingBox()).toEqual(before);
      // Nothing shows through, and two thirds of the screen are left for the figures.
      await expect(name).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      expect(before?.width).toBeLessThan(130);
      const head = page.locator('table.sortable thead th a').first();
      await head.focus();
      const reached = await head.boundingBox();
      expect(reached?.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
    });

    scripted(
      'is sorted by keyboard, says so once, and turns around at the second time',
      async ({ page }) => {
        const head = page.locator('table.sortable thead th').nth(6);
        await head.locator('a').focus();
        await page.keyboard.press('Enter');
        await expect(head).toHaveAttribute('aria-sort', 'descending');
        const label = (await head.locator('a').innerText()).trim();
        await expect(page.getByRole('status')).toContainText(label);
        const values = async () =>
          page
            .locator('table.sortable tbody td:nth-child(7)')
            .evaluateAll((cells) => cells.map((cell) => Number(cell.dataset.low)));
        const down = await values();
        expect(down).toEqual(down.toSorted((a, b) => b - a));
        await expect(head.locator('a')).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(head).toHaveAttribute('aria-sort', 'ascending');
        expect(await values()).toEqual(down.toReversed());
        await expect(page).toHaveURL(/-ascending\/$/);
      },
    );

    test('keeps its order when the page is loaded anew', async ({ page }) => {
      const head = page.locator('table.sortable thead th:has(a)').nth(0);
      await head.locator('a').click();
      await expect(head).toHaveAttribute('aria-sort', 'descending');
      const sorted = await namesIn(page);
      await page.reload();
      expect(await namesIn(page)).toEqual(sorted);
      await expect(page.locator('th[aria-sort]')).toHaveCount(1);
    });
  });

  unscripted(
    `without JavaScript the table of all provinces in ${locale} is sorted by its links, and both ways`,
    async ({ page }) => {
      await page.goto(`/${locale}/provinces/`);
      const link = page.locator('table.sortable thead a').nth(4);
      await link.click();
      await expect(page).toHaveURL(/\/by\/[\w-]+\/$/);
      const head = page.locator('th[aria-sort]');
      await expect(head).toHaveAttribute('aria-sort', 'descending');
      const names = await namesIn(page);
      await head.locator('a').click();
      await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
      expect(await namesIn(page)).toEqual(names.toReversed());
    },
  );

  test(`a ${locale} province’s page shows text, figures, charts and rows`, async ({ page }) => {
    const [province] = dataset.provinces;
    await page.goto(`/${locale}/provinces/${province?.slug ?? ''}/`);
    await expect(page.locator('.profile-text')).toContainText(province?.shortName[locale] ?? '');
    await expect(page.locator('.key-figure')).not.toHaveCount(0);
    await expect(page.locator('.small-charts svg.scene')).not.toHaveCount(0);
    await page.locator('.rows > summary').click();
    await expect(page.locator('.rows tbody tr').first()).toBeVisible();
  });

  test(`a ${locale} province’s place among others is seen in forced colours`, async ({ page }) => {
    await page.goto(`/${locale}/provinces/${dataset.provinces[0]?.slug ?? ''}/`);
    await page.emulateMedia({ forcedColors: 'active' });
    const colours = await page
      .locator('.rank-places')
      .first()
      .evaluate((mark) => [
        getComputedStyle(mark).fill,
        getComputedStyle(document.documentElement).backgroundColor,
      ]);
    expect(colours[0]).not.toBe(colours[1]);
  });
}
