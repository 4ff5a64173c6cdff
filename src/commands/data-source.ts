/** Opens a state of the tables by the name a maintainer gives it: a folder, or a git revision. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileReader } from '../dataset/load-dataset.ts';
import type { ReadFile } from '../dataset/read-dataset.ts';
import { WordedError } from './worded-error.ts';

/** The tables in one state, under the name that reports call it by. */
export interface DataSource {
  readonly name: string;
  readonly readFile: ReadFile;
}

/** Room for the largest table that is still kept in git. */
const mostBytes = 256 * 1024 * 1024;

/** What git writes, or `undefined` when it says no. */
function git(directory: string, ...words: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', words, {
      cwd: directory,
      maxBuffer: mostBytes,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    // Git speaks by its exit code; that it is not installed is another matter.
    if (typeof (error as { status?: unknown }).status === 'number') return undefined;
    throw new WordedError({
      en: `git could not be run (${String(error)}). Install git, or name two folders instead.`,
      zh: `无法运行 git（${String(error)}）。请安装 git，或改用两个文件夹作比较。`,
    });
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The tables in a folder. */
export function folderSource(directory: string, name = directory): DataSource {
  return { name, readFile: fileReader(directory) };
}

/**
 * The tables as `revision` holds them at the place of `directory`, read without touching the work tree.
 * @throws WordedError when the folder is in no repository, or the repository has no such revision or
 *   no such folder at that revision.
 */
export function revisionSource(revision: string, directory: string): DataSource {
  const prefix = isDirectory(directory)
    ? git(directory, 'rev-parse', '--show-prefix')?.toString().trim()
    : undefined;
  if (prefix === undefined) {
    throw new WordedError({
      en: `“${revision}” is no folder, and ${directory} is in no git repository in which it could be a revision. Name an existing folder, or work in a clone of the repository.`,
      zh: `“${revision}”不是文件夹；${directory} 又不在 git 仓库中，无从按版本查找。请写已有的文件夹，或在仓库的克隆中操作。`,
    });
  }
  const commit = git(
    directory,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  )
    ?.toString()
    .trim();
  if (commit === undefined) {
    throw new WordedError({
      en: `“${revision}” is neither a folder nor a revision that this repository has. Write a branch, a tag or a commit (git log shows them); a shallow clone may need git fetch --unshallow.`,
      zh: `“${revision}”既不是文件夹，也不是本仓库的版本。请写分支、标签或提交（用 git log 查看）；浅克隆可先运行 git fetch --unshallow。`,
    });
  }
  const listing = git(directory, 'ls-tree', '-r', '-z', '--name-only', commit)?.toString() ?? '';
  const paths = new Set(listing.split('\0').filter(Boolean));
  if (paths.size === 0) {
    throw new WordedError({
      en: `At ${revision} there is no folder ${prefix}. Choose a later revision, or name the folder that held the tables then.`,
      zh: `版本 ${revision} 中没有文件夹 ${prefix}。请选较晚的版本。`,
    });
  }
  return {
    name: `${revision} (${commit.slice(0, 7)})`,
    readFile: (path) =>
      paths.has(path) ? git(directory, 'show', `${commit}:${prefix}${path}`) : undefined,
  };
}

/** The state that `name` means: a folder where there is one of that name, else a revision of `directory`. */
export function dataSource(name: string, directory: string): DataSource {
  return isDirectory(name) ? folderSource(name) : revisionSource(name, directory);
}
