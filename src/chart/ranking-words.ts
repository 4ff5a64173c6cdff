/** The words of a ranking: its table with the places that are possible, its paragraph, its legend. */
import { isExact } from '../dataset/quantity.ts';
import type { Dataset, Locale, RegionScheme } from '../dataset/types.ts';
import { chartMessages } from '../i18n/chart.ts';
import { provinceSentences } from '../i18n/chart-provinces.ts';
import { rankingMessages } from '../i18n/chart-ranking.ts';
import { rank, type RankInterval } from '../measure/rank.ts';
import type { Legend, LegendItem, SceneTable, SceneWords } from '../scene/scene.ts';
import { paragraph, sentencesOf } from './province-sentences.ts';
import type { ProvinceValue, ProvinceValues } from './province-values.ts';
import { provinceTable, sourceLine } from './province-words.ts';
import type { RankingView } from './ranking.ts';
import { regionalValues } from './regional-values.ts';
import { regionOf } from './region-tone.ts';

/** The places that provinces with a figure may hold, by adcode. */
export function placesOf(values: readonly ProvinceValue[]): ReadonlyMap<string, RankInterval> {
  const known = values.flatMap(({ province, quantity }) =>
    quantity ? [{ adcode: province.adcode, quantity }] : [],
  );
  const places = rank(known.map(({ quantity }) => quantity));
  return new Map(
    known.flatMap(({ adcode }, index) => {
      const place = places[index];
      return place ? [[adcode, place] as const] : [];
    }),
  );
}

function withPlaces(
  { caption, columns, rows }: SceneTable,
  places: ReadonlyMap<string, RankInterval>,
  locale: Locale,
): SceneTable {
  const column = { key: 'rank', label: provinceSentences[locale].rank, isNumeric: true };
  return {
    caption,
    columns: columns.flatMap((each) => (each.key === 'known' ? [column, each] : [each])),
    rows: rows.map((row) => {
      const place = places.get(row.key);
      if (!place) return row;
      const { best: low, worst: high } = place;
      const cell = { text: rankingMessages[locale].places(low, high), low, high };
      return { ...row, cells: { ...row.cells, rank: cell } };
    }),
  };
}

/** The words of the ranking. */
export function rankingWords(
  view: RankingView,
  shown: ProvinceValues,
  places: ReadonlyMap<string, RankInterval>,
  scheme: RegionScheme,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const { values, subtitle, provenance, snapshot } = shown;
  const said = sentencesOf(shown, regionalValues(view, shown, scheme, locale), locale);
  const certain = [...places.values()].filter(({ best, worst }) => best === worst).length;
  const period = chartMessages[locale].sentence(subtitle);
  const placed = rankingMessages[locale].certainPlaces(certain, places.size);
  const { highest, lowest, national, regions, coverage } = said;
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary: paragraph([period, highest, lowest, national, regions, coverage, placed], locale),
    source: sourceLine(dataset, provenance, locale),
    notes: [snapshot.indicator.caveat[locale]],
    table: withPlaces(provinceTable(values, scheme, subtitle, locale), places, locale),
  };
}

/** The regions that have a province here, and the patterns that occur. */
export function rankingLegend(
  { form }: RankingView,
  values: readonly ProvinceValue[],
  scheme: RegionScheme,
  locale: Locale,
): Legend {
  const shown = new Set(values.map(({ province }) => regionOf(scheme, province.adcode)?.id));
  const open: readonly LegendItem[] = values.some(({ quantity }) => quantity && !isExact(quantity))
    ? [{ paint: { kind: 'open', tone: 'ink-soft' }, label: provinceSentences[locale].openPart }]
    : [];
  const missing: readonly LegendItem[] = values.some(({ quantity }) => quantity === undefined)
    ? [{ paint: { kind: 'missing' }, label: chartMessages[locale].missing }]
    : [];
  return {
    fills: scheme.regions
      .filter(({ id }) => shown.has(id))
      .map(({ order, name }) => ({
        paint: { kind: 'solid', tone: `region-${order}` },
        label: name[locale],
      })),
    patterns: [...(form === 'bars' ? open : []), ...missing],
    lines: [],
  };
}
