/** Any text can stand behind the question mark of an address; the explorer answers each with a chart. */
import type { Page } from '@playwright/test';
import { notesMarkup } from '../../src/explore/note-texts.ts';
import { tabs } from '../../src/explore/offers.ts';
import { formatState, parseState } from '../../src/explore/state.ts';
import { offers } from '../explore/offered.ts';
import { crafted, randomQueries } from './hostile-queries.ts';
import { dataset, expect, explorerReady, locales, scripted as test } from './site.ts';

const known = [
  ...dataset.indicators.map(({ id }) => id),
  ...dataset.schemes.map(({ id }) => id),
  ...dataset.provinces.map(({ slug }) => slug),
  ...tabs,
  ...['count', 'per-capita', 'share', 'index', 'rank', 'per-gdp'],
  ...['gdp-per-head', 'urban', 'residents', '2016', '2017', '2018', '2020', '2023-06-30', '1999'],
];

interface Owed {
  /** Where the current tab then leads, which tells one answer from another. */
  readonly address: string;
  /** What could not be followed, and nothing else. */
  readonly notes: string;
}

/** What the page owes the reader of that address. */
function owed(query: string, locale: 'zh' | 'en'): Owed {
  // As a browser reads the address.
  const { search } = new URL(query, 'http://localhost/');
  const { state, notes } = parseState(offers[locale], search);
  return {
    address: `/${locale}/explore/${formatState(offers[locale], state)}`,
    notes: notesMarkup(notes, locale),
  };
}

/** Shows each query in turn, and says what was wrong with what it led to. */
async function wrongs(
  page: Page,
  locale: 'zh' | 'en',
  queries: readonly string[],
): Promise<readonly string[]> {
  const asked = queries.map((query) => ({ query, ...owed(query, locale) }));
  return page.evaluate(async (list) => {
    const root = document.querySelector('#explorer');
    const titled = () => root?.querySelector('[data-part="title"]')?.textContent ?? '';
    const currentTab = () => root?.querySelector<HTMLElement>('.tabs [aria-current]');
    const isDrawn = () => {
      const drawing = root?.querySelector<HTMLElement>('[data-part="svg"]');
      const marks = drawing?.querySelectorAll('svg.scene .marks > *').length ?? 0;
      const rows = root?.querySelectorAll('[data-part="table"] tbody tr').length ?? 0;
      const current = currentTab()?.dataset.key;
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
    const isAnswered = (address: string, notes: string) =>
      currentTab()?.getAttribute('href') === address &&
      root?.querySelector('figure')?.ariaBusy !== 'true' &&
      isDrawn() &&
      isTold(notes);
    for (const { query, address, notes } of list) {
      history.replaceState(null, '', `${location.pathname}${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
      // No answer is timed: the limit only ends the wait for one that does not come.
      const limit = performance.now() + 20_000;
      while (!isAnswered(address, notes) && performance.now() < limit)
        await new Promise((resolve) => setTimeout(resolve, 10));
      const say = (what: string) => found.push(`${what}: ${query.slice(0, 200)}`);
      if (!isDrawn() || titled() === '') say('blank');
      if (!isAnswered(address, notes)) say(`shows ${currentTab()?.getAttribute('href') ?? ''}`);
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
    await explorerReady(page);
    // The code of every family comes first.
    await wrongs(
      page,
      locale,
      tabs.map((tab) => `?i=residents_committees&tab=${tab}`),
    );
    const queries = [...crafted, ...randomQueries(500, 20_260 + index, known)];
    expect(queries.filter((query) => owed(query, locale).notes !== '').length).toBeGreaterThan(300);
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
  await explorerReady(page);
  await expect(notes).toBeHidden();
});
