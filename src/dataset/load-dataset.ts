/** Loads the dataset from a folder: the one place where the data's files are opened. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatProblem, severityOf, type Problem } from './problem.ts';
import { readDataset } from './read-dataset.ts';
import type { Dataset, Locale } from './types.ts';

/** Carries every problem of the data; its message is what a maintainer reads. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], locale: Locale) {
    const errors = problems.filter((problem) => severityOf(problem) === 'error');
    const count = {
      en: `The data has ${errors.length === 1 ? '1 error' : `${errors.length} errors`}. npm run data:check shows them with their rows.`,
      zh: `数据有 ${errors.length} 处错误。npm run data:check 会逐行显示。`,
    }[locale];
    const shown = errors.slice(0, 20).map((problem) => formatProblem(problem, locale));
    super([count, ...shown].join('\n\n'));
    this.problems = problems;
  }
}

/** The folder of the tables: `DATA_DIR`, or `data` in the working directory. */
export function dataDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.DATA_DIR ?? 'data');
}

/** Reads the files of `directory` by their path inside it; absent files read as `undefined`. */
export function fileReader(directory: string): (path: string) => Uint8Array | undefined {
  return (path) => {
    try {
      return readFileSync(join(directory, path));
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
