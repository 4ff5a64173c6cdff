import type { Page } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataDirectory } from '../../src/dataset/load-dataset.ts';
import { violations } from './axe.ts';
import { expect, locales, scripted, test, unscripted } from './site.ts';

const path = 'observations/gdp.csv';
const original = readFileSync(join(dataDirectory(), path), 'utf8');
const lines = original.split('\n');
const [, first = ''] = lines;

/** The table with one mistake in the value of its first row, and one in the status of its second. */
const mistaken = original
  .replace(first, first.replace(/,(\d+\.\d+),/, ',"1,$1",'))
  .replace(lines[2] ?? '', (lines[2] ?? '').replace(',exact,', ',exakt,'));

/** A short table, since axe looks at every cell, with a status that does not exist. */
const short = 'observations/overseas_ngo_offices.csv';
const shortMistaken = readFileSync(join(dataDirectory(), short), 'utf8').replace(
  ',exact,',
  ',exakt,',
);

async function choose(page: Page, content: string | Buffer, name = 'gdp.csv') {
  await page.locator('#desk-file').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
  });
}

test.beforeEach(async ({ page, quiet }) => {
  expect(quiet).toBeUndefined();
  await page.goto('/en/desk/');
});

scripted('a file in order is called so, and shown', async ({ page }) => {
  await choose(page, original);
  await expect(page.getByRole('status')).toHaveText(
    `gdp.csv is in order: ${lines.length - 2} rows, nothing to mend.`,
  );
  await expect(page.locator('.desk-grid tbody tr')).toHaveCount(lines.length - 1);
});

scripted(
  'mistakes are told with code, place and mending, beside the marked cells',
  async ({ page }) => {
    await choose(page, mistaken);
    await expect(page.getByRole('status')).toHaveText('gdp.csv: 2 errors, 0 warnings.');
    const problems = page.locator('.problem');
    await expect(problems).toHaveCount(2);
    await expect(problems.nth(0)).toContainText('error E012');
    await expect(problems.nth(0)).toContainText('gdp.csv, line 2, column 16 (D2)');
    await expect(problems.nth(1)).toContainText('Did you mean exact?');
    await expect(page.locator('.desk-grid .marked')).toHaveCount(2);
  },
);

scripted('in Chinese a question follows the full stop without a space', async ({ page }) => {
  await page.goto('/zh/desk/');
  await choose(page, mistaken);
  await expect(page.locator('.problem').nth(1)).toContainText('。是否应为 exact？');
});

scripted('problem and cell lead to each other by keyboard', async ({ page }) => {
  await choose(page, mistaken);
  await page.getByRole('link', { name: 'D2', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#cell-2-4')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#cell-2-4 a')).toBeFocused();
  await expect(page.locator('#cell-2-4 a')).toHaveAccessibleName(/D2: a number has thousands/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#problem-0')).toBeFocused();
});

scripted('a dropped file is checked like a chosen one', async ({ page }) => {
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'gdp.csv', { type: 'text/csv' }));
    return data;
  }, mistaken);
  await page.dispatchEvent('#desk', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('status')).toHaveText('gdp.csv: 2 errors, 0 warnings.');
});

scripted(
  'a file let go beside the box does not replace the page, and is checked',
  async ({ page }) => {
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'gdp.csv', { type: 'text/csv' }));
      return data;
    }, mistaken);
    const isPrevented = await page.evaluate(
      (dataTransfer) =>
        ['dragover', 'drop'].map(
          (kind) =>
            !document.body.dispatchEvent(
              new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
            ),
        ),
      transfer,
    );
    expect(isPrevented).toEqual([true, true]);
    await expect(page.getByRole('status')).toHaveText('gdp.csv: 2 errors, 0 warnings.');
  },
);

scripted('the same file is checked again after it was mended', async ({ page }, testInfo) => {
  const file = testInfo.outputPath('gdp.csv');
  const chooseAgain = async (content: string) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('#desk-file').click(),
    ]);
    expect(await page.locator('#desk-file').inputValue()).toBe('');
    await chooser.setFiles(file);
  };
  await chooseAgain(mistaken);
  await expect(page.getByRole('status')).toHaveText('gdp.csv: 2 errors, 0 warnings.');
  await chooseAgain(original);
  await expect(page.getByRole('status')).toContainText('gdp.csv is in order');
});

scripted(
  'a file that Chinese Excel saved is read, named, and offered as UTF-8',
  async ({ page }) => {
    const fixture = join(import.meta.dirname, '../fixtures/desk/excel-gbk/observations/clubs.csv');
    await choose(page, readFileSync(fixture), 'gdp.csv');
    await expect(page.locator('.problem').first()).toContainText('The file is GB18030');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save gdp.csv as UTF-8' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('东湖');
  },
);

scripted('a file whose table cannot be told waits for a choice', async ({ page }) => {
  await choose(page, mistaken, 'from-the-ministry.csv');
  await expect(page.getByRole('status')).toContainText('Which table is from-the-ministry.csv?');
  const option = page.locator('#desk-table option', { hasText: `(${path})` });
  await page.locator('#desk-table').selectOption(await option.getAttribute('value'));
  await expect(page.locator('.problem')).toHaveCount(2);
});

scripted('nothing is asked of any server once the page is there', async ({ page }) => {
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await choose(page, mistaken);
  await expect(page.locator('.problem')).toHaveCount(2);
  expect(requests).toEqual([]);
});

scripted('cells of a stranger’s file stay text', async ({ page }) => {
  await choose(page, mistaken.replace(',exakt,', ',<img src=x onerror=alert(1)>,'));
  await expect(page.locator('.problem').nth(1)).toContainText('E021');
  await expect(page.locator('#desk-result img')).toHaveCount(0);
});

for (const locale of locales) {
  scripted(
    `in ${locale} the results give axe nothing to find and need no sideways scroll`,
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`/${locale}/desk/`);
      await choose(page, shortMistaken, 'overseas_ngo_offices.csv');
      await expect(page.locator('.problem')).toHaveCount(1);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    },
  );
}

unscripted('without JavaScript the page names the command that does the same', async ({ page }) => {
  await expect(page.locator('main')).toContainText('npm run data:check');
  await expect(page.locator('#desk')).toBeHidden();
});
