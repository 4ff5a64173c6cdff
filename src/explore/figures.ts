/**
 * The figures that a browser needs, as small as they can be written: a dataset without what no chart
 * of the explorer shows, its outlines projected, in one language. {@link packFigures} is for the
 * build; unpack.ts makes a `Dataset` again, from which the very same code draws the very same charts.
 */
import { projectedOutlines } from '../chart/shapes/outline-paths.ts';
import { theilValues, type TheilView } from '../chart/facts/theil-values.ts';
import { rangesKey } from '../chart/facts/searched-ranges.ts';
import { isExact } from '../dataset/quantity.ts';
import type { Dataset, Locale, LocalizedText, Observation } from '../dataset/types.ts';
import type { PackedFigures, PackedQuantity, PackedRanges, PackedRow } from './packed.ts';

type Row = Pick<Observation, 'quantity' | 'status' | 'source'>;

function packedQuantity({ quantity: { low, high } }: Row): PackedQuantity {
  if (low === high) return low;
  return high === Infinity ? [low] : [low, high];
}

/** A period's rows share status and source as a rule; then they are written once. */
function sameOrEach(numbers: readonly number[]): number | readonly number[] {
  const [first = 0] = numbers;
  return numbers.every((number) => number === first) ? first : numbers;
}

function only(text: LocalizedText, locale: Locale): LocalizedText {
  return { zh: '', en: '', [locale]: text[locale] };
}

/** What takes seconds to search for; what is exact is computed as quickly as read. */
function packedTheil(
  views: readonly TheilView[],
  dataset: Dataset,
): readonly (readonly [string, readonly (PackedRanges | null)[]])[] {
  return views.flatMap((view) => {
    const { isExact: isKnown, parts } = theilValues(view, dataset);
    if (isKnown) return [];
    const packed = parts.map(({ total, between }) =>
      isExact(total) ? null : ([total.low, total.high, between.low, between.high] as const),
    );
    return [[rangesKey(view), packed] as const];
  });
}

/** The figures of those indicators, the searched ranges of those views, and all that the charts say of them in that language. */
export function packFigures(
  dataset: Dataset,
  indicatorIds: readonly string[],
  locale: Locale,
  theilViews: readonly TheilView[] = [],
): PackedFigures {
  const isPacked = (id: string) => indicatorIds.includes(id);
  const kept: readonly Row[] = [
    ...Object.entries(dataset.observations).flatMap(([id, rows]) => (isPacked(id) ? rows : [])),
    ...dataset.totals.filter(({ indicator }) => isPacked(indicator)),
  ];
  const sources = dataset.sources.filter(({ id }) => kept.some(({ source }) => source === id));
  const statuses = [...new Set(kept.map(({ status }) => status))];
  const sourcePlaces = new Map(sources.map(({ id }, place) => [id, place]));
  const packedRows = (rows: readonly (Row | undefined)[]): PackedRow => {
    const known = rows.flatMap((row) => row ?? []);
    return [
      rows.map((row) => (row ? packedQuantity(row) : null)),
      sameOrEach(known.map(({ status }) => statuses.indexOf(status))),
      sameOrEach(known.map(({ source }) => sourcePlaces.get(source) ?? 0)),
    ];
  };
  const observations = Object.fromEntries(
    Object.entries(dataset.observations)
      .filter(([id]) => isPacked(id))
      .map(([id, rows]) => {
        const periods = [...new Set(rows.map(({ period }) => period.text))];
        const byPlace = new Map(rows.map((row) => [`${row.period.text} ${row.adcode}`, row]));
        const packed = periods.map((period) =>
          packedRows(dataset.provinces.map(({ adcode }) => byPlace.get(`${period} ${adcode}`))),
        );
        return [id, { periods, rows: packed }];
      }),
  );
  const totals = Map.groupBy(
    dataset.totals.filter(({ indicator }) => isPacked(indicator)),
    ({ scope, indicator }) => `${scope} ${indicator}`,
  );
  const outlines = projectedOutlines(dataset);
  const places = new Map(dataset.provinces.map(({ adcode }, place) => [adcode, place]));
  return {
    sources: sources.map(({ id, name }) => [id, name[locale]]),
    locale,
    settings: dataset.settings,
    provinces: dataset.provinces,
    schemes: dataset.schemes.map((scheme) => ({ ...scheme, note: { zh: '', en: '' } })),
    indicators: dataset.indicators
      .filter(({ id }) => isPacked(id))
      .map((indicator) => ({
        ...indicator,
        name: only(indicator.name, locale),
        unit: only(indicator.unit, locale),
        definition: { zh: '', en: '' },
        caveat: only(indicator.caveat, locale),
      })),
    series: dataset.series
      .filter(({ indicator }) => isPacked(indicator))
      .map((series) => ({
        ...series,
        name: only(series.name, locale),
        note: only(series.note, locale),
        first: series.first.text,
        last: series.last.text,
      })),
    observations,
    scopes: dataset.scopes
      .filter(({ id }) =>
        dataset.totals.some(({ scope, indicator }) => scope === id && isPacked(indicator)),
      )
      .map((scope) => ({ ...scope, name: only(scope.name, locale) })),
    totals: [...totals.values()].map((rows) => ({
      scope: rows[0]?.scope ?? '',
      indicator: rows[0]?.indicator ?? '',
      periods: rows.map(({ period }) => period.text),
      row: packedRows(rows),
    })),
    statuses,
    theil: Object.fromEntries(packedTheil(theilViews, dataset)),
    outlines: {
      width: outlines.width,
      height: outlines.height,
      provinces: outlines.provinces.map(({ path, centre: [x, y], adjacent }) => [
        path,
        // Tenths are finer than arrow keys can tell.
        Math.round(x * 10) / 10,
        Math.round(y * 10) / 10,
        adjacent.map((adcode) => places.get(adcode) ?? 0),
      ]),
      regions: dataset.schemes.map(({ regions }) =>
        regions.map(({ members }) => outlines.outlineAround(members)),
      ),
    },
  };
}
