/** The small charts of provinces and regions are walked as the large ones are. */
import { expect, locales, scripted as test } from './site.ts';

for (const locale of locales)
  for (const [path, own] of [
    ['provinces/jiangsu', '320000'],
    ['regions/west', 'west'],
  ] as const)
    test(`a line of ${path} in ${locale} is reached, said once, kept and let go by keyboard`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${path}/`);
      const figure = page.locator('figure', {
        has: page.locator('#residents-committees-over-time'),
      });
      const scene = figure.locator('svg.scene');
      const said = figure.locator('.announcement');
      const titleOf = (key: string) => scene.locator(`[data-key="${key}"] > title`).textContent();
      const current = scene.locator('.is-current');

      await scene.focus();
      await expect(scene).toHaveRole('application');
      await expect(scene).toHaveAccessibleDescription(locale === 'zh' ? /方向键/ : /arrow keys/);
      // The place itself comes first, then what it is compared with.
      await page.keyboard.press('Home');
      await expect(current).toHaveAttribute('data-key', own);
      await expect(said).toHaveText((await titleOf(own)) ?? '');
      await page.keyboard.press('End');
      await expect(current).toHaveAttribute('data-key', 'together');
      await expect(said).toHaveText((await titleOf('together')) ?? '');
      await page.keyboard.press('ArrowUp');
      await expect(current).not.toHaveAttribute('data-key', 'together');
      await page.keyboard.press('Enter');
      await expect(scene.locator('.is-pinned')).toHaveCount(1);
      await expect(said).toHaveText(locale === 'zh' ? /，已固定$/ : /, pinned$/);
      await page.keyboard.press('Escape');
      await expect(scene.locator('.is-pinned')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(scene).not.toBeFocused();
    });

test('a small chart that is walked moves nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/zh/provinces/jiangsu/');
  const scene = page.locator('#residents-committees-over-time');
  // How far the text below the chart lies under its top, however far the page has scrolled.
  const below = () =>
    scene.evaluate((svg) => {
      const summary = document.querySelector('#residents-committees-over-time-summary');
      return (summary?.getBoundingClientRect().top ?? 0) - svg.getBoundingClientRect().top;
    });
  const atRest = await below();
  await scene.focus();
  for (const key of ['Home', 'ArrowDown', 'End']) {
    await page.keyboard.press(key);
    expect(await below(), key).toBeCloseTo(atRest, 1);
  }
});
