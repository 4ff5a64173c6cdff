// Finds a Chromium for the browser tests, or installs one where that can be done.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './install.mjs';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name) {
  const { stdout, status } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function find() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    console.error(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which does not exist.`);
    return undefined;
  }
  return (await playwrightsOwn()) ?? systemNames.map(onPath).find(Boolean);
}

function installFromDebian() {
  if (!onPath('apt-get') || process.getuid?.() !== 0) return false;
  console.log('No browser found: installing Debian’s Chromium …');
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', [
      '-o',
      'DPkg::Lock::Timeout=300',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
    ])
  );
}

function installFromPlaywright() {
  console.log('No browser found: asking Playwright to download one …');
  return run('npx', ['playwright', 'install', 'chromium']);
}

const advice = `No browser could be found or installed for the browser tests. There are three ways to get one:
  1. Install Chromium or Chrome with your system’s package manager (Debian: apt-get install chromium).
  2. Let Playwright download one: npx playwright install chromium
  3. Set CHROMIUM_PATH to the executable of a Chromium or Chrome that you have.
Then run npm test again.`;

/** Path of a Chromium; installs one if need be. Ends the process with advice where none is to be had. */
export async function ensureBrowser() {
  const found = await find();
  if (found) return found;
  if (!process.env.CHROMIUM_PATH && (installFromDebian() || installFromPlaywright())) {
    const installed = await find();
    if (installed) return installed;
  }
  console.error(advice);
  process.exit(1);
}
