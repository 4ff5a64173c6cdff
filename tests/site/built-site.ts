/** Builds the site for tests: one build at a time, since all write to the same place on the way. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = new URL('../..', import.meta.url).pathname;

/** Runs `astro build` into `directory` as a shell would. */
export function build(directory: string, environment: Readonly<Record<string, string>>) {
  return spawnSync('node', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', directory], {
    cwd: root,
    encoding: 'utf8',
    // Only what a shell has: the test runner’s own variables would reach the pages.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...environment,
    },
  });
}

/** Paths of all files below `directory`, in their order. */
export function filesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .sort();
}

/** The SHA-256 of every file below `directory`, by path. */
export function hashes(directory: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(directory).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(directory, path)))
        .digest('hex'),
    ]),
  );
}

/** A site that was built, or will be by the time it is read. */
export interface BuiltSite {
  readonly directory: string;
  /** Its origin, and the path that it stands under. */
  readonly site: string;
  readonly base: string;
  /** Paths of its pages below the directory, in their order. */
  readonly pages: () => readonly string[];
  readonly read: (path: string) => string;
}

export function builtSite(directory: string, site: string, base: string): BuiltSite {
  return {
    directory,
    site,
    base,
    pages: () => filesIn(directory).filter((path) => path.endsWith('.html')),
    read: (path) => readFileSync(join(directory, path), 'utf8'),
  };
}
