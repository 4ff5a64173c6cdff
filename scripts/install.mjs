// Installs the packages when the installed tree differs from the lockfile. Runs before anything is
// installed, on any Node that npm runs on: plain JavaScript, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** The oldest Node that runs the site's TypeScript as it is. */
const oldestNode = [22, 18];

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Whether every package of the lockfile is installed in its version; optional ones may be absent. */
export function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const present = installed[path];
    return present ? present.version === version : Boolean(optional || devOptional);
  });
}

/** Runs a command with its output shown; returns whether it succeeded. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status === 0;
}

/** The environment in which the project's own Node and tools come first, as npm scripts have it. */
export function projectEnvironment(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const bin = join(root, 'node_modules/.bin');
  return { ...process.env, PATH: `${bin}${separator}${process.env.PATH}`, ...extra };
}

function checkNode() {
  const { stdout } = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    env: projectEnvironment(),
  });
  const [major = 0, minor = 0] = (stdout ?? '').trim().slice(1).split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `This project needs Node ${oldestNode.join('.')} or newer here, and found ${stdout?.trim()}.\n` +
      'On Linux x64 the right Node comes with the packages; on other systems install it from your ' +
      'package manager, then run the command again.',
  );
  process.exit(1);
}

/** Installs what is missing, or ends the process saying what went wrong. */
export function ensureInstalled() {
  if (!isInstalled()) {
    console.log('Installing the packages (npm ci) …');
    if (!run('npm', ['ci', '--loglevel=error'], { shell: process.platform === 'win32' })) {
      console.error(
        'npm ci failed: see above. Nothing else was started; mend it and run the command again.',
      );
      process.exit(1);
    }
  }
  checkNode();
}
