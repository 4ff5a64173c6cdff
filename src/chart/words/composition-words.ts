/** The words of a composition, put together. */
import type { Dataset, Locale } from '../../dataset/types.ts';
import { compositionMessages } from '../../i18n/chart-composition.ts';
import { timeMessages } from '../../i18n/chart-time.ts';
import type { SceneWords } from '../../scene/scene.ts';
import type { CompositionValues, CompositionView } from '../facts/composition-values.ts';
import { compositionSummary } from './composition-summary.ts';
import { compositionTable } from './composition-table.ts';
import { dateOf } from './composition-text.ts';
import { sourceLine } from './province-words.ts';

/** The words of `view`, whose title must be free of names of quantities by now. */
export function compositionWords(
  view: CompositionView,
  values: CompositionValues,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const words = compositionMessages[locale];
  const { points, indicator, scope, lumped, drawn } = values;
  const [first, last] = [points[0], points.at(-1)];
  const span =
    first && last ? timeMessages[locale].span(dateOf(first, locale), dateOf(last, locale)) : '';
  const subtitle = words.subtitle(
    indicator.name[locale],
    scope.name[locale],
    indicator.unit[locale],
    span,
  );
  const alone = drawn.filter(({ members, isResidual }) => members.length === 1 && !isResidual);
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary: compositionSummary(values, subtitle, locale),
    source: sourceLine(dataset, values.provenance, locale),
    sourceIds: values.provenance.sources,
    notes: [
      ...(lumped.length > 0
        ? [
            words.otherRule(
              alone.length,
              lumped.map(({ name }) => name),
            ),
          ]
        : []),
      indicator.caveat[locale],
    ],
    table: compositionTable(values, subtitle, locale),
  };
}
