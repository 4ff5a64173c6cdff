/** The letters of charts, measured in the fonts that a browser really sets them in. */
import type { Page } from '@playwright/test';
import { expect, locales, pages, test } from './site.ts';

const views = pages
  .map((path) => /^\/en\/charts\/([\w-]+)\/$/.exec(path)?.[1])
  .filter((view) => view !== undefined);

/** As wide as the fonts of a reader may be: both have digits of .636 em. */
const wideFonts = '"DejaVu Sans", Verdana, sans-serif';

/** Every text that leaves its drawing, and every pair that overlap, in words. */
function misplacedTexts(page: Page): Promise<readonly string[]> {
  return page.locator('svg.scene:visible').evaluateAll((scenes) =>
    (scenes as SVGSVGElement[]).flatMap((scene) => {
      const frame = scene.viewBox.baseVal;
      const texts = [...scene.querySelectorAll<SVGTextElement>('.texts text')].map((text) => {
        const { y, height } = text.getBBox();
        // Fonts differ in the air above and below letters; letters themselves stay within this.
        const half = (Number.parseFloat(getComputedStyle(text).fontSize) * 1.15) / 2;
        const middle = y + height / 2;
        return {
          words: text.textContent,
          left: text.getStartPositionOfChar(0).x,
          right: text.getEndPositionOfChar(text.getNumberOfChars() - 1).x,
          top: middle - half,
          bottom: middle + half,
        };
      });
      // Half units of the scene: one is half a pixel.
      const outside = texts
        .filter(
          ({ left, right, top, bottom }) =>
            left < -1 || right > frame.width + 1 || top < -2 || bottom > frame.height + 2,
        )
        .map(({ words }) => `“${words}” leaves ${scene.id}`);
      const pairs = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          )
          .map((other) => `“${one.words}” lies on “${other.words}” in ${scene.id}`),
      );
      return [...outside, ...pairs];
    }),
  );
}

/** Width of a digit in that font, as a share of its size. */
function digitWidth(page: Page, fonts: string): Promise<number> {
  return page.evaluate((family) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('This browser has no canvas.');
    context.font = `100px ${family}`;
    return context.measureText('0').width / 100;
  }, fonts);
}

test('the charts that these tests read are those of the site', () => {
  expect(views.length).toBeGreaterThan(20);
});

for (const locale of locales) {
  for (const view of views) {
    test(`${view} in ${locale} keeps every text apart and inside of its drawing, in the page’s own font and a wide one`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/charts/${view}/`);
      for (const fonts of ['', wideFonts]) {
        await page.evaluate((family) => {
          document.documentElement.style.setProperty('--sans', family);
        }, fonts);
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect
            .soft(await misplacedTexts(page), `at ${width} px in ${fonts || 'the page’s font'}`)
            .toEqual([]);
        }
      }
      expect(
        await digitWidth(page, wideFonts),
        'install DejaVu Sans or Verdana: no wide font was measured',
      ).toBeGreaterThan(0.63);
    });
  }
}
