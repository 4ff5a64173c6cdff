/** Loads the dataset from a folder: the one place where the data's files are opened. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatProblem, type Problem } from './problem.ts';
import { readDataset } from './read-dataset.ts';
import type { Dataset, Locale } from './types.ts';

/** Carries every problem of the data; its message is what a maintainer reads. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], locale: Locale) {
    const count = {
      en: `The data has ${problems.length} problem(s).`,
      zh: `数据有 ${problems.length} 处问题。`,
    }[locale];
    super([count, ...problems.map((problem) => formatProblem(problem, locale))].join('\n\n'));
    this.problems = problems;
  }
}

/** The folder of the tables: `DATA_DIR`, or `data` in the working directory. */
export function dataDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.DATA_DIR ?? 'data');
}

/** Reads text files of `directory` by their path inside it; absent files read as `undefined`. */
export function fileReader(directory: string): (path: string) => string | undefined {
  return (path) => {
    try {
      return readFileSync(join(directory, path), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
}

/**
 * The checked, frozen dataset in `directory`.
 * @throws DatasetError with every problem, worded in `locale`.
 * @throws DescriptorError when datapackage.json cannot be used.
 */
export function loadDataset(directory: string, locale: Locale = 'en'): Dataset {
  const result = readDataset(fileReader(directory));
  if (!result.dataset) throw new DatasetError(result.problems, locale);
  return result.dataset;
}
