/** Finds the releases in the repository and makes sure that not a byte of them has changed. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { WordedError } from '../commands/worded-error.ts';
import { compareVersions, isVersion, manifestName, type Manifest } from './manifest.ts';
import { sha256 } from '../files/sha256.ts';

/** A release, and the folder that holds it. */
export interface Release {
  readonly directory: string;
  readonly manifest: Manifest;
  /** Hash of the manifest's bytes. */
  readonly sha256: string;
}

/** The folder of releases: `RELEASES_DIR`, or `releases` in the working directory. */
export function releasesDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.RELEASES_DIR ?? 'releases');
}

/** Paths of all files below `directory`, with `/` between folders, in their order. */
export function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

function broken(path: string, what: { readonly en: string; readonly zh: string }): WordedError {
  return new WordedError({
    en: `${path} ${what.en} A release is never changed: take the file back from git (git checkout -- ${path}), and publish what is new as a new version.`,
    zh: `${path} ${what.zh}已发布的版本不得改动：请从 git 恢复此文件（git checkout -- ${path}），新的内容另发新版本。`,
  });
}

function verifyFiles({ directory, manifest }: Release, shown: (path: string) => string): void {
  const stated = new Map(manifest.files.map((file) => [file.path, file]));
  const found = filesBelow(directory).filter((path) => path !== manifestName);
  for (const path of found) {
    if (!stated.has(path))
      throw broken(shown(path), {
        en: 'stands in a release whose manifest does not name it.',
        zh: '不在该版本的清单之内。',
      });
  }
  for (const { path, bytes, sha256: hash } of manifest.files) {
    if (!existsSync(join(directory, path)))
      throw broken(shown(path), {
        en: 'is named in the manifest of its release and missing.',
        zh: '列于该版本的清单，但文件不存在。',
      });
    const content = readFileSync(join(directory, path));
    if (content.length !== bytes || sha256(content) !== hash)
      throw broken(shown(path), {
        en: 'differs from what was released.',
        zh: '与发布时的内容不同。',
      });
  }
}

function readRelease(directory: string, version: string): Release {
  const bytes = readFileSync(join(directory, manifestName));
  const manifest = JSON.parse(bytes.toString()) as Manifest;
  return { directory: join(directory), manifest: { ...manifest, version }, sha256: sha256(bytes) };
}

/** Whether each release names the one before it, as it is now. */
function verifyChain(releases: readonly Release[], shown: (version: string) => string): void {
  releases.forEach(({ manifest }, index) => {
    const before = releases[index - 1];
    const { previous } = manifest;
    if (previous?.version === before?.manifest.version && previous?.sha256 === before?.sha256)
      return;
    throw broken(shown(before?.manifest.version ?? manifest.version), {
      en: `is not the manifest that version ${manifest.version} was released after.`,
      zh: `不是 ${manifest.version} 版发布时所接续的清单。`,
    });
  });
}

/**
 * The releases in `directory`, oldest first, each verified to the last byte; none where there is no such
 * folder.
 * @throws WordedError that names the first file that is altered, missing or in excess.
 */
export function readReleases(directory: string): readonly Release[] {
  if (!existsSync(directory)) return [];
  const name = directory.split(sep).at(-1) ?? '';
  const releases = readdirSync(directory)
    .filter(isVersion)
    .sort(compareVersions)
    .map((version) => readRelease(join(directory, version), version));
  verifyChain(releases, (version) => `${name}/${version}/${manifestName}`);
  for (const release of releases)
    verifyFiles(release, (path) => `${name}/${release.manifest.version}/${path}`);
  return releases;
}
