/** The words of a chart of provinces and regions over time, put together. */
import type { Dataset, Locale } from '../../dataset/types.ts';
import type { SceneWords } from '../../scene/scene.ts';
import type { SeriesLine, SeriesValues } from '../facts/series-values.ts';
import { sourceLine } from './province-words.ts';
import { seriesSummary } from './series-summary.ts';
import { seriesTable } from './series-table.ts';
import { type SeriesView, seriesSubtitle, seriesNotes } from './series-text.ts';

/** The words of `view`, whose title must be free of names of quantities by now; `drawn` as in its table. */
export function seriesWords(
  view: SeriesView,
  values: SeriesValues,
  dataset: Dataset,
  locale: Locale,
  drawn?: readonly SeriesLine[],
): SceneWords {
  const subtitle = seriesSubtitle(view, values, locale);
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary: seriesSummary(view, values, subtitle, locale),
    source: sourceLine(dataset, values.provenance, locale),
    sourceIds: values.provenance.sources,
    notes: seriesNotes(values, locale),
    table: seriesTable(view, values, subtitle, locale, drawn),
  };
}
