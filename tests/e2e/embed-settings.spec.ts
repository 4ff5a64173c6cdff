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

async function expectPaper(frame: FrameLocator, colour: string): Promise<void> {
  await expect(frame.locator('body')).toHaveCSS('background-color', colour);
}

async function expectStrength(frame: FrameLocator, key: string, opacity: string): Promise<void> {
  await expect(frame.locator(`.marks > [data-key="${key}"]`)).toHaveCSS('opacity', opacity);
}

/** The title is there and can be read aloud, but takes no room. */
async function expectHiddenTitle(frame: FrameLocator): Promise<void> {
  await expect
    .poll(async () => (await frame.locator('h1').boundingBox())?.width)
    .toBeLessThanOrEqual(1);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1);
}

const light = 'rgb(252, 251, 248)';
const dark = 'rgb(21, 22, 23)';

test.describe('the address of an embed, without any script,', () => {
  for (const preferred of ['light', 'dark'] as const) {
    test(`chooses the theme of a reader who prefers ${preferred}`, async ({ page, baseURL }) => {
      await page.emulateMedia({ colorScheme: preferred });
      await expectPaper(await framed(page, '', baseURL), { light, dark }[preferred]);
      await expectPaper(await framed(page, 'theme=light', baseURL), light);
      await expectPaper(await framed(page, 'theme=dark', baseURL), dark);
    });
  }

  test('chooses dark for the screen, and paper stays light', async ({ page, baseURL }) => {
    await page.emulateMedia({ media: 'print' });
    await expectPaper(await framed(page, 'theme=dark', baseURL), light);
  });

  test('hides the title from eyes and leaves it to screen readers', async ({ page, baseURL }) => {
    await expectHiddenTitle(await framed(page, 'title=none', baseURL));
  });

  test('opens the table', async ({ page, baseURL }) => {
    await expect((await framed(page, '', baseURL)).locator('tbody')).toBeHidden();
    await expect((await framed(page, 'table=open', baseURL)).locator('tbody')).toBeVisible();
  });

  test('makes one mark and its row stand out', async ({ page, baseURL }) => {
    const other = dataset.provinces[4]?.adcode ?? '';
    const frame = await framed(page, `highlight=${province}`, baseURL);
    await expectStrength(frame, province, '1');
    await expectStrength(frame, other, '0.3');
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
    await expectPaper(all, dark);
    await expectHiddenTitle(all);
    await expectStrength(all, province, '1');
    const open = await framed(page, 'theme=dark&title=none&table=open', baseURL);
    await expectPaper(open, dark);
    await expect(open.locator('tbody')).toBeVisible();
  });

  test('changes nothing when it says what no embed knows', async ({ page, baseURL }) => {
    const frame = await framed(page, 'theme=pink&highlight=nowhere', baseURL);
    await expectPaper(frame, light);
    await expectStrength(frame, province, '1');
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
