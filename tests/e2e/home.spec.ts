import { dataset, expect, locales, scripted, test } from './site.ts';

for (const locale of locales) {
  test.describe(`the home page in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale}/`);
    });

    test('states the finding with numbers from the data', async ({ page }) => {
      await expect(page.locator('h1')).toContainText(/\d+%?[–～]\d+%/);
    });

    test('draws every province on the map and as a tile', async ({ page }) => {
      for (const scene of ['organizations-count-map', 'organizations-count-tiles']) {
        await expect(page.locator(`#${scene} .marks > [data-key]`)).toHaveCount(
          dataset.provinces.length,
        );
      }
    });

    test('says in the table what the map says', async ({ page }) => {
      const figure = page.locator('figure').first();
      await figure.locator('summary').first().click();
      const rows = figure.locator('tbody tr');
      await expect(rows).toHaveCount(dataset.provinces.length);
      for (const { adcode } of dataset.provinces) {
        const cells = figure.locator(`tbody tr[data-key="${adcode}"]`).locator('th, td');
        const label = await page
          .locator(`#organizations-count-map [data-key="${adcode}"] > title`)
          .textContent();
        expect(label).toBe(`${await cells.nth(0).innerText()} ${await cells.nth(2).innerText()}`);
      }
    });

    scripted('switches by link, and the address remembers it', async ({ page }) => {
      const [count, rate] = [page.locator('.view').nth(0), page.locator('.view').nth(1)];
      await expect(count).toBeVisible();
      await expect(rate).toBeHidden();
      await page.locator('.switch a').nth(1).click();
      await expect(rate).toBeVisible();
      await expect(count).toBeHidden();
      await expect(page.locator('.switch a').nth(1)).toHaveAttribute('aria-current', 'true');
      await page.reload();
      await expect(rate).toBeVisible();
      await page.goBack();
      await expect(count).toBeVisible();
    });

    scripted('keeps the page and the view when the language is switched', async ({ page }) => {
      await page.locator('.switch a').nth(1).click();
      await page.locator('.language').click();
      const other = locale === 'zh' ? 'en' : 'zh';
      await expect(page).toHaveURL(new RegExp(`/${other}/#organizations-per-resident$`));
      await expect(page.locator('.view').nth(1)).toBeVisible();
    });

    scripted(
      'keeps the view and the place on the page when it is switched or another anchor is followed',
      async ({ page }) => {
        const before = await page.evaluate(() => scrollY);
        await page.locator('.switch a').nth(1).click();
        expect(await page.evaluate(() => scrollY)).toBe(before);
        await page.locator('.skip').focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('.view').nth(1)).toBeVisible();
      },
    );

    scripted('walks the map by keyboard and announces each province', async ({ page }) => {
      const map = page.locator('#organizations-count-map');
      await map.focus();
      await expect(map).toBeFocused();
      const announcement = page.locator('.announcement').first();
      await page.keyboard.press('Home');
      const [first] = await page.locator('tbody tr').first().locator('th, td').allInnerTexts();
      await expect(announcement).toContainText(first ?? 'a first row');
      await expect(map.locator('.is-current')).toHaveCount(1);
      const before = await announcement.innerText();
      await page.keyboard.press('ArrowLeft');
      await expect(announcement).not.toHaveText(before);
      await page.keyboard.press('Escape');
      await expect(map).not.toBeFocused();
      await expect(map.locator('.is-current')).toHaveCount(0);
    });

    scripted('lets the pointer ask a province', async ({ page }) => {
      await page.locator('#organizations-count-tiles [data-key="510000"]').hover();
      await expect(page.locator('.announcement').first()).toContainText(/40,001[–～]50,000/);
    });

    test('leads by its first tab stop to the content', async ({ page }) => {
      await page.keyboard.press('Tab');
      await expect(page.locator('.skip')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#content$/);
    });

    test('shows every region by name beside its outline', async ({ page }) => {
      const regions =
        dataset.schemes.find(({ id }) => id === dataset.settings.defaultScheme)?.regions ?? [];
      const legend = page.locator('.legend').first();
      for (const { name } of regions) await expect(legend).toContainText(name[locale]);
      await expect(page.locator('#organizations-count-map .outline')).toHaveCount(regions.length);
    });
  });
}
