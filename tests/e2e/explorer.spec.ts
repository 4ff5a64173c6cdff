import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { violations } from './axe.ts';
import { expect, explorerReady, locales, scripted as test } from './site.ts';
import { typeAtOnce } from './type-at-once.ts';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await explorerReady(page);
}

const title = (page: Page) => page.locator('figure [data-part="title"]');

for (const locale of locales) {
  test(`the ${locale} explorer follows choices, and back and forward follow them again`, async ({
    page,
  }) => {
    await open(page, `/${locale}/explore/`);
    const pageTitle = await page.title();
    const usual = (await title(page).textContent()) ?? '';
    await page.locator('[data-choice="indicator"] > summary').click();
    await page.locator('[data-choice="indicator"] a[data-key="gdp"]').click();
    await expect(page).toHaveURL(`/${locale}/explore/?i=gdp&t=2020`);
    await expect(page.locator('[data-choice="indicator"] > summary')).toBeFocused();
    const tab = page.locator('.tabs a[data-key="over-time"]');
    // The tabs, too, change after the address.
    await expect(tab).toHaveAttribute('href', /\?i=gdp&/);
    await tab.click();
    await expect(page).toHaveURL(/&tab=over-time$/);
    // The address changes before the chart does: the map's marks may still stand here.
    await expect(page.locator('[data-part="svg"][data-tab="over-time"] svg.scene')).toBeVisible();
    const overTime = (await title(page).textContent()) ?? '';
    expect(overTime).not.toBe(usual);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(`/${locale}/explore/`);
    await expect(title(page)).toHaveText(usual);
    await expect(page).toHaveTitle(pageTitle);
    await page.goForward();
    await page.goForward();
    await expect(title(page)).toHaveText(overTime);
    await expect(page.locator('a.language')).toHaveAttribute(
      'href',
      /\?i=gdp&t=2020&tab=over-time$/,
    );
  });

  test(`every tab of the ${locale} explorer shows its chart`, async ({ page }) => {
    test.slow();
    for (const tab of [
      'map',
      'tiles',
      'ranking',
      'over-time',
      'scatter',
      'inequality',
      'divided',
      'unknown',
    ]) {
      await open(page, `/${locale}/explore/?i=residents_committees&s=jiangsu&tab=${tab}`);
      await expect(page.locator(`[data-part="svg"][data-tab="${tab}"] svg.scene`)).toBeVisible();
      // It is written last, where the chart has a mark for each province.
      if (!['inequality', 'divided', 'unknown'].includes(tab))
        await expect(page.locator('.compared')).toBeVisible();
      expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|\[object/);
    }
    await open(page, `/${locale}/explore/?i=residents_committees&tab=table`);
    await expect(page.locator('[data-part="table"] tbody tr')).toHaveCount(31);
  });
}

test('a province is found by its letters, marked, and let go of by keyboard alone', async ({
  page,
}) => {
  await open(page, '/en/explore/');
  const box = page.getByRole('combobox');
  await box.fill('js');
  await expect(page.getByRole('option')).toHaveCount(1);
  await box.press('Enter');
  await expect(page).toHaveURL(/\?s=jiangsu$/);
  await expect(page.locator('.announcement')).toHaveText('Jiangsu is marked');
  await expect(page.locator('.compared tbody tr')).toHaveCount(1);
  await page.locator('.chip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/explore/');
  await expect(box).toBeFocused();
});

test('letting go of a province by its chip says so', async ({ page }) => {
  await open(page, '/en/explore/?s=jiangsu,hubei');
  await expect(page.locator('.compared tbody tr')).toHaveCount(2);
  await page.locator('.chip').first().click();
  await expect(page.locator('.announcement')).toHaveText(/ is no longer marked$/);
});

test('a list that is open stays open and keeps the focus while the page plays', async ({
  page,
}) => {
  await open(page, '/en/explore/?i=gdp&t=2010');
  await page.locator('[data-choice="measure"] > summary').click();
  const option = page.locator('[data-choice="measure"] a[href]').nth(1);
  await option.focus();
  const before = await option.getAttribute('href');
  // As playing does, which a click on its button would close the list for.
  await page.evaluate(() => {
    history.pushState(null, '', `${location.pathname}?i=gdp&t=2011`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(option).not.toHaveAttribute('href', before ?? '');
  await expect(option).toBeFocused();
});

test('a chart whose code cannot be had is told of, and another is drawn', async ({ context }) => {
  // A page of its own, as this one has something to complain of.
  const page = await context.newPage();
  await page.route(/\/scatter-[^/]*\.js$/, (route) => route.abort());
  await open(page, '/en/explore/');
  await page.locator('.tabs a[data-key="scatter"]').click();
  await expect(page.locator('.announcement')).toHaveText(/could not be drawn/);
  await page.locator('.tabs a[data-key="tiles"]').click();
  await expect(page.locator('[data-part="svg"][data-tab="tiles"] svg.scene')).toBeVisible();
});

test('a drawing is described by the text below it, whatever the tab', async ({ page }) => {
  await open(page, '/en/explore/?tab=ranking');
  for (const tab of ['tiles', 'scatter']) {
    await page.locator(`.tabs a[data-key="${tab}"]`).click();
    await expect(page.locator(`[data-part="svg"][data-tab="${tab}"] svg.scene`)).toBeVisible();
    const described = await page.locator('svg.scene').getAttribute('aria-describedby');
    expect(described).not.toBeNull();
    for (const id of described?.split(' ') ?? [])
      await expect(page.locator(`figure [id="${id}"]`)).toHaveCount(1);
  }
});

test('a drawing comes together with the words and the tab that belong to it', async ({ page }) => {
  await open(page, '/en/explore/?i=gdp&tab=ranking');
  // On a slow phone a drawing takes several tasks.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const drawing = page.locator('[data-part="svg"]');
  await drawing.evaluate((place) => {
    const stood: Record<string, string[]> = {};
    Object.assign(window, { stood });
    // It is called between two tasks at the latest.
    new MutationObserver(() => {
      const { tab = '' } = (place as HTMLElement).dataset;
      const legend = document.querySelector('[data-part="legend"]')?.textContent ?? '';
      const size = place.querySelector('svg.scene')?.getAttribute('viewBox') ?? 'none';
      (stood[tab] ??= []).push(`${size} ${legend}`);
    }).observe(document.querySelector('#explorer figure') ?? place, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  });
  for (const tab of ['scatter', 'map', 'tiles']) {
    await page.locator(`.tabs a[data-key="${tab}"]`).click();
    await expect(page.locator(`[data-part="svg"][data-tab="${tab}"] svg.scene`)).toBeVisible();
  }
  const stood = await page.evaluate(
    () => (window as unknown as { stood: Record<string, string[]> }).stood,
  );
  for (const tab of ['scatter', 'map']) expect([...new Set(stood[tab])], tab).toHaveLength(1);
});

test('each change is announced once, and another width not at all', async ({ page }) => {
  await open(page, '/en/explore/?i=residents_committees');
  await page.locator('.announcement').evaluate((place) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(place.textContent)).observe(place, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  const choose = (name: string, key: string) => async () => {
    await page.locator(`[data-choice="${name}"] > summary`).click();
    await page.locator(`[data-choice="${name}"] a[data-key="${key}"]`).click();
  };
  const changes: readonly (readonly [() => Promise<unknown>, RegExp])[] = [
    [() => page.locator('.tabs a[data-key="ranking"]').click(), /^Residents’ committees: per /],
    [() => page.locator('.time input').press('ArrowLeft'), /31 October 2022/],
    [choose('measure', 'count'), /^Residents’ committees: count/],
    [choose('indicator', 'gdp'), /^Gross regional product/],
    [() => page.setViewportSize({ width: 600, height: 800 }), /^Gross regional product/],
    [() => page.locator('#province-search').fill('320000'), /^Gross regional product/],
    [() => page.locator('#province-search').press('Enter'), /^Jiangsu is marked$/],
    [() => page.locator('.chip').click(), /^Jiangsu is no longer marked$/],
    [() => page.goBack(), /^Gross regional product/],
  ];
  for (const [change, words] of changes) {
    await change();
    await expect(page.locator('.announcement')).toHaveText(words);
  }
  // The last is answered, and so is all before it.
  await expect(page.locator('.chip')).toHaveCount(1);
  await expect(page.locator('figure')).not.toHaveAttribute('aria-busy');
  expect(await said()).toHaveLength(changes.length - 2);
});

test('another width draws a chart anew and leaves the focus in it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/en/explore/?tab=ranking');
  const scene = page.locator('svg.scene');
  const before = await scene.getAttribute('viewBox');
  await scene.focus();
  await page.setViewportSize({ width: 500, height: 900 });
  await expect(scene).not.toHaveAttribute('viewBox', before ?? '');
  await expect(scene).toBeFocused();
});

test('Enter on the map marks the province that the arrows have reached', async ({ page }) => {
  await open(page, '/en/explore/');
  await page.locator('svg.scene').focus();
  await typeAtOnce(page, 'sichuan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?s=sichuan$/);
  await expect(page.locator('svg.scene')).toBeFocused();
});

test('Home and End reach the ends of the chart, not those of the provinces that are marked', async ({
  page,
}) => {
  await open(page, '/en/explore/?i=gdp&tab=ranking&s=jiangsu,hubei');
  await expect(page.locator('.compared tbody tr')).toHaveCount(2);
  await page.locator('svg.scene').focus();
  await page.keyboard.press('End');
  await expect(page.locator('.announcement')).toHaveText(/^Gansu /);
  await page.keyboard.press('Home');
  await expect(page.locator('.announcement')).toHaveText(/^Beijing /);
});

test('Escape closes a choice and leaves the focus where it was opened', async ({ page }) => {
  await open(page, '/en/explore/');
  const summary = page.locator('[data-choice="measure"] > summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-choice="measure"]')).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
});

test('the slider passes over years without figures, and marks keep their elements', async ({
  page,
}) => {
  await open(page, '/en/explore/');
  const mark = await page.locator('.marks [data-key="320000"]').elementHandle();
  await page.locator('.time input').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/\?t=2018$/);
  await expect(page.locator('.announcement')).toContainText('2018');
  expect(await mark.evaluate((element) => element.isConnected)).toBe(true);
  await expect(page.locator('.time .gap')).toHaveCount(1);
  await expect(page.locator('.time .ends > *')).toHaveText([/2018$/, /2020$/]);
});

test('a shared address never shows the usual chart first, and shifts nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen, shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, {
          shifted:
            (globalThis as unknown as { shifted: number }).shifted +
            (entry as PerformanceEntry & { value: number }).value,
        });
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const heading = document.querySelector('figure [data-part="title"]');
      if (heading && getComputedStyle(heading).visibility === 'visible')
        seen.push(heading.textContent);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, '/en/explore/?i=gdp&tab=over-time');
  await expect(page.locator('[data-part="svg"][data-tab="over-time"] svg.scene')).toBeVisible();
  const watched = () =>
    page.evaluate(() => {
      const { seen, shifted } = globalThis as unknown as { seen: string[]; shifted: number };
      return { seen, shifted };
    });
  await expect.poll(async () => (await watched()).seen.length).toBeGreaterThan(3);
  const { seen, shifted } = await watched();
  expect([...new Set(seen)]).toEqual([await title(page).textContent()]);
  expect(shifted).toBeLessThan(0.01);
});

test('a period that was counted otherwise is not played into, and the page says so', async ({
  page,
}) => {
  await open(page, '/en/explore/?t=2018');
  await expect(page.locator('.time .gaps')).toContainText('counted in different ways');
  await expect(page.locator('.time button')).toBeHidden();
  await expect(page.locator('.time .broken')).toHaveCount(1);
  await open(page, '/en/explore/?i=gdp');
  await expect(page.locator('.time button')).toBeVisible();
  await expect(page.locator('.time .gaps')).not.toContainText('counted in different ways');
});

test('CSV, SVG and PNG are what they say', async ({ page }) => {
  await open(page, '/en/explore/?i=foundations&s=jiangsu&tab=ranking');
  await expect(page.locator('[data-part="svg"][data-tab="ranking"] svg')).toBeVisible();
  const files: Record<string, Buffer> = {};
  for (const format of ['csv', 'svg', 'png']) {
    const download = page.waitForEvent('download');
    await page.locator(`[data-take="${format}"]`).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`foundations.per-capita.2017-12-19.ranking.en.${format}`);
    files[format] = readFileSync(await file.path());
  }
  expect(files.csv?.toString().split('\r\n')).toHaveLength(33);
  expect(files.svg?.toString()).toMatch(/^<\?xml.*<svg[^>]*width="1200"/s);
  // The signature of a PNG, and a width of 2,400 pixels.
  expect(files.png?.subarray(1, 4).toString()).toBe('PNG');
  expect(files.png?.readUInt32BE(16)).toBe(2400);
});

test('a refused choice says why and leads nowhere', async ({ page }) => {
  await open(page, '/en/explore/?i=population');
  await page.locator('[data-choice="measure"] > summary').click();
  const refused = page.locator('[data-choice="measure"] a[aria-disabled="true"]').first();
  await expect(refused).toContainText('not divided by');
  await refused.focus();
  await expect(refused).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/explore/?i=population');
});

for (const query of [
  '?i=gdp&s=jiangsu,gansu&q=1',
  '?i=foundations&tab=table',
  '?i=gdp&tab=over-time',
  '?tab=over-time&s=jiangsu,xizang',
])
  test(`axe finds nothing in ${query}, and 320 px need no sideways scroll`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, `/zh/explore/${query}`);
    await expect(page.locator('figure')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.emulateMedia({ forcedColors: 'none' });
    expect(await violations(page)).toEqual([]);
  });
