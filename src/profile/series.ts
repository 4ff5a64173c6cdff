/** The numbers over time that the small charts of all places are cut from, computed once a language. */
import { seriesValues, type SeriesValues } from '../chart/facts/series-values.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import type { FigureOverTime } from './content-shapes.ts';
import { oncePer } from '../dataset/once.ts';

interface Choice {
  readonly view: FigureOverTime;
  readonly locale: Locale;
}

/** The values of all provinces and of the regions of the default scheme. */
export const seriesOfPlaces: (choice: Choice, dataset: Dataset) => SeriesValues = oncePer(
  ({ view, locale }: Choice) => `${view.id} ${locale}`,
  ({ view, locale }, dataset) =>
    seriesValues(view, dataset.settings.defaultScheme, dataset, locale),
);
