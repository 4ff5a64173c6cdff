/** What a whole is made of: stacked areas over years, or sorted bars for one. */
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Scene } from '../scene/scene.ts';
import { compositionAreas } from './composition-areas.ts';
import { compositionBars } from './composition-bars.ts';
import { compositionValues, type CompositionView } from './facts/composition-values.ts';
import { compositionWords } from './words/composition-words.ts';

/** The chart of `view` in that language. Throws as {@link compositionValues} does. */
export function composition(
  view: CompositionView,
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const values = compositionValues(view, dataset, locale);
  const drawn =
    view.form === 'areas'
      ? compositionAreas(view, values, locale, width)
      : compositionBars(values, locale, width);
  return { id: view.id, width, ...compositionWords(view, values, dataset, locale), ...drawn };
}
