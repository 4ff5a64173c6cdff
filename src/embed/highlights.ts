/** Which marks of a chart an address may make stand out, and by which names readers know them. */
import type { Scene } from '../scene/scene.ts';

export interface Highlight {
  readonly key: string;
  readonly name: string;
}

/** Part of an address as it is, without being encoded. */
const plain = /^[\w.:-]+$/;

/** The marks of `scene` that a row of its table names, in the order of the table. */
export function highlightsOf({ marks, table }: Scene): readonly Highlight[] {
  const labels = new Map(marks.map(({ key, label }) => [key, label]));
  const [first] = table.columns;
  const named = table.rows
    .filter(({ key }) => labels.has(key) && plain.test(key))
    .map(({ key, cells }) => ({ key, name: first ? (cells[first.key]?.text ?? key) : key }));
  const count = (name: string) => named.filter((other) => other.name === name).length;
  return named.map(({ key, name }) => ({
    key,
    // Two rows of one name, such as two years of an indicator, are told apart by what is said of the mark.
    name: count(name) === 1 ? name : (labels.get(key) ?? name),
  }));
}
