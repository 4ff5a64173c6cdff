/** The table of places within a province and of its figures at odd dates, the latest of each. */
import { finite } from '../chart/facts/finite.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { chartMessages } from '../i18n/chart.ts';
import { formatPeriod } from '../i18n/format.ts';
import { profileMessages } from '../i18n/profile.ts';
import type { SceneTable } from '../scene/scene.ts';
import { rowText, sourceText, type DataRow } from './rows.ts';

/** One row each, with date, status and source. */
export function singlesTable(
  rows: readonly DataRow[],
  caption: string,
  dataset: Dataset,
  locale: Locale,
): SceneTable {
  const words = profileMessages[locale];
  return {
    caption,
    columns: [
      { key: 'where', label: words.where, isNumeric: false },
      { key: 'indicator', label: words.indicator, isNumeric: false },
      { key: 'date', label: words.date, isNumeric: false },
      { key: 'value', label: words.value, isNumeric: true },
      { key: 'known', label: words.howKnown, isNumeric: false },
      { key: 'source', label: words.source, isNumeric: false },
    ],
    rows: rows.map((row, index) => ({
      key: `${row.indicator.id}-${index}`,
      cells: {
        where: { text: row.place[locale] },
        indicator: {
          text: words.rowsOf(row.indicator.name[locale], row.indicator.unit[locale]),
        },
        date: { text: formatPeriod(row.period, locale) },
        value: {
          text: rowText(row, locale),
          low: finite(row.quantity.low),
          high: finite(row.quantity.high),
        },
        known: { text: chartMessages[locale].status[row.status] ?? '' },
        source: { text: sourceText(dataset, row, locale) },
      },
    })),
  };
}
