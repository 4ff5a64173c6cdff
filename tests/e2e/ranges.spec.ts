/** A range such as 42%～50% stays in one line: browsers would let its sign begin the next. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** How many ranges the page writes in words, and those that are broken between two lines. */
function ranges(page: Page): Promise<{ readonly met: number; readonly broken: readonly string[] }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // Citations are to be copied as they are, lines of a file may break anywhere, drawings break none.
    const isRead = ({ parentElement }: Node) =>
      parentElement?.checkVisibility() && !parentElement.closest('.citation, .cells, svg');
    const found: { readonly text: string; readonly isBroken: boolean }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isRead(node)) continue;
      for (const { 0: text, index } of (node.nodeValue ?? '').matchAll(
        /[\d.,]+%?[～–][\d.,]+%?/g,
      )) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        found.push({ text, isBroken: range.getClientRects().length > 1 });
      }
    }
    return {
      met: found.length,
      broken: found.filter(({ isBroken }) => isBroken).map(({ text }) => text),
    };
  });
}

for (const path of [
  '/zh/claims/',
  '/zh/claims/article/',
  '/zh/charts/organizations-count/',
  '/zh/provinces/guangdong/',
  '/zh/gallery/strip/',
  '/zh/stories/foundations/',
  '/embed/organizations-ranking/zh/',
  '/embed/organizations-ranking/en/',
]) {
  test(`no range on ${path} is broken between two lines, however narrow the page`, async ({
    page,
  }) => {
    await page.goto(path);
    // What is folded away is read as well.
    await page.locator('details').evaluateAll((folded) => {
      for (const each of folded) each.setAttribute('open', '');
    });
    let met = 0;
    for (let width = 320; width <= 440; width += 8) {
      await page.setViewportSize({ width, height: 800 });
      const found = await ranges(page);
      expect(found.broken, `at ${width} px`).toEqual([]);
      met += found.met;
    }
    expect(met).toBeGreaterThan(15);
  });
}
