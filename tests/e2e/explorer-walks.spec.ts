import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { formatState } from '../../src/explore/state.ts';
import { anyState, offers } from '../explore/offered.ts';
import { expect, locales, scripted as test } from './site.ts';

/** What stands in the explorer, but for what was announced on the way there. */
function standing(page: Page): Promise<string> {
  return page.locator('#explorer').evaluate((explorer) => {
    const copy = document.createElement('div');
    copy.innerHTML = explorer.innerHTML;
    copy.querySelector('.announcement')?.replaceChildren();
    // In which order attributes were set is nothing that shows.
    for (const each of copy.querySelectorAll('*'))
      for (const { name, value } of [...each.attributes].sort((a, b) =>
        a.name < b.name ? -1 : 1,
      )) {
        each.removeAttribute(name);
        each.setAttribute(name, value);
      }
    return [document.title, ...copy.innerHTML.split(/(?=<)/)].join('\n');
  });
}

for (const locale of locales)
  test(`whatever way a reader takes through the ${locale} explorer, it stands as its address alone gives it`, async ({
    page,
    context,
  }) => {
    test.slow();
    const states = fc.sample(anyState, { numRuns: 30, seed: 31 });
    const alone = await context.newPage();
    await page.goto(`/${locale}/explore/`);
    await expect(page.locator('#explorer[data-answered]')).toBeAttached();
    for (const state of states) {
      const query = formatState(offers[locale], state);
      await alone.goto(`/${locale}/explore/${query}`);
      await expect(alone.locator('#explorer[data-answered]')).toBeAttached();
      await page.evaluate((to) => {
        history.pushState(null, '', location.pathname + to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query);
      // What comes last is put in place in later tasks.
      await expect.poll(() => standing(page), { message: query }).toBe(await standing(alone));
    }
  });
