/** A small invented country in three states, so that every difference between them is known. */
import { loadDataset } from '../../../src/dataset/load-dataset.ts';

/** The folder of a state of the tables, as a command would be told it. */
export function meadowFolder(state: 'before' | 'edited' | 'smaller'): string {
  return `tests/fixtures/diff/${state}`;
}

/** Four provinces, two indicators, two years. */
export const before = loadDataset(meadowFolder('before'));

/** A count and a population corrected, a class replaced by a number, a year of population added. */
export const edited = loadDataset(meadowFolder('edited'));

/** One province and the total that included it taken out. */
export const smaller = loadDataset(meadowFolder('smaller'));
