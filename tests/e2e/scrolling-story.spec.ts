import type { Locator, Page } from '@playwright/test';
import { expect, locales, scripted, test, unscripted } from './site.ts';

const story = 'stories/between-east-and-west/';

/** Brings a step's text to the middle of the screen, where a person reads. */
async function readStep(step: Locator): Promise<void> {
  await step.locator('.step-text').evaluate((text) => {
    const { top, height } = text.getBoundingClientRect();
    scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  });
}

/** Resolves once the story has been told which steps are in sight, and a fade that this began would show. */
async function firstFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // Observers hear in the order in which they were made: the story's own has heard before.
    await new Promise((resolve) => {
      new IntersectionObserver(resolve).observe(document.body);
    });
    // What is changed in one frame is drawn in the next, and its transition told in the one after.
    for (let frames = 0; frames < 3; frames += 1) await frame();
  });
}

/** Every step with its figure in the flow of the page: nothing is hidden, and nothing lies over anything. */
async function expectStaticFigures(page: Page): Promise<void> {
  const steps = page.locator('.step');
  expect(await steps.count()).toBeGreaterThan(3);
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  let lastEnd = 0;
  for (const step of await steps.all()) {
    const figure = step.locator('.step-figure');
    await expect(figure).toHaveCSS('position', 'static');
    await expect(figure).toHaveCSS('opacity', '1');
    await expect(figure.locator('svg.scene').filter({ visible: true }).first()).toBeVisible();
    const [text, drawing] = await Promise.all([
      step.locator('.step-text').boundingBox(),
      figure.boundingBox(),
    ]);
    // One after the other: its text, then its figure, and nothing over either.
    expect(text?.y).toBeGreaterThanOrEqual(lastEnd);
    expect(drawing?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    lastEnd = (drawing?.y ?? 0) + (drawing?.height ?? 0);
  }
}

for (const locale of locales) {
  test.describe(`the scrolling story in ${locale}, on a wide screen,`, () => {
    test.use({ viewport: { width: 1280, height: 900 } });

    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale}/${story}`);
    });

    scripted('has no figures fading over each other when the page comes up', async ({ page }) => {
      await page.addInitScript(() => {
        addEventListener('transitionrun', ({ target }) => {
          if (target instanceof Element && target.matches('.step-figure'))
            document.documentElement.dataset.faded = '';
        });
      });
      await page.reload();
      await expect(page.locator('.scrolly')).toHaveAttribute('data-live', '');
      await firstFrames(page);
      await expect(page.locator('html')).not.toHaveAttribute('data-faded');
    });

    scripted(
      'notices each step, and shows its figure beside the text and no other',
      async ({ page }) => {
        const steps = await page.locator('.step').all();
        for (const step of [...steps, ...steps.toReversed()]) {
          await readStep(step);
          await expect(step).toHaveAttribute('data-current', '');
          await expect(page.locator('.step[data-current]')).toHaveCount(1);
          await expect(step.locator('.step-figure')).toBeVisible();
          await expect(page.locator('.step-figure:visible')).toHaveCount(1);
          const [text, figure] = await Promise.all([
            step.locator('.step-text').boundingBox(),
            step.locator('.step-figure').boundingBox(),
          ]);
          expect(figure?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
        }
      },
    );

    scripted('holds the figure in its place while the text moves on', async ({ page }) => {
      const step = page.locator('.step').nth(1);
      await readStep(step);
      await expect(step.locator('.step-figure')).toBeVisible();
      const top = async () => (await step.locator('.step-figure').boundingBox())?.y ?? -1;
      const before = await top();
      expect(before).toBeGreaterThanOrEqual(0);
      const textBefore = (await step.locator('.step-text').boundingBox())?.y ?? 0;
      await page.evaluate(() => {
        scrollBy({ top: 60, behavior: 'instant' });
      });
      const textAfter = (await step.locator('.step-text').boundingBox())?.y ?? 0;
      expect(textBefore - textAfter).toBeCloseTo(60, 0);
      expect(await top()).toBeCloseTo(before, 0);
    });

    scripted(
      'has an address for each step, which leads to its text and its figure',
      async ({ page }) => {
        const ids = await page
          .locator('.step-text')
          .evaluateAll((texts) => texts.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) {
          await page.goto('about:blank');
          await page.goto(`/${locale}/${story}#${id}`);
          const step = page.locator('.step', { has: page.locator(`#${id}`) });
          await expect(step.locator('.step-text')).toBeInViewport();
          await expect(step).toHaveAttribute('data-current', '');
          await expect(step.locator('.step-figure')).toBeInViewport();
        }
      },
    );

    test('lies on paper as static figures, one for each step', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await expectStaticFigures(page);
    });
  });

  test(`the scrolling story in ${locale} is static on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/${story}`);
    await expectStaticFigures(page);
  });

  test(`the scrolling story in ${locale} is static where less motion is asked for`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${locale}/${story}`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expectStaticFigures(page);
  });

  test.describe(`the scrolling story in ${locale}, without JavaScript,`, () => {
    test.use({ viewport: { width: 1280, height: 900 } });

    unscripted('is static, and its addresses lead to its steps', async ({ page }) => {
      await page.goto(`/${locale}/${story}#per-capita`);
      await expect(page.locator('#per-capita')).toBeInViewport();
      await expectStaticFigures(page);
    });
  });
}
