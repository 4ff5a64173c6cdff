/** The words of a ranking: its table with the places that are possible, its paragraph, its legend. */
import type { Dataset, Locale, RegionScheme } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { provinceSentences } from '../../i18n/chart-provinces.ts';
import { rankingMessages } from '../../i18n/chart-ranking.ts';
import { rank, type RankInterval } from '../../measure/rank.ts';
import type { SceneTable, SceneWords } from '../../scene/scene.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { sentencesOf } from './province-sentences.ts';
import type { ProvinceValue, ProvinceValues } from '../facts/province-values.ts';
import { provinceTable, sourceLine } from './province-words.ts';
import { regionalValues } from '../facts/regional-values.ts';
import type { BaseView, ValueChoice } from '../view.ts';

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
  view: BaseView & ValueChoice,
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
    summary: joinSentences([period, highest, lowest, national, regions, coverage, placed], locale),
    source: sourceLine(dataset, provenance, locale),
    sourceIds: provenance.sources,
    notes: [snapshot.indicator.caveat[locale]],
    table: withPlaces(provinceTable(values, scheme, subtitle, locale), places, locale),
  };
}
