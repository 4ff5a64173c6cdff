import { expect, locales, pages, scripted, test } from './site.ts';

const families = pages
  .map((path) => /^\/en\/gallery\/([\w-]+)\/$/.exec(path)?.[1])
  .filter((family) => family !== undefined);

test('the gallery has a page for every family, in both languages', () => {
  expect(families.length).toBeGreaterThan(10);
  for (const locale of locales)
    for (const family of families) expect(pages).toContain(`/${locale}/gallery/${family}/`);
});

for (const locale of locales) {
  test(`no other page leads to the gallery, and search engines are asked to pass it by, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await expect(page.locator('a[href*="/gallery/"]')).toHaveCount(0);
    await page.goto(`/${locale}/gallery/`);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('main a[href*="/gallery/"]')).toHaveCount(families.length);
  });
}

for (const family of families) {
  scripted(
    `${family}: a walk from the first mark by arrow keys reaches others and says each by name`,
    async ({ page }) => {
      await page.goto(`/en/gallery/${family}/`);
      const scene = page
        .locator('.state.usual svg[tabindex="0"]')
        .filter({ visible: true })
        .first();
      const said = page.locator('.state.usual .announcement').first();
      await scene.focus();
      await page.keyboard.press('Home');
      const heard = new Set<string>();
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'End']) {
        await page.keyboard.press(key);
        const current = scene.locator('.is-current');
        await expect(current).toHaveCount(1);
        const label = (await current.locator('> title').textContent()) ?? '';
        await expect(said).toHaveText(label);
        heard.add(label);
      }
      expect(heard.size).toBeGreaterThan(1);
      await page.keyboard.press('Escape');
      await expect(scene.locator('.is-current')).toHaveCount(0);
    },
  );

  test(`${family}: forced colours leave the drawing its own, and words and ring the system’s`, async ({
    page,
  }) => {
    await page.goto(`/zh/gallery/${family}/`);
    await page.emulateMedia({ forcedColors: 'active' });
    const scene = page.locator('.state.usual svg[role]').filter({ visible: true }).first();
    // Patterns and tones carry meaning: what the system paints over is lost.
    await expect(scene).toHaveCSS('forced-color-adjust', 'none');
    await expect(page.locator('.state.usual .summary').first()).toHaveCSS(
      'forced-color-adjust',
      'auto',
    );
  });

  test(`${family}: prints the drawing and the summary, in light colours`, async ({ page }) => {
    await page.goto(`/zh/gallery/${family}/`);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const figure = page.locator('.state.usual figure').first();
    await expect(figure.locator('svg[role]').filter({ visible: true }).first()).toBeVisible();
    await expect(figure.locator('.summary')).toBeVisible();
    await expect(page.locator('.masthead nav')).toBeHidden();
  });

  test(`${family}: the dark state is dark whatever the reader prefers`, async ({ page }) => {
    await page.goto(`/zh/gallery/${family}/`);
    await page.emulateMedia({ colorScheme: 'light' });
    const [paper, ink] = await page
      .locator('.state.dark')
      .evaluate((state) => [
        getComputedStyle(state).backgroundColor,
        getComputedStyle(state).color,
      ]);
    const sum = (colour = '') =>
      [...colour.matchAll(/\d+/g)].slice(0, 3).reduce((all, [part]) => all + Number(part), 0);
    expect(sum(paper)).toBeLessThan(150);
    expect(sum(ink)).toBeGreaterThan(600);
  });
}
