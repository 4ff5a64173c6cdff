/** Gathers figures that share table, indicator and period, so that a new year is one row and not 31. */
import type { FigureKey } from '../../dataset/diff/stated-figures.ts';

export interface FigureGroup<T> {
  /** The key of the first, which stands for all but `of`. */
  readonly key: FigureKey;
  readonly members: readonly T[];
}

/** `items` by table, indicator, period and whatever else `distinguish` says, in the order given. */
export function groupedFigures<T extends { readonly key: FigureKey }>(
  items: readonly T[],
  distinguish: (item: T) => string = () => '',
): readonly FigureGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const { table, indicator, period } = item.key;
    const text = [table, indicator, period.text, distinguish(item)].join('\u001F');
    const group = groups.get(text);
    if (group) group.push(item);
    else groups.set(text, [item]);
  }
  return [...groups.values()].flatMap((members) =>
    members[0] ? [{ key: members[0].key, members }] : [],
  );
}
