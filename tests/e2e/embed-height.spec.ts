import type { Page } from '@playwright/test';
import type { BuilderFacts } from '../../src/embed/builder-facts.ts';
import { expect, locales, test } from './site.ts';

async function factsOf(page: Page): Promise<BuilderFacts> {
  await page.goto('/en/embed/');
  return JSON.parse((await page.locator('#builder-facts').textContent()) ?? '') as BuilderFacts;
}

/** Letters are reckoned as wide as in the widest font, so a table of long words gets more lines than here. */
const mostGap = { closed: 1.25, open: 1.35 };

for (const locale of locales) {
  for (const [index, width] of [330, 510, 660, 930].entries()) {
    for (const [table, fragment] of [
      ['closed', ''],
      ['open', '#table=open'],
    ] as const)
      test(`every embed in ${locale} fits the height stated for ${width} px, its table ${table}, and does not leave a gap`, async ({
        page,
      }) => {
        const { charts } = await factsOf(page);
        await page.setViewportSize({ width, height: 500 });
        for (const { id, heights: closed, openHeights: open } of charts) {
          const heights = { closed, open }[table];
          const stated = heights[locale][index + 1] ?? 0;
          await page.goto(`/embed/${id}/${locale}/${fragment}`);
          const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
          expect.soft(needed, `${id} needs`).toBeLessThanOrEqual(stated);
          expect.soft(stated, `${id} is given`).toBeLessThanOrEqual(mostGap[table] * needed + 40);
          expect.soft(stated, `${id} in any column`).toBeLessThanOrEqual(heights[locale][0] ?? 0);
        }
      });
  }
}
