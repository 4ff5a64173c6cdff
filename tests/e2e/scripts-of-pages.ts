/**
 * Whether pages run their scripts. Every browser test is run both ways, but for those declared with
 * `scripted`, which name what JavaScript adds, and with `unscripted`, which name what stands in for it.
 */
import { test as base, type CDPSession, type Page, type TestInfo } from '@playwright/test';

/** What a project in playwright.config.ts chooses. */
export interface ScriptOptions {
  readonly scripts: boolean;
}

interface ScriptFixtures extends ScriptOptions {
  /** Comes before the page, so that none is made for a test that is left out. */
  readonly mayRunScripts: boolean;
}

type Use = (mayRunScripts: boolean) => Promise<void>;

/** Leaves a test out where scripts do not run, or where they do. */
export function onlyWith(wanted: boolean) {
  const why = wanted ? 'names what JavaScript adds' : 'names what stands in for JavaScript';
  return async ({ scripts }: ScriptOptions, use: Use, info: TestInfo) => {
    info.skip(scripts !== wanted, why);
    await use(scripts);
  };
}

/** Of the pages that run no script, what switches them off. */
const switchedOff = new WeakMap<Page, CDPSession>();

async function switchOff(devtools: CDPSession, value: boolean): Promise<void> {
  await devtools.send('Emulation.setScriptExecutionDisabled', { value });
}

/**
 * Runs `ask`, which needs timers, on a page that may have been read with its scripts switched off: the
 * page stays as it was read, and goes on without scripts afterwards.
 */
export async function withTimers<Answer>(page: Page, ask: () => Promise<Answer>): Promise<Answer> {
  const devtools = switchedOff.get(page);
  if (!devtools) return ask();
  await switchOff(devtools, false);
  try {
    return await ask();
  } finally {
    await switchOff(devtools, true);
  }
}

export const test = base.extend<ScriptFixtures>({
  scripts: [true, { option: true }],
  mayRunScripts: [
    async ({ scripts }, use) => {
      await use(scripts);
    },
    { auto: true },
  ],
  page: async ({ mayRunScripts, page }, use) => {
    if (!mayRunScripts) {
      // What the runner offers for this, javaScriptEnabled, cannot be lifted again. The other side of it:
      // the media that a test emulates are forgotten on the way to a page, so tests go there first.
      const devtools = await page.context().newCDPSession(page);
      await switchOff(devtools, true);
      switchedOff.set(page, devtools);
    }
    await use(page);
  },
});
