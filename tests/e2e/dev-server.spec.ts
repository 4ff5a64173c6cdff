import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
/** Beside that of the preview, so that runs on other ports do not meet. */
const port = Number(process.env.PORT ?? 4173) + 1;
const address = `http://localhost:${port}/en/`;

/** In milliseconds: the server works a page out only when it is asked for. */
const slowest = 60_000;

/** Opens the page, and waits until it hears of changes: what is saved before that is never told it. */
async function openListening(page: Page): Promise<void> {
  await Promise.all([
    page.waitForEvent('console', (message) => message.text() === '[vite] connected.'),
    page.goto(address),
  ]);
}

test.describe.configure({ mode: 'serial' });

test.describe('the dev server', () => {
  let directory: string;
  let server: ChildProcess;
  let terminal = '';

  const table = () => join(directory, 'observations/social_organizations.csv');
  const save = (from: string, to: string) => {
    const text = readFileSync(table(), 'utf8');
    expect(text).toContain(from);
    writeFileSync(table(), text.replace(from, to));
  };

  test.beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'dongxi-data-'));
    cpSync(join(root, 'data'), directory, { recursive: true });
    server = spawn('node', ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
      cwd: root,
      env: { ...process.env, DATA_DIR: directory, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk: Buffer) => (terminal += chunk.toString()));
    }
    await expect
      .poll(
        () =>
          fetch(address).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: slowest },
      )
      .toBe(200);
  });

  test.afterAll(() => {
    server.kill('SIGTERM');
    rmSync(directory, { recursive: true, force: true });
  });

  test('refreshes the page when a table is saved', async ({ page }) => {
    await openListening(page);
    await expect(page.locator('#organizations-count-heading')).toContainText('97,091');
    save('320000,江苏,2020-09-30,97091,', '320000,江苏,2020-09-30,97092,');
    await expect(page.locator('#organizations-count-heading')).toContainText('97,092', {
      timeout: slowest,
    });
  });

  test('shows a broken table in the page and the terminal, and goes on once it is mended', async ({
    page,
  }) => {
    await openListening(page);
    save('320000,江苏,2020-09-30,97092,', '320000,江苏,2020-09-30,97 092,');
    const message = 'observations/social_organizations.csv:42:22';
    await expect(page.locator('vite-error-overlay')).toContainText(message, {
      timeout: slowest,
    });
    await expect.poll(() => terminal).toContain(message);
    expect(server.exitCode).toBeNull();
    save('320000,江苏,2020-09-30,97 092,', '320000,江苏,2020-09-30,97093,');
    await expect(page.locator('#organizations-count-heading')).toContainText('97,093', {
      timeout: slowest,
    });
  });
});
