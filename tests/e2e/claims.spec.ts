import { violations } from './axe.ts';
import { expect, locales, test } from './site.ts';

const story = 'stories/between-east-and-west/';

for (const locale of locales) {
  test.describe(`the ${locale} ledger`, () => {
    test('shows only the claims of the verdict that is chosen', async ({ page }) => {
      await page.goto(`/${locale}/claims/`);
      const entries = page.locator('[data-verdict]');
      const all = await entries.count();
      expect(all).toBeGreaterThan(20);
      for (const verdict of ['holds', 'fails', 'open']) {
        await page.locator(`input[name="verdict"][value="${verdict}"]`).check();
        await expect(entries.filter({ visible: true }).first()).toBeVisible();
        const shown = await entries.evaluateAll((items) =>
          items
            .filter((item) => item.checkVisibility())
            .map((item) => item.getAttribute('data-verdict')),
        );
        expect(new Set(shown)).toEqual(new Set([verdict]));
        expect(shown.length).toBeLessThan(all);
      }
    });

    test('shows only the claims of the text that is chosen', async ({ page }) => {
      await page.goto(`/${locale}/claims/`);
      await page.locator('input[name="text"][value="article"]').check();
      await expect(page.locator('[data-text="article"]')).toBeVisible();
      await expect(page.locator('[data-text]:visible')).toHaveCount(1);
    });

    test('gives each claim an address, its numbers and its sources', async ({ page }) => {
      await page.goto(`/${locale}/claims/article/#jinjiang-above-the-nation`);
      const claim = page.locator('#jinjiang-above-the-nation');
      await expect(claim).toBeInViewport();
      await expect(claim).toContainText('14.5');
      await expect(claim).toContainText('5.82');
      await expect(claim.locator('a[href*="sources/#SEED_2018"]')).toBeVisible();
    });

    test('says how a claim comes out under the other regions and without a province', async ({
      page,
    }) => {
      await page.goto(`/${locale}/claims/article/`);
      const claim = page.locator('#east-has-more-organizations-per-resident');
      await expect(claim).toContainText(locale === 'zh' ? '改用“三大地带”' : 'Under “Three belts”');
      await expect(claim).toContainText(locale === 'zh' ? '不计影响最大的' : 'which matters most');
    });
  });

  test.describe(`a claim of the ${locale} story`, () => {
    test('opens on its mark, and leads to the ledger', async ({ page }) => {
      await page.goto(`/${locale}/${story}`);
      const mark = page.locator('.verdict-mark').first();
      const note = page.locator('.claim-note').first();
      await expect(note).toBeHidden();
      await mark.click();
      await expect(note).toBeVisible();
      await expect(note.locator('a[href*="sources/#"]').first()).toBeVisible();
      await note.locator('.claim-more').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/claims/[\\w-]+/#[\\w-]+$`));
    });

    test('opens by keyboard, and closes on Escape', async ({ page }) => {
      await page.goto(`/${locale}/${story}`);
      const mark = page.locator('.verdict-mark').first();
      await mark.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.claim-note').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('.claim-note').first()).toBeHidden();
      await expect(mark).toBeFocused();
    });
  });

  test(`an open claim of the ${locale} story gives axe nothing to find`, async ({ page }) => {
    await page.goto(`/${locale}/${story}`);
    await page.locator('.verdict-mark').first().click();
    await expect(page.locator('.claim-note').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`a number of the ${locale} story leads to what lies behind it, and back`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${story}`);
    const number = page.locator('a.value').first();
    const target = (await number.getAttribute('href')) ?? '';
    await number.click();
    const note = page.locator('.number-note:target');
    await expect(note).toBeInViewport();
    await expect(note).toHaveId(target.slice(1));
    await expect(note.locator('.value')).toHaveText(/\d/);
    await expect(note.locator('a[href*="sources/#"]').first()).toBeVisible();
    await note.locator('.number-back').click();
    await expect(number).toBeInViewport();
  });
}

/** Marks after verdicts of the page, with what follows them, that begin a line of their own. */
const strayMarks = () => {
  const ends = [...document.querySelectorAll('.claim-end')];
  const follows = ends.flatMap((end) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    walker.currentNode = end;
    let next = walker.nextNode();
    while (next && (end.contains(next) || !next.parentElement?.checkVisibility()))
      next = walker.nextNode();
    if (!next || !/^\p{P}/u.test(next.nodeValue ?? '')) return [];
    const range = document.createRange();
    range.setStart(next, 0);
    range.setEnd(next, 1);
    return [
      {
        mark: range.getBoundingClientRect(),
        end: end.getBoundingClientRect(),
        text: end.textContent,
      },
    ];
  });
  return {
    met: follows.length,
    stray: follows.filter(({ mark, end }) => mark.top > end.bottom).map(({ text }) => text),
  };
};

test('no line begins with the comma or stop that follows a verdict, however narrow the page', async ({
  page,
}) => {
  await page.goto(`/zh/${story}`);
  let met = 0;
  for (let width = 320; width <= 440; width += 4) {
    await page.setViewportSize({ width, height: 800 });
    const found = await page.evaluate(strayMarks);
    expect(found.stray, `at ${width} px`).toEqual([]);
    met += found.met;
  }
  expect(met).toBeGreaterThan(30);
});

test('a choice beside a name of several lines is as large as any other', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/en/claims/');
  const widths = await page
    .locator('.ledger-filter input')
    .evaluateAll((choices) => choices.map((choice) => choice.getBoundingClientRect().width));
  expect(widths.length).toBeGreaterThan(4);
  expect(new Set(widths).size).toBe(1);
});

test('tells a verdict by word and shape, not by colour alone', async ({ page }) => {
  await page.goto('/en/claims/');
  const signs = await page
    .locator('.ledger-list .verdict')
    .evaluateAll((items) =>
      items.map((item) => item.textContent.replace(/^(\S)\s*/, '$1 ').trim()),
    );
  expect(new Set(signs)).toEqual(new Set(['● Holds', '✕ Fails', '◇ Cannot be told']));
});
