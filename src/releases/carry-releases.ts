/** Carries every release through each build, byte for byte, to the address that it always had. */
import type { AstroIntegration } from 'astro';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WordedError } from '../commands/worded-error.ts';
import { readReleases, type Release } from './read-releases.ts';

/** Below this folder of the site stand the versions. */
const versionsFolder = 'v';

/** Embeds that a release promised a newer form of, and that this build does not have. */
function brokenPromises({ manifest }: Release, site: string): readonly string[] {
  return manifest.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith('embed/') && !existsSync(join(site, path)));
}

/**
 * Copies `releases` into the built `site`.
 * @throws WordedError when a released embed has no newest form: its frozen page leads there for ever.
 */
export function carryReleases(releases: readonly Release[], site: string): void {
  for (const release of releases) {
    const { version } = release.manifest;
    const [gone] = brokenPromises(release, site);
    if (gone !== undefined)
      throw new WordedError({
        en: `Version ${version} has ${gone}, and this build does not. Pages all over the world lead there: keep a view of that name in the content.`,
        zh: `${version} 版有 ${gone}，本次构建却没有。各处网页都指向它：请在内容中保留同名的视图。`,
      });
    cpSync(release.directory, join(site, versionsFolder, version), { recursive: true });
  }
}

/** Verifies the releases in `directory` before a build and copies them after it. */
export function carriedReleases(directory: string): AstroIntegration {
  let releases: readonly Release[] = [];
  return {
    name: 'carried-releases',
    hooks: {
      'astro:build:start': () => {
        releases = readReleases(directory);
      },
      'astro:build:done': ({ dir }) => {
        carryReleases(releases, fileURLToPath(dir));
      },
    },
  };
}
