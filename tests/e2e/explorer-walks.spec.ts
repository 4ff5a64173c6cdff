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
    // The name by which a drawing asks for it says nothing where there is none.
    if (!copy.querySelector('svg.scene')) copy.querySelector('.summary')?.removeAttribute('id');
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

/** Follows those addresses one after the other, without waiting for any. */
function follow(page: Page, queries: readonly string[]): Promise<void> {
  return page.evaluate(async (all) => {
    for (const query of all) {
      history.pushState(null, '', location.pathname + query);
      dispatchEvent(new PopStateEvent('popstate'));
      // The first is being drawn when the next is asked for.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, queries);
}

for (const locale of locales)
  for (const [how, together, slowing, seed] of [
    ['whatever way a reader takes', 1, 1, 31],
    ['however little a reader waits on a slow phone', 3, 6, 32],
  ] as const)
    test(`${how} through the ${locale} explorer, it stands as its address alone gives it`, async ({
      page,
      context,
    }) => {
      test.slow();
      const states = fc.sample(anyState, { numRuns: 30, seed });
      const queries = states.map((state) => formatState(offers[locale], state));
      const alone = await context.newPage();
      await page.goto(`/${locale}/explore/`);
      await expect(page.locator('#explorer[data-answered]')).toBeAttached();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowing });
      for (let from = 0; from < queries.length; from += together) {
        const walk = queries.slice(from, from + together);
        await alone.goto(`/${locale}/explore/${walk.at(-1) ?? ''}`);
        await expect(alone.locator('#explorer[data-answered]')).toBeAttached();
        await follow(page, walk);
        // What comes last is put in place in later tasks.
        const wanted = await standing(alone);
        await expect.poll(() => standing(page), { message: walk.join(' then ') }).toBe(wanted);
      }
    });
