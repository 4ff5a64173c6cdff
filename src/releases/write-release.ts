/** Puts a release into the repository, whole or not at all. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WordedError } from '../commands/worded-error.ts';
import { manifestName, manifestText, type Manifest } from './manifest.ts';
import { sha256 } from '../files/sha256.ts';

/** Where a release stands until it is whole; what an interrupted one left there is thrown away. */
const draftFolder = '.draft';

/** Everything of a release but the list of its files, which is made here. */
export type ReleaseFacts = Omit<Manifest, 'files'>;

/** Contents by path below the release's folder. */
export type ReleaseContents = ReadonlyMap<string, string | Uint8Array>;

function manifestOf(facts: ReleaseFacts, contents: ReleaseContents): Manifest {
  const files = [...contents]
    .map(([path, content]) => ({
      path,
      bytes: Buffer.byteLength(content),
      sha256: sha256(content),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...facts, files };
}

/**
 * Writes the release below `directory` and returns its manifest. All is written beside its place first and
 * then renamed, so that a full disk or a power cut leaves no half release.
 * @throws WordedError when the version is there already.
 */
export function writeRelease(
  directory: string,
  facts: ReleaseFacts,
  contents: ReleaseContents,
): Manifest {
  const place = join(directory, facts.version);
  if (existsSync(place))
    throw new WordedError({
      en: `Version ${facts.version} has been released. Nothing was written. Choose a higher number.`,
      zh: `${facts.version} 版已经发布过，没有写入任何内容。请改用更高的版本号。`,
    });
  const draft = join(directory, draftFolder);
  const manifest = manifestOf(facts, contents);
  rmSync(draft, { recursive: true, force: true });
  try {
    for (const [path, content] of [...contents, [manifestName, manifestText(manifest)] as const]) {
      const file = join(draft, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content, { flag: 'wx' });
    }
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  return manifest;
}
