import type { FrameLocator, Page } from '@playwright/test';
import { dataset, expect, pages, test } from './site.ts';

const view = 'organizations-per-resident';
const province = dataset.provinces[3]?.adcode ?? '';
const embeds = pages.filter((path) => path.startsWith('/embed/'));

/** The embed in a frame that runs no script at all, as on the strictest host. */
async function framed(page: Page, fragment: string, baseURL = ''): Promise<FrameLocator> {
  await page.setContent(
    `<iframe sandbox="" width="600" height="900" src="${baseURL}/embed/${view}/zh/#${fragment}"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('figcaption').waitFor();
  return frame;
}

function paper(frame: FrameLocator): Promise<string> {
  return frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
}

function strength(frame: FrameLocator, key: string): Promise<string> {
  return frame
    .locator(`.marks > [data-key="${key}"]`)
    .evaluate((mark) => getComputedStyle(mark).opacity);
}

const light = 'rgb(252, 251, 248)';
const dark = 'rgb(21, 22, 23)';

test.describe('the address of an embed, without any script,', () => {
  for (const preferred of ['light', 'dark'] as const) {
    test(`chooses the theme of a reader who prefers ${preferred}`, async ({ page, baseURL }) => {
      await page.emulateMedia({ colorScheme: preferred });
      expect(await paper(await framed(page, '', baseURL))).toBe({ light, dark }[preferred]);
      expect(await paper(await framed(page, 'theme=light', baseURL))).toBe(light);
      expect(await paper(await framed(page, 'theme=dark', baseURL))).toBe(dark);
    });
  }

  test('chooses dark for the screen, and paper stays light', async ({ page, baseURL }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await paper(await framed(page, 'theme=dark', baseURL))).toBe(light);
  });

  test('hides the title from eyes and leaves it to screen readers', async ({ page, baseURL }) => {
    const frame = await framed(page, 'title=none', baseURL);
    const box = await frame.locator('h1').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(1);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1);
  });

  test('opens the table', async ({ page, baseURL }) => {
    await expect((await framed(page, '', baseURL)).locator('tbody')).toBeHidden();
    await expect((await framed(page, 'table=open', baseURL)).locator('tbody')).toBeVisible();
  });

  test('makes one mark and its row stand out', async ({ page, baseURL }) => {
    const other = dataset.provinces[4]?.adcode ?? '';
    const frame = await framed(page, `highlight=${province}`, baseURL);
    expect(await strength(frame, province)).toBe('1');
    expect(await strength(frame, other)).toBe('0.3');
    await expect(frame.locator(`tr[data-key="${province}"] td.number`)).toHaveCSS(
      'font-weight',
      '600',
    );
    await expect(frame.locator(`tr[data-key="${other}"] td.number`)).not.toHaveCSS(
      'font-weight',
      '600',
    );
  });

  test('chooses several things at once', async ({ page, baseURL }) => {
    const all = await framed(page, `theme=dark&title=none&highlight=${province}`, baseURL);
    expect(await paper(all)).toBe(dark);
    expect((await all.locator('h1').boundingBox())?.width).toBeLessThanOrEqual(1);
    expect(await strength(all, province)).toBe('1');
    const open = await framed(page, 'theme=dark&title=none&table=open', baseURL);
    expect(await paper(open)).toBe(dark);
    await expect(open.locator('tbody')).toBeVisible();
  });

  test('changes nothing when it says what no embed knows', async ({ page, baseURL }) => {
    const frame = await framed(page, 'theme=pink&highlight=nowhere', baseURL);
    expect(await paper(frame)).toBe(light);
    expect(await strength(frame, province)).toBe('1');
  });
});

for (const path of embeds) {
  test(`${path} names nothing twice`, async ({ page }) => {
    await page.goto(path);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });
}
