/** A table of a whole history is too wide to read; this one keeps dates at even steps, and says so. */
import type { Locale } from '../dataset/types.ts';
import { explorerPageMessages } from '../i18n/explorer-pages.ts';
import type { SceneTable } from '../scene/scene.ts';

/** More columns of figures than this are more than a reader compares. */
const mostDates = 12;
/** Steps that readers count in. */
const steps = [2, 5, 10, 20, 50];

/** The table with at most twelve columns of figures, the last one always among them. */
export function thinnedTable(table: SceneTable, locale: Locale): SceneTable {
  const dates = table.columns.filter(({ isNumeric }) => isNumeric);
  const step = steps.find((each) => Math.ceil(dates.length / each) <= mostDates);
  if (dates.length <= mostDates || step === undefined) return table;
  const kept = new Set(
    dates.filter((_, index) => (dates.length - 1 - index) % step === 0).map(({ key }) => key),
  );
  return {
    ...table,
    caption: explorerPageMessages[locale].oneDateIn(table.caption, step, dates.length),
    columns: table.columns.filter(({ key, isNumeric }) => !isNumeric || kept.has(key)),
  };
}
