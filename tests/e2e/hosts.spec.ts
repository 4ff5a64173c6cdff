import { expect, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { embedFrame, misfit, scripted, test } from './host.ts';

const path = '/embed/organizations-per-resident/en/';
const fits = 1;

/** A host's listener, as inline script. */
const listening = (handler: string) =>
  `<script>addEventListener('message', ({ data, source }) => { const frame = document.querySelector('iframe'); ${handler} });</script>`;

const lastMessage = 'the last message';

/** From now on the host listens for {@link lastMessage}; what is returned resolves once it was heard. */
async function listensToTheLast(host: Page): Promise<() => Promise<void>> {
  await host.evaluate((last) => {
    const heardLast = new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => {
        if (data === last) resolve();
      });
    });
    Object.assign(window, { heardLast });
  }, lastMessage);
  return () => host.evaluate(() => (window as unknown as { heardLast: Promise<void> }).heardLast);
}

test.describe('a host that a reporter pastes the code into', () => {
  scripted(
    'needs no script where frames are responsive: from the home page in five acts',
    async ({ page, open }) => {
      await page.goto('/en/');
      await page.getByRole('link', { name: 'Charts' }).first().click();
      await page.locator('.chart-list a').nth(1).click();
      await page.getByRole('button', { name: 'Copy' }).first().waitFor();
      const code = await page.locator('#code').inputValue();
      const host = await open({ body: code });
      await expect.poll(() => misfit(host)).toBeLessThanOrEqual(fits);
    },
  );

  scripted(
    'may take the code of a frozen version, which fits as well',
    async ({ page, site, open }) => {
      await page.goto(`${site}/en/charts/organizations-per-resident/`);
      const code = await page.locator('[id^="code-"]').first().inputValue();
      expect(code).toMatch(/src="[^"]*\/v\/[\d.]+\/embed\//);
      expect(code).toMatch(/<img src="[^"]*\/v\/[\d.]+\/files\//);
      const host = await open({ body: code });
      await expect.poll(() => misfit(host)).toBeLessThanOrEqual(fits);
      await expect(host.frameLocator('iframe').locator('body')).toContainText('frozen');
    },
  );

  scripted(
    'may be a page opened from a file, to which the browser refuses responsive frames',
    async ({ page, site }, testInfo) => {
      await page.goto(`${site}/en/charts/organizations-per-resident/`);
      const code = await page.locator('#code').inputValue();
      const file = testInfo.outputPath('host.html');
      writeFileSync(file, `<!doctype html><title>host</title>${code}`);
      await page.goto(pathToFileURL(file).href);
      await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
      expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(350);
    },
  );

  test('may forbid all script', async ({ open, site }) => {
    // Of such a frame Chromium may measure the content before it tells it its width (decision 12), now and then.
    await expect(async () => {
      const host = await open({
        body: `<iframe sandbox="" loading="lazy" frameborder="0" src="${site}${path}" width="600" style="height:auto;frame-sizing:content-height"></iframe>`,
      });
      await expect.poll(() => misfit(host), { timeout: 2000 }).toBeLessThanOrEqual(fits);
    }).toPass();
  });

  test('may measure a frame before it is as wide as it will be, and leaves no large gap', async ({
    open,
    site,
  }) => {
    const heightAt = async (width: number) => {
      const host = await open({
        body: `<iframe frameborder="0" src="${site}${path}" width="${width}" height="600"></iframe>`,
      });
      const frame = await embedFrame(host, 'attached');
      return frame.evaluate(() => document.documentElement.scrollHeight);
    };
    expect(await heightAt(1)).toBeLessThan(1.25 * (await heightAt(600)));
  });

  scripted(
    'may have the strictest policy: the frame keeps its stated height, and our script fits it',
    async ({ open, site }) => {
      const frame = `<iframe frameborder="0" src="${site}${path}" width="600" height="300" style="height:1px"></iframe>`;
      const policy = `default-src 'none'; frame-src ${site}; script-src ${site}`;
      const bare = await open({ body: frame, policy });
      await embedFrame(bare);
      expect((await bare.locator('iframe').boundingBox())?.height).toBeGreaterThanOrEqual(300);
      const scripted = await open({
        body: `${frame}<script src="${site}/embed.js"></script>`,
        policy,
      });
      await expect.poll(() => misfit(scripted)).toBeLessThanOrEqual(fits);
    },
  );
});

test.describe('the embed speaks the language of', () => {
  scripted('Pym, whose own parent is asked', async ({ open, site }) => {
    const host = await open({
      body: `<div id="chart"></div><script src="/pym.js"></script><script>new pym.Parent('chart', '${site}${path}#theme=dark', {})</script>`,
    });
    await expect.poll(() => misfit(host)).toBeLessThanOrEqual(fits);
    expect((await embedFrame(host)).url()).toContain('#theme=dark');
  });

  const protocols = {
    AMP: `if (data.sentinel === 'amp' && data.type === 'embed-size' && source === frame.contentWindow) frame.height = data.height;`,
    Medium: `if (typeof data !== 'string' || data[0] !== '{') return; const told = JSON.parse(data); if (told.context === 'iframe.resize' && told.src === frame.src) frame.height = told.height;`,
    Datawrapper: `for (const [id, height] of Object.entries(data['datawrapper-height'] ?? {})) document.querySelector('iframe[src*="' + id + '"]').style.height = height + 'px';`,
  };
  for (const [name, handler] of Object.entries(protocols)) {
    scripted(name, async ({ open, site }) => {
      const host = await open({
        body: `${listening(handler)}<iframe frameborder="0" src="${site}${path}" width="600" height="200"></iframe>`,
      });
      await expect.poll(() => misfit(host)).toBeLessThanOrEqual(fits);
    });
  }
});

test.describe('the embed falls silent in a host that', () => {
  const hosts = {
    'answers every message': `source.postMessage('heard', '*');`,
    'adds to every height': `if (data.chartHeight) frame.style.height = data.chartHeight + ++window.added + 'px';`,
  };
  for (const [name, handler] of Object.entries(hosts)) {
    scripted(name, async ({ open, site }) => {
      const host = await open({
        body: `<script>window.added = 0; window.heard = 0; addEventListener('message', () => { heard += 1; });</script>${listening(handler)}<iframe frameborder="0" src="${site}${path}" width="600" height="200"></iframe>`,
      });
      await embedFrame(host);
      const heard = () => host.evaluate(() => (window as unknown as { heard: number }).heard);
      await expect.poll(heard).toBeGreaterThan(0);
      let before = -1;
      await expect
        .poll(async () => {
          const last = before;
          before = await heard();
          return before - last;
        })
        .toBe(0);
      expect(await heard()).toBeLessThanOrEqual(330);
    });
  }
});

test.describe('our script on the host', () => {
  const withScript = (site: string) =>
    `<iframe frameborder="0" src="${site}${path}" width="600" height="200"></iframe><script src="${site}/embed.js"></script>`;

  scripted('fits the frame, and fits it again when the table is opened', async ({ open, site }) => {
    const host = await open({ body: withScript(site) });
    await expect.poll(() => misfit(host)).toBeLessThanOrEqual(fits);
    const before = (await host.locator('iframe').boundingBox())?.height ?? 0;
    await host.frameLocator('iframe').locator('summary').first().click();
    await expect
      .poll(async () => (await host.locator('iframe').boundingBox())?.height)
      .toBeGreaterThan(before + 300);
    await expect.poll(() => misfit(host)).toBeLessThanOrEqual(fits);
  });

  scripted(
    'ignores what is no height, or no height that a chart can have',
    async ({ open, site }) => {
      const host = await open({ body: withScript(site) });
      await expect.poll(() => misfit(host)).toBeLessThanOrEqual(fits);
      const frame = await embedFrame(host);
      const heardAll = await listensToTheLast(host);
      await frame.evaluate((last) => {
        for (const chartHeight of [
          '900',
          '900px',
          12.5,
          1e9,
          -900,
          0,
          null,
          { height: 900 },
          Infinity,
        ])
          parent.postMessage({ chartHeight }, '*');
        for (const message of [null, undefined, 'chartHeight', 900, []])
          parent.postMessage(message, '*');
        parent.postMessage(last, '*');
      }, lastMessage);
      await heardAll();
      expect(await misfit(host)).toBeLessThanOrEqual(fits);
    },
  );

  scripted(
    'listens to no frame of another origin, and to no frame that it does not know',
    async ({ open, site }) => {
      const hostile = `data:text/html,<script>parent.postMessage({chartHeight:4000},'*')</script>`;
      const host = await open({
        body: `${withScript(site)}<iframe id="hostile" src="${hostile}" height="100"></iframe>`,
      });
      await expect.poll(() => misfit(host)).toBeLessThanOrEqual(fits);
      // The host itself is no frame either.
      const heardAll = await listensToTheLast(host);
      await host.evaluate((last) => {
        postMessage({ chartHeight: 4000 }, '*');
        postMessage(last, '*');
      }, lastMessage);
      await heardAll();
      expect(await misfit(host)).toBeLessThanOrEqual(fits);
      expect((await host.locator('#hostile').boundingBox())?.height).toBeLessThan(200);
    },
  );

  scripted('never leaves the page, whatever a frame asks for', async ({ open, site }) => {
    const host = await open({ body: withScript(site) });
    const address = host.url();
    await (
      await embedFrame(host)
    ).evaluate(() => {
      parent.postMessage('pymxPYMxchartxPYMxnavigateToxPYMxhttps://example.org/', '*');
      parent.postMessage({ chartHeight: 500, navigateTo: 'https://example.org/' }, '*');
    });
    await expect.poll(async () => (await host.locator('iframe').boundingBox())?.height).toBe(500);
    expect(host.url()).toBe(address);
  });
});
