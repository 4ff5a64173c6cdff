import type { Page } from '@playwright/test';
import { views } from '../../src/content/views.ts';
import { dataset, expect, locales, scripted, test, unscripted } from './site.ts';

const code = (page: Page) => page.locator('#builder-code').inputValue();
const province = dataset.provinces[3]?.adcode ?? '';

test.describe('the builder', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/en/embed/#foundations-ranking');
  });

  scripted('begins with the chart that the address names', async ({ page, baseURL }) => {
    await expect(page.getByRole('radio', { checked: true })).toHaveValue('foundations-ranking');
    expect(await code(page)).toContain(
      `src="${baseURL ?? ''}/embed/foundations-ranking/en/" title="Beijing has `,
    );
    await expect(page.locator('#builder-frame')).toHaveAttribute(
      'src',
      /\/embed\/foundations-ranking\/en\/$/,
    );
  });

  scripted(
    'offers every chart, and finds one by words of its title in either language',
    async ({ page }) => {
      await expect(page.getByRole('radio')).toHaveCount(views.length);
      await page.getByLabel('Find a chart').fill('committees 2023');
      await expect(page.locator('#builder-found')).toHaveText(/^Found: \d+$/);
      expect(await page.getByRole('radio').count()).toBeLessThan(views.length);
      await page.getByLabel('Find a chart').fill('基金会 北京');
      expect(await page.getByRole('radio').count()).toBeGreaterThan(0);
      await page.getByLabel('Find a chart').fill('no chart says this');
      await expect(page.locator('#builder-found')).toHaveText('Found: 0');
    },
  );

  scripted('puts every choice into the code and into the preview', async ({ page }) => {
    await page.getByLabel('Language').selectOption('zh');
    await page.getByLabel('Colours').selectOption('dark');
    await page.getByLabel('Hide the title').check();
    await page.getByLabel('Highlight').selectOption(province);
    const address = `/embed/foundations-ranking/zh/#theme=dark&title=none&highlight=${province}`;
    expect(await code(page)).toContain(address.replaceAll('&', '&amp;'));
    await expect(page.locator('#builder-frame')).toHaveAttribute('src', new RegExp(`${address}$`));
    const frame = page.frameLocator('#builder-frame');
    await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(21, 22, 23)');
  });

  scripted('runs no script on the host unless asked to', async ({ page, baseURL }) => {
    expect(await code(page)).not.toContain('<script');
    await page.getByLabel('Add a script').check();
    expect(await code(page)).toContain(`<script src="${baseURL ?? ''}/embed.js" async></script>`);
  });

  scripted(
    'takes the height that fits the column, and any other that is asked for',
    async ({ page }) => {
      const height = page.getByLabel('Height (px)');
      const fitting: number[] = [];
      for (const column of ['0', '1', '2', '3', '4']) {
        await page.getByLabel('Column width').selectOption(column);
        fitting.push(Number(await height.inputValue()));
      }
      expect(Math.max(...fitting.slice(1))).toBeLessThanOrEqual(fitting[0] ?? 0);
      expect(Math.min(...fitting)).toBeGreaterThan(300);
      await height.fill('640');
      expect(await code(page)).toContain(' height="640" ');
    },
  );

  scripted('shows the chart in four widths', async ({ page }) => {
    for (const width of ['330', '510', '660', '930']) {
      const button = page.getByRole('button', { name: `${width} px` });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('#builder-frame')).toHaveAttribute('width', width);
    }
  });

  scripted('copies the code', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [copy] = await page.getByRole('button', { name: 'Copy' }).all();
    await copy?.click();
    await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
  });

  scripted('is used by keyboard alone', async ({ page }) => {
    await page.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { checked: true })).toHaveValue('foundations-strip');
    await expect(page).toHaveURL(/#foundations-strip$/);
    expect(await code(page)).toContain('/embed/foundations-strip/en/');
  });
});

test.describe('without JavaScript', () => {
  for (const locale of locales) {
    unscripted(`the ${locale} builder is a list of charts with ready code`, async ({ page }) => {
      await page.goto(`/${locale}/embed/`);
      await expect(page.locator('#builder')).toBeHidden();
      await expect(page.locator('.chart-list > li')).toHaveCount(views.length);
      const [first] = await page.locator('.chart-list summary').all();
      await first?.click();
      await expect(page.locator('.chart-list textarea').first()).toBeVisible();
      expect(await page.locator('.chart-list textarea').first().inputValue()).toMatch(
        /^<iframe src="\/embed\/[\w-]+\/(zh|en)\/" title="[^"]+" width="100%" height="\d+"/,
      );
      await expect(page.locator('[data-without-address]').first()).toBeVisible();
    });
  }
});
