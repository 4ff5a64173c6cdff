/** The dataset that pages are made from: loaded once a build, and anew when a table is saved in dev. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory, loadDataset } from '../dataset/load-dataset.ts';
import type { Dataset } from '../dataset/types.ts';

interface Loaded {
  readonly stamp: string;
  readonly dataset: Dataset;
}

let loaded: Loaded | undefined;

function stampOf(directory: string): string {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((file) => `${file} ${statSync(join(directory, file)).mtimeMs}`)
    .join('\n');
}

/**
 * The site's dataset.
 * @throws DatasetError when the tables have problems; the dev server shows it and goes on.
 */
export function siteDataset(): Dataset {
  const directory = dataDirectory();
  if (loaded && !import.meta.env.DEV) return loaded.dataset;
  const stamp = stampOf(directory);
  if (loaded?.stamp !== stamp) loaded = { stamp, dataset: loadDataset(directory) };
  return loaded.dataset;
}
