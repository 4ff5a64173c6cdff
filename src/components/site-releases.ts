/** The releases that the site carries, read once a build. */
import { readReleases, releasesDirectory, type Release } from '../releases/read-releases.ts';

let known: readonly Release[] | undefined;

/** The releases, oldest first. */
export function siteReleases(): readonly Release[] {
  known ??= readReleases(releasesDirectory());
  return known;
}

/** The releases that hold an embed of that view, newest first. */
export function releasesWith(view: string): readonly Release[] {
  return siteReleases()
    .filter(({ manifest }) => manifest.files.some(({ path }) => path.startsWith(`embed/${view}/`)))
    .toReversed();
}
