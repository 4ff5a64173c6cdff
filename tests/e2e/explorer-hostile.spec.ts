/** Any text can stand behind the question mark of an address; the explorer answers each with a chart. */
import type { Page } from '@playwright/test';
import { notesMarkup } from '../../src/explore/note-texts.ts';
import { tabs } from '../../src/explore/offers.ts';
import { parseState } from '../../src/explore/state.ts';
import { offers } from '../explore/offered.ts';
import { crafted, randomQueries } from './hostile-queries.ts';
import { dataset, expect, locales, scripted as test } from './site.ts';

const known = [
  ...dataset.indicators.map(({ id }) => id),
  ...dataset.schemes.map(({ id }) => id),
  ...dataset.provinces.map(({ slug }) => slug),
  ...tabs,
  ...['count', 'per-capita', 'share', 'index', 'rank', 'per-gdp'],
  ...['gdp-per-head', 'urban', 'residents', '2016', '2017', '2018', '2020', '2023-06-30', '1999'],
];

/** What the page owes the reader of that address: what it could not follow, and nothing else. */
function notesOf(query: string, locale: 'zh' | 'en'): string {
  // As a browser reads the address.
  const { search } = new URL(query, 'http://localhost/');
  return notesMarkup(parseState(offers[locale], search).notes, locale);
}

/** Shows each query in turn, and says what was wrong with what it led to. */
async function wrongs(
  page: Page,
  locale: 'zh' | 'en',
  queries: readonly string[],
): Promise<readonly string[]> {
  const asked = queries.map((query) => ({ query, notes: notesOf(query, locale) }));
  return page.evaluate(async (list) => {
    const root = document.querySelector('#explorer');
    const titled = () => root?.querySelector('[data-part="title"]')?.textContent ?? '';
    const isDrawn = () => {
      const drawing = root?.querySelector<HTMLElement>('[data-part="svg"]');
      const marks = drawing?.querySelectorAll('svg.scene .marks > *').length ?? 0;
      const rows = root?.querySelectorAll('[data-part="table"] tbody tr').length ?? 0;
      const current = root?.querySelector<HTMLElement>('.tabs [aria-current]')?.dataset.key;
      const isTable = current === 'table';
      return drawing?.dataset.tab === current && rows > 0 && (marks > 0 || isTable);
    };
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const scripts = count('script, style, link');
    const found: string[] = [];
    const noted = root?.querySelector<HTMLElement>('.address-notes');
    const isTold = (notes: string) =>
      noted?.checkVisibility() === (notes !== '') &&
      noted.innerHTML === new DOMParser().parseFromString(notes, 'text/html').body.innerHTML;
    for (const { query, notes } of list) {
      history.replaceState(null, '', `${location.pathname}${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
      // Charts of a family that was shown before come at once; the others when their code has.
      for (let wait = 0; wait < 200 && !(isDrawn() && isTold(notes)); wait += 1)
        await new Promise((resolve) => setTimeout(resolve, 10));
      const say = (what: string) => found.push(`${what}: ${query.slice(0, 200)}`);
      if (!isDrawn() || titled() === '') say('blank');
      if (!isTold(notes)) say(`notes “${noted?.textContent ?? ''}”`);
      if (count('script, style, link') !== scripts) say('scripts');
      if (count('#explorer :is(img, iframe, object, embed, base, form, template)') > 0)
        say('markup');
      if (
        [...(root?.querySelectorAll('*') ?? [])].some(({ attributes }) =>
          [...attributes].some(({ name }) => name.startsWith('on')),
        )
      )
        say('handler');
      if (
        [...(root?.querySelectorAll('a[href]') ?? [])].some(
          (link) => (link as HTMLAnchorElement).origin !== location.origin,
        )
      )
        say('foreign link');
      if (/undefined|NaN|\[object|null/.test(root?.querySelector('figure')?.textContent ?? ''))
        say('no words');
    }
    return found;
  }, asked);
}

for (const [index, locale] of locales.entries())
  test(`crafted and five hundred random addresses each lead the ${locale} explorer to a chart`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/${locale}/explore/`);
    await expect(page.locator('#explorer')).toHaveAttribute('data-ready', '');
    // The code of every family, so that each answer stands at once.
    await wrongs(
      page,
      locale,
      tabs.map((tab) => `?i=residents_committees&tab=${tab}`),
    );
    const queries = [...crafted, ...randomQueries(500, 20_260 + index, known)];
    expect(queries.filter((query) => notesOf(query, locale) !== '').length).toBeGreaterThan(300);
    expect(await wrongs(page, locale, queries)).toEqual([]);
  });

test('what an address could not be given is said in its own letters, and markup in it is text', async ({
  page,
}) => {
  const notes = page.locator('.address-notes');
  await page.goto('/en/explore/?i=<img src=x onerror=alert(1)>&nothing=1');
  await expect(notes).toContainText('<img src=x onerror=alert(1)>');
  await expect(notes).toContainText('nothing');
  await expect(notes.locator('li')).toHaveCount(2);
  await page.goto('/en/explore/?i=gdp');
  await expect(page.locator('#explorer')).toHaveAttribute('data-ready', '');
  await expect(notes).toBeHidden();
});
