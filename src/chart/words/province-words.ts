/** The words of a chart of provinces: source line, table, and the paragraph that describes it. */
import type { Dataset, Locale, RegionScheme } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import type { Provenance } from '../../measure/provenance.ts';
import type { SceneTable, SceneWords } from '../../scene/scene.ts';
import { byValue } from '../facts/by-value.ts';
import { finite } from '../facts/finite.ts';
import { isKnown, type ProvinceValue, type ProvinceValues } from '../facts/province-values.ts';
import { regionOf } from '../facts/region-tone.ts';
import type { BaseView } from '../view.ts';
import { possibleEnds } from './province-sentences.ts';
import { namedSources } from './named-sources.ts';

/** Every source that the provenance names; several files of one publication are named once. */
export function sourceLine(dataset: Dataset, { sources: ids }: Provenance, locale: Locale): string {
  const named = namedSources(dataset.sources, ids, locale);
  return chartMessages[locale].source(named.map(({ name }) => name[locale]));
}

/** Beyond so many sources a picture counts them: they would take more room than the drawing. */
const mostNamed = 3;

/** As {@link sourceLine}, but of many sources only the first are named. */
export function shortSourceLine(dataset: Dataset, ids: readonly string[], locale: Locale): string {
  const names = namedSources(dataset.sources, ids, locale).map(({ name }) => name[locale]);
  const shown = names.length > mostNamed + 1 ? names.slice(0, mostNamed) : names;
  return chartMessages[locale].source(shown, names.length - shown.length);
}

/** The provinces by value, with region and how each figure is known. */
export function provinceTable(
  values: readonly ProvinceValue[],
  scheme: RegionScheme,
  caption: string,
  locale: Locale,
): SceneTable {
  const words = chartMessages[locale];
  return {
    caption,
    columns: [
      { key: 'province', label: words.province, isNumeric: false },
      { key: 'region', label: words.region, isNumeric: false },
      { key: 'value', label: words.value, isNumeric: true },
      { key: 'known', label: words.howKnown, isNumeric: false },
    ],
    rows: values.toSorted(byValue).map(({ province, quantity, observation, text }) => ({
      key: province.adcode,
      cells: {
        province: { text: province.shortName[locale] },
        region: { text: regionOf(scheme, province.adcode)?.name[locale] ?? '' },
        value: { text, low: finite(quantity?.low), high: finite(quantity?.high) },
        known: { text: words.status[observation?.status ?? ''] ?? '' },
      },
    })),
  };
}

function summaryOf(values: readonly ProvinceValue[], subtitle: string, locale: Locale): string {
  const known = values.filter(({ quantity }) => quantity !== undefined);
  const exact = known.filter(isKnown).length;
  return chartMessages[locale].summary({
    subtitle,
    exact,
    ranges: known.length - exact,
    missing: values.length - known.length,
    ...possibleEnds(known, locale),
  });
}

/** The words of `view`, whose title must be free of names of quantities by now. */
export function provinceWords(
  { title }: BaseView,
  { values, subtitle, provenance, snapshot }: ProvinceValues,
  scheme: RegionScheme,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  return {
    language: locale,
    title: title[locale],
    subtitle,
    summary: summaryOf(values, subtitle, locale),
    source: sourceLine(dataset, provenance, locale),
    sourceIds: provenance.sources,
    notes: [snapshot.indicator.caveat[locale]],
    table: provinceTable(values, scheme, subtitle, locale),
  };
}
