/**
 * The fixtures of the data desk: a small invented country whose tables are in order, and one folder
 * a mistake with the files that differ. `expected.json` in each states what must be reported;
 * `removed.txt` names files that are taken away.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileReader } from '../../../src/dataset/load-dataset.ts';
import { problemAddress, type Problem, type ProblemName } from '../../../src/dataset/problem.ts';
import { checkData, type CheckedData, type ReadFile } from '../../../src/dataset/read-dataset.ts';

const root = new URL('../../fixtures/desk', import.meta.url).pathname;

/** Folder of the tables that are in order. */
export const validDirectory = join(root, 'valid');

/** Reads the tables that are in order. */
export const valid: ReadFile = fileReader(validDirectory);

/** What a fixture expects to be reported. */
export interface Expected {
  readonly name: ProblemName;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The spreadsheet's address; empty where no cell is meant. */
  readonly cell: string;
}

export interface Fixture {
  /** Code and name of the mistake, or what the file imitates. */
  readonly folder: string;
  readonly expected: readonly Expected[];
  readonly check: () => CheckedData;
}

function fixture(folder: string): Fixture {
  const directory = join(root, folder);
  const removedList = join(directory, 'removed.txt');
  const removed = existsSync(removedList)
    ? readFileSync(removedList, 'utf8').split('\n').filter(Boolean)
    : [];
  const own = fileReader(directory);
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return {
    folder,
    expected: JSON.parse(
      readFileSync(join(directory, 'expected.json'), 'utf8'),
    ) as readonly Expected[],
    check: () =>
      checkData((path) => (removed.includes(path) ? undefined : (own(path) ?? valid(path))), {
        paths,
      }),
  };
}

/** All fixtures, in the order of their codes. */
export const fixtures: readonly Fixture[] = readdirSync(root)
  .filter((folder) => folder !== 'valid')
  .sort()
  .map(fixture);

/** The part of a problem that fixtures state. */
export function stated(problem: Problem): Expected {
  const { name, file, line, column } = problem;
  return { name, file, line, column, cell: problemAddress(problem) };
}

/** The valid tables with the text of one file changed. */
export function withFile(path: string, content: string | Uint8Array): ReadFile {
  return (asked) => (asked === path ? content : valid(asked));
}

/** The text of a file of the valid tables. */
export function validText(path: string): string {
  return readFileSync(join(validDirectory, path), 'utf8');
}
