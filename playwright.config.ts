import { defineConfig } from '@playwright/test';
import { ensureBrowser } from './scripts/browser.mjs';
import type { ScriptOptions } from './tests/e2e/scripts-of-pages.ts';

// Workers read this file too and inherit the answer.
process.env.CHROMIUM_PATH ??= await ensureBrowser();

const port = Number(process.env.PORT ?? 4173);

export default defineConfig<ScriptOptions>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  // No test is timed: the limits only end one that hangs, on however busy a machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'with scripts', use: { scripts: true } },
    {
      name: 'without scripts',
      use: { scripts: false },
      // What it watches is a script of the dev server's own.
      testIgnore: 'dev-server.spec.ts',
    },
  ],
  webServer: {
    command: `astro preview --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    // The default signal leaves the server’s child running.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
