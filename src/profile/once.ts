/** Computes what every page of a build asks for only once a dataset. */
import type { Dataset } from '../dataset/types.ts';

/** `compute`, whose results are kept as long as the dataset is, under the name that `nameOf` gives its choice. */
export function oncePerDataset<Choice, Result>(
  nameOf: (choice: Choice) => string,
  compute: (choice: Choice, dataset: Dataset) => Result,
): (choice: Choice, dataset: Dataset) => Result {
  const byDataset = new WeakMap<Dataset, Map<string, Result>>();
  return (choice, dataset) => {
    const known = byDataset.get(dataset) ?? new Map<string, Result>();
    byDataset.set(dataset, known);
    const name = nameOf(choice);
    const found = known.get(name);
    if (found !== undefined) return found;
    const result = compute(choice, dataset);
    known.set(name, result);
    return result;
  };
}
