import type { Locator, Page } from '@playwright/test';
import { violations, type Scope } from './axe.ts';
import { expect, pages, test, visit } from './site.ts';

test('the build made the pages that these tests walk', () => {
  for (const page of ['/', '/zh/', '/en/', '/zh/methods/', '/en/sources/', '/zh/data/'])
    expect(pages).toContain(page);
});

async function unfold(folded: Locator): Promise<void> {
  await folded.evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
}

/** Texts of some length in a column that is no wider than a few characters. */
function squeezedTexts(page: Page): Promise<readonly string[]> {
  return page.locator('p, li, td, th').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility() && element.textContent.trim().length > 20)
      .filter((element) => element.getBoundingClientRect().width < 90)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** The rules that look at colours, which are all that a theme changes: only tokens.css asks for one. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

// One visit a page answers all of it: there are hundreds of pages.
for (const path of pages) {
  test(`${path} is sound: headings and language, all widths, and nothing for axe in either theme`, async ({
    page,
    scripts,
  }) => {
    // The limit only ends a visit that hangs: axe reads a long page twice, on however busy a machine.
    test.setTimeout(120_000);
    await visit(page, path, scripts);
    await expect.soft(page.locator('h1')).toHaveCount(1);
    await expect.soft(page).toHaveTitle(/\S{2}/);
    await expect.soft(page.locator('html')).toHaveAttribute('lang', /^(zh-Hans|en)$/);
    expect.soft(await page.locator('body').innerText()).not.toMatch(/undefined|NaN|\[object/);

    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect
        .soft(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `needs sideways scroll at ${width} px`,
        )
        .toBeLessThanOrEqual(width);
      if (width === 390)
        expect.soft(await squeezedTexts(page), 'columns too narrow to read').toEqual([]);
    }

    // What is folded away counts too.
    await unfold(page.locator('details:not([name])'));
    // Of those that share a name, only one is open at a time.
    const menus = await page.locator('details[name] > summary').all();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Every rule in both themes holds that with scripts. What only stands there without them, such as the
      // builder's list, may still be too faint in the dark, but in the dark it breaks no other rule.
      const isAskedAll = scripts || colorScheme === 'light';
      const scope: Scope = isAskedAll ? {} : { rules: rulesOfColour };
      expect.soft(await violations(page, scope), `axe in ${colorScheme} colours`).toEqual([]);
      for (const menu of menus) {
        await unfold(menu.locator('..'));
        const told = `axe in ${colorScheme} colours, open: ${await menu.innerText()}`;
        const within = 'details[name][open]';
        expect.soft(await violations(page, { ...scope, within }), told).toEqual([]);
        // What a menu lies over can be reached no longer.
        if (isAskedAll)
          expect.soft(await violations(page, { rules: ['target-size'] }), told).toEqual([]);
      }
    }
  });
}
