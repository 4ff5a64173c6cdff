/** The words of a strip: a table of regions and their provinces, and the spread within each. */
import type { Dataset, Locale, RegionScheme } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { provinceSentences } from '../../i18n/chart-provinces.ts';
import { stripMessages } from '../../i18n/chart-strip.ts';
import { isExact } from '../../dataset/quantity.ts';
import type { Legend, SceneTable, SceneWords, TableRow } from '../../scene/scene.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { possibleEnds, sentencesOf } from './province-sentences.ts';
import type { ProvinceValue, ProvinceValues } from '../facts/province-values.ts';
import { finite } from '../facts/finite.ts';
import { provinceTable, sourceLine } from './province-words.ts';
import { regionOf } from '../facts/region-tone.ts';
import type { RegionalValue } from '../facts/regional-values.ts';
import type { BaseView } from '../view.ts';

function regionRow({ region, quantity, text }: RegionalValue, locale: Locale): TableRow {
  return {
    key: region.id,
    cells: {
      province: { text: region.name[locale] },
      value: { text, low: finite(quantity.low), high: finite(quantity.high) },
      known: { text: stripMessages[locale].together },
    },
  };
}

/** The regions first, then each province by value. */
function tableOf(
  shown: ProvinceValues,
  regions: readonly RegionalValue[],
  scheme: RegionScheme,
  locale: Locale,
): SceneTable {
  const { columns, rows, caption } = provinceTable(shown.values, scheme, shown.subtitle, locale);
  const { place } = stripMessages[locale];
  return {
    caption,
    columns: columns.map((column) =>
      column.key === 'province' && regions.length > 0 ? { ...column, label: place } : column,
    ),
    rows: [...regions.map((region) => regionRow(region, locale)), ...rows],
  };
}

function spreads(
  values: readonly ProvinceValue[],
  scheme: RegionScheme,
  locale: Locale,
): readonly string[] {
  return scheme.regions.flatMap(({ id, name }) => {
    const own = values.filter(({ province }) => regionOf(scheme, province.adcode)?.id === id);
    const ends = possibleEnds(own, locale);
    if (ends.highest.names.length === 0) return [];
    return [stripMessages[locale].spread({ region: name[locale], ...ends })];
  });
}

/** The words of the strip. */
export function stripWords(
  { title }: BaseView,
  shown: ProvinceValues,
  regions: readonly RegionalValue[],
  scheme: RegionScheme,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const { values, subtitle, provenance, snapshot } = shown;
  const said = sentencesOf(shown, regions, locale);
  return {
    language: locale,
    title: title[locale],
    subtitle,
    summary: joinSentences(
      [
        chartMessages[locale].sentence(subtitle),
        said.regions,
        said.national,
        ...spreads(values, scheme, locale),
        said.coverage,
      ],
      locale,
    ),
    source: sourceLine(dataset, provenance, locale),
    sourceIds: provenance.sources,
    notes: [snapshot.indicator.caveat[locale]],
    table: tableOf(shown, regions, scheme, locale),
  };
}

/** Explains the bands of regions and the whiskers; the rows name the colours themselves. */
export function stripLegend(
  values: readonly ProvinceValue[],
  regions: readonly RegionalValue[],
  locale: Locale,
): Legend {
  const hasRange = regions.some(({ quantity }) => !isExact(quantity));
  const paint = hasRange
    ? ({ kind: 'open', tone: 'ink-soft' } as const)
    : ({ kind: 'solid', tone: 'ink-soft' } as const);
  const { missing } = chartMessages[locale];
  return {
    fills: regions.length > 0 ? [{ paint, label: stripMessages[locale].wholeRegion }] : [],
    patterns: values.some(({ quantity }) => !quantity)
      ? [{ paint: { kind: 'missing' }, label: missing }]
      : [],
    lines: values.some(({ quantity }) => quantity && !isExact(quantity))
      ? [{ tone: 'ink', label: provinceSentences[locale].whisker, form: 'whisker' }]
      : [],
  };
}
