/** The words of a chart of numbers beside each other: its table, and the paragraph that reads them out. */
import { greatest, least } from 'd3-array';
import { isExact } from '../../dataset/quantity.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { quantitiesMessages } from '../../i18n/chart-quantities.ts';
import { combineProvenance } from '../../measure/provenance.ts';
import type { SceneTable, SceneWords } from '../../scene/scene.ts';
import type { QuantitiesView, ShownGroup } from '../facts/asked-quantities.ts';
import { finite } from '../facts/finite.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { sourceLine } from './province-words.ts';

function tableOf(groups: readonly ShownGroup[], caption: string, locale: Locale): SceneTable {
  const words = quantitiesMessages[locale];
  return {
    caption,
    columns: [
      { key: 'name', label: words.name, isNumeric: false },
      { key: 'group', label: words.group, isNumeric: false },
      { key: 'value', label: chartMessages[locale].value, isNumeric: true },
    ],
    rows: groups.flatMap(({ heading, rows }) =>
      rows.map(({ key, name, text, quantity }) => ({
        key,
        cells: {
          name: { text: name },
          group: { text: heading },
          value: { text, low: finite(quantity.low), high: finite(quantity.high) },
        },
      })),
    ),
  };
}

/** More numbers than these are not read one by one. */
const mostRead = 6;

function readOut({ heading, rows }: ShownGroup, locale: Locale): string {
  const words = quantitiesMessages[locale];
  const lowest = least(rows, ({ quantity }) => quantity.low);
  const highest = greatest(rows, ({ quantity }) => quantity.high);
  // Which of several ranges is lowest may be open.
  const isKnown = rows.every(({ quantity }) => isExact(quantity));
  return lowest && highest && isKnown && rows.length > mostRead
    ? words.between({ heading, count: rows.length, lowest, highest })
    : words.readOut(heading, rows);
}

/** The words of `view`, whose numbers are those of `groups`. */
export function quantitiesWords(
  view: QuantitiesView,
  groups: readonly ShownGroup[],
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const subtitle = view.subtitle[locale];
  const provenance = combineProvenance(
    ...groups.flatMap(({ rows }) => rows.map((row) => row.provenance)),
  );
  const said = groups.map((group) => readOut(group, locale));
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary: joinSentences([chartMessages[locale].sentence(subtitle), ...said], locale),
    source: sourceLine(dataset, provenance, locale),
    sourceIds: provenance.sources,
    notes: [view.note[locale]],
    table: tableOf(groups, subtitle, locale),
  };
}
