/** The dataset of the published tables, for tests of what is made from it. */
import { loadDataset } from '../../src/dataset/load-dataset.ts';

export const dataset = loadDataset(new URL('../../data', import.meta.url).pathname);
