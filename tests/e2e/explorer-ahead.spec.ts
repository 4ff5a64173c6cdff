import type { Page } from '@playwright/test';
import { expect, explorerReady, scripted as test } from './site.ts';

interface Held {
  readonly held: (() => void)[];
}

/** Opens a page whose worker hears what comes after that only once it is {@link let through}, as if it were slow. */
async function openHeld(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the worker below
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, question: unknown) {
      const send = () => {
        postMessage.call(this, question);
      };
      const { held } = globalThis as unknown as Partial<Held>;
      if (held) held.push(send);
      else send();
    };
  });
  await page.goto(address);
  await explorerReady(page);
  await page.evaluate(() => Object.assign(globalThis, { held: [] }));
}

/** How many questions wait. */
function waiting(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Held).held.length);
}

/** Lets the worker hear the first of what waits. */
function letThrough(page: Page, count: number): Promise<void> {
  return page.evaluate((first) => {
    for (const send of (globalThis as unknown as Held).held.splice(0, first)) send();
  }, count);
}

const tab = (page: Page, key: string) => page.locator(`.tabs a[data-key="${key}"]`);

test('a choice that is made before the one before it is shown leaves that one as it is', async ({
  page,
}) => {
  await openHeld(page, '/en/explore/?s=jiangsu,hubei');
  await tab(page, 'ranking').click();
  await page.locator('[data-choice="indicator"] > summary').click();
  await page.locator('[data-choice="indicator"] a[data-key="gdp"]').click();
  await page.locator('.chip').first().click();
  await letThrough(page, await waiting(page));
  await expect(page).toHaveURL('/en/explore/?i=gdp&t=2020&s=hubei&tab=ranking');
  await expect(page.locator('[data-part="svg"][data-tab="ranking"] svg.scene')).toBeVisible();
});

test('a tab that is left and taken again before any is shown is taken', async ({ page }) => {
  await openHeld(page, '/en/explore/?tab=ranking');
  await tab(page, 'tiles').click();
  await tab(page, 'ranking').click();
  await letThrough(page, await waiting(page));
  await expect(page).toHaveURL('/en/explore/?tab=ranking');
  await expect(tab(page, 'ranking')).toHaveAttribute('aria-current', 'true');
});

test('a chart that comes late does not move the slider back from where a reader has it', async ({
  page,
}) => {
  await openHeld(page, '/en/explore/?i=gdp');
  const slider = page.locator('.time input');
  const last = Number(await slider.inputValue());
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  const first = await waiting(page);
  await page.keyboard.press('ArrowLeft');
  await letThrough(page, first);
  await expect(page.locator('figure [data-part="subtitle"]')).toContainText('2023');
  await expect(page.locator('figure')).not.toHaveAttribute('aria-busy');
  await expect(slider).toHaveValue(String(last - 2));
  await page.keyboard.press('ArrowLeft');
  await letThrough(page, await waiting(page));
  await expect(page).toHaveURL(/\?i=gdp&t=2021$/);
  await expect(slider).toHaveValue(String(last - 3));
});

test('who goes back before a choice is answered sees what the address says', async ({ page }) => {
  await openHeld(page, '/en/explore/');
  await tab(page, 'ranking').click();
  await letThrough(page, await waiting(page));
  await expect(page).toHaveURL('/en/explore/?tab=ranking');
  await tab(page, 'tiles').click();
  await page.goBack();
  await expect(page).toHaveURL('/en/explore/');
  await letThrough(page, await waiting(page));
  await expect(tab(page, 'map')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('figure')).not.toHaveAttribute('aria-busy');
  await expect(page).toHaveURL('/en/explore/');
  await page.goForward();
  await letThrough(page, await waiting(page));
  await expect(page).toHaveURL('/en/explore/?tab=ranking');
  await expect(tab(page, 'ranking')).toHaveAttribute('aria-current', 'true');
});

test('the title of the page is that of the chart as soon as the slider leaves the usual one', async ({
  page,
}) => {
  await page.goto('/en/explore/');
  await explorerReady(page);
  const usual = await page.title();
  const chart = (await page.locator('figure [data-part="title"]').textContent()) ?? '';
  await page.locator('.time').scrollIntoViewIfNeeded();
  const slider = await page.locator('.time input').boundingBox();
  if (!slider) throw new Error('The usual chart has no slider.');
  const middle = slider.y + slider.height / 2;
  await page.mouse.move(slider.x + slider.width - 5, middle);
  await page.mouse.down();
  await page.mouse.move(slider.x + 5, middle);
  await expect(page.locator('figure [data-part="subtitle"]')).toContainText('2018');
  await page.mouse.up();
  await expect(page).toHaveURL('/en/explore/?t=2018');
  await expect(page).not.toHaveTitle(usual);
  expect((await page.title()).startsWith(chart.slice(0, 10))).toBe(true);
});
