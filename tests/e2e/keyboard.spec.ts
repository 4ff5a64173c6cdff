import type { Locator, Page } from '@playwright/test';
import { dataset, expect, locales, scripted as test } from './site.ts';
import { typeAtOnce } from './type-at-once.ts';

/** Collects what the live region says, one entry a change. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page
    .locator('.announcement')
    .first()
    .evaluate((region) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => heard.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

async function labelOf(scene: Locator, key: string): Promise<string> {
  return (await scene.locator(`[data-key="${key}"] > title`).textContent()) ?? '';
}

async function currentKey(scene: Locator): Promise<string | null> {
  return scene.locator('.is-current').getAttribute('data-key');
}

/** A province of the tables by its pinyin. */
function adcodeOf(slug: string): string {
  return dataset.provinces.find((province) => province.slug === slug)?.adcode ?? slug;
}

for (const locale of locales) {
  test.describe(`walking the map in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale}/`);
    });

    test('each scene is one tab stop, described by its summary and by how to walk it', async ({
      page,
    }) => {
      const map = page.locator('#organizations-count-map');
      const tiles = page.locator('#organizations-count-tiles');
      await page.locator('.switch a').last().focus();
      await page.keyboard.press('Tab');
      await expect(map).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(tiles).toBeFocused();
      await expect(map).toHaveAccessibleDescription(
        locale === 'zh' ? /个省份有确数.*方向键/ : /exact figure.*arrow keys/,
      );
    });

    test('Home and End reach the first and last row of the table', async ({ page }) => {
      const map = page.locator('#organizations-count-map');
      const rows = page.locator('figure').first().locator('tbody tr');
      await map.focus();
      await page.keyboard.press('End');
      expect(await currentKey(map)).toBe(await rows.last().getAttribute('data-key'));
      await page.keyboard.press('Home');
      expect(await currentKey(map)).toBe(await rows.first().getAttribute('data-key'));
    });

    test('every move is announced once, in the words of the mark', async ({ page }) => {
      const map = page.locator('#organizations-count-map');
      await map.focus();
      const heard = await listen(page);
      for (const key of ['Home', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'End', 'g', 'Home']) {
        const before = await map.locator('.is-current').count();
        const from = before ? await currentKey(map) : null;
        await page.keyboard.press(key);
        const to = await currentKey(map);
        expect(to, key).not.toBe(from);
        expect(await heard(), key).toEqual([await labelOf(map, to ?? '')]);
      }
    });

    test('letters lead to a province by name, pinyin, initials or English name', async ({
      page,
    }) => {
      const map = page.locator('#organizations-count-map');
      for (const [typed, slug] of [
        ['guangd', 'guangdong'],
        ['hlj', 'heilongjiang'],
        ['Tibet', 'xizang'],
        ['xz', 'xizang'],
        ['inner m', 'neimenggu'],
      ] as const) {
        await map.focus();
        await typeAtOnce(page, typed);
        expect(await currentKey(map), typed).toBe(adcodeOf(slug));
        await page.keyboard.press('Escape');
      }
      await map.dispatchEvent('keydown', { key: '川' });
      expect(await currentKey(map)).toBe(adcodeOf('sichuan'));
    });

    test('one letter struck again and again walks all that begin with it', async ({ page }) => {
      const map = page.locator('#organizations-count-map');
      await map.focus();
      const met: (string | null)[] = [];
      for (let strikes = 0; strikes < 7; strikes += 1) {
        await page.keyboard.press('h');
        met.push(await currentKey(map));
      }
      const slugs = ['hebei', 'heilongjiang', 'henan', 'hubei', 'hunan', 'hainan'];
      expect(met.slice(0, 6)).toEqual(slugs.map(adcodeOf));
      expect(met[6]).toBe(met[0]);
    });

    test('keys held with Control keep what they mean to the browser', async ({ page }) => {
      const map = page.locator('#organizations-count-map');
      await map.focus();
      await page.keyboard.press('Control+h');
      await expect(map.locator('.is-current')).toHaveCount(0);
    });

    test('Enter pins, moving on keeps the pin, Escape first unpins and then leaves', async ({
      page,
    }) => {
      const map = page.locator('#organizations-count-map');
      const [pinned, released] =
        locale === 'zh' ? ['，已固定', '，已取消固定'] : [', pinned', ', no longer pinned'];
      await map.focus();
      await page.keyboard.press('Home');
      const first = (await currentKey(map)) ?? '';
      const heard = await listen(page);
      await page.keyboard.press('Enter');
      const label = await labelOf(map, first);
      expect(await heard()).toEqual([label + pinned]);
      await page.keyboard.press('ArrowLeft');
      await expect(map.locator('.is-pinned')).toHaveAttribute('data-key', first);
      expect(await currentKey(map)).not.toBe(first);
      // What is pinned stays said and marked when the reader goes elsewhere.
      await map.blur();
      await expect(map.locator('.is-pinned')).toHaveAttribute('data-key', first);
      await expect(page.locator('.announcement').first()).toHaveText(label + pinned);
      await map.focus();
      await heard();
      await page.keyboard.press('Escape');
      expect(await heard()).toEqual([label + released]);
      await expect(map).toBeFocused();
      await expect(map.locator('.is-pinned')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(map).not.toBeFocused();
    });

    test('Enter on what is pinned unpins it', async ({ page }) => {
      const map = page.locator('#organizations-count-map');
      await map.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(map.locator('.is-pinned')).toHaveCount(0);
      await expect(map.locator('.is-current')).toHaveCount(1);
    });

    test('coming back, the walk goes on where it was left', async ({ page }) => {
      const map = page.locator('#organizations-count-map');
      await map.focus();
      await page.keyboard.press('End');
      const left = await currentKey(map);
      await page.keyboard.press('Escape');
      await map.focus();
      await page.keyboard.press('ArrowUp');
      expect(await currentKey(map)).toBe(left);
    });

    test('what is reached on the map is marked on the tiles too', async ({ page }) => {
      await page.locator('#organizations-count-map').focus();
      await page.keyboard.press('Home');
      const key = await currentKey(page.locator('#organizations-count-map'));
      expect(await currentKey(page.locator('#organizations-count-tiles'))).toBe(key);
    });

    test('Tab leaves, and nothing stays marked', async ({ page }) => {
      const map = page.locator('#organizations-count-map');
      await map.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Tab');
      await expect(page.locator('#organizations-count-tiles')).toBeFocused();
      await expect(page.locator('figure').first().locator('.is-current')).toHaveCount(0);
    });

    test('focus is always to be seen, and says how to go on', async ({ page }) => {
      await page.locator('.switch a').last().focus();
      await page.keyboard.press('Tab');
      const map = page.locator('#organizations-count-map');
      await expect(map).toHaveCSS('outline-style', 'solid');
      await expect(map).toHaveCSS('outline-width', '3px');
      const help = await page
        .locator('.announcement')
        .first()
        .evaluate((region) => getComputedStyle(region, '::before').content);
      expect(help).toMatch(/Enter/);
    });
  });
}

test.describe('pointer and touch', () => {
  test('24 px around the middle of a small province lead to it, on a phone too', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/zh/');
    const map = page.locator('#organizations-count-map');
    await map.scrollIntoViewIfNeeded();
    for (const slug of ['beijing', 'tianjin', 'shanghai', 'hainan', 'ningxia']) {
      const mark = map.locator(`[data-key="${adcodeOf(slug)}"]`);
      const box = await mark.boundingBox();
      if (!box) throw new Error(`${slug} has no box`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(0, 0);
      await page.mouse.move(x, y);
      await expect(mark, slug).toHaveClass(/is-current/);
    }
    // Off the coast, where nothing is drawn.
    const box = await map.locator(`[data-key="${adcodeOf('shanghai')}"]`).boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) + 9, (box?.y ?? 0) + 4);
    await expect(map.locator(`[data-key="${adcodeOf('shanghai')}"]`)).toHaveClass(/is-current/);
  });

  test('a small province does not take its large neighbour’s place', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/en/');
    const map = page.locator('#organizations-count-map');
    for (const slug of ['sichuan', 'xinjiang', 'guangdong', 'yunnan']) {
      const mark = map.locator(`[data-key="${adcodeOf(slug)}"]`);
      await mark.hover();
      await expect(mark).toHaveClass(/is-current/);
    }
  });

  test('far from every mark the pointer means none', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/en/');
    const map = page.locator('#organizations-count-map');
    await map.locator(`[data-key="${adcodeOf('sichuan')}"]`).hover();
    const box = await map.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + (box?.height ?? 0) - 3);
    await expect(map.locator('.is-current')).toHaveCount(0);
  });

  test('a click pins, hovering leaves the pin alone, a second click unpins', async ({ page }) => {
    await page.goto('/en/');
    const tiles = page.locator('#organizations-count-tiles');
    const announcement = page.locator('.announcement').first();
    const mark = tiles.locator(`[data-key="${adcodeOf('hainan')}"]`);
    await mark.click();
    await expect(mark).toHaveClass(/is-pinned/);
    await expect(announcement).toHaveText(/Hainan.*, pinned$/);
    await tiles.locator(`[data-key="${adcodeOf('hubei')}"]`).hover();
    await expect(announcement).toHaveText(/Hainan.*, pinned$/);
    await mark.click();
    await expect(tiles.locator('.is-pinned')).toHaveCount(0);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a tap beside a small province asks for it', async ({ page }) => {
    await page.goto('/zh/');
    const map = page.locator('#organizations-count-map');
    const mark = map.locator(`[data-key="${adcodeOf('shanghai')}"]`);
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    await page.touchscreen.tap(
      (box?.x ?? 0) + (box?.width ?? 0) + 8,
      (box?.y ?? 0) + (box?.height ?? 0) / 2,
    );
    await expect(page.locator('.announcement').first()).toContainText('上海');
  });
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`what is reached is told by the width of its ring, with forced colours ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    await page.goto('/en/');
    const map = page.locator('#organizations-count-map');
    await map.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowLeft');
    const widths = await map.evaluate((scene) =>
      ['.ring-pinned .ring', '.ring-current .ring', '.marks > [data-key]'].map((part) => {
        const element = scene.querySelector(part);
        return element ? Number.parseFloat(getComputedStyle(element).strokeWidth) : 0;
      }),
    );
    const [pinned = 0, current = 0, other = 0] = widths;
    expect(current).toBeGreaterThanOrEqual(3 * other);
    expect(pinned).toBeGreaterThan(current);
    // The ring lies above everything, so that no neighbour covers it.
    expect(await map.evaluate((scene) => scene.lastElementChild?.getAttribute('class'))).toBe(
      'ring-current',
    );
  });
}
