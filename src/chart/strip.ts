/** Provinces along one scale, a row for each region: how far apart they lie, within and between. */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Dataset, Locale, RegionScheme } from '../dataset/types.ts';
import { provinceSentences } from '../i18n/chart-provinces.ts';
import type { Scene } from '../scene/scene.ts';
import { fittingAxis } from './layout/axis.ts';
import { nationalLine } from './layout/national-line.ts';
import { rowNeighbours } from './layout/neighbours.ts';
import { provinceValues, schemeOf, type ProvinceValue } from './facts/province-values.ts';
import { byValue } from './facts/by-value.ts';
import { regionOf } from './facts/region-tone.ts';
import { regionalValues, type RegionalValue } from './facts/regional-values.ts';
import { drawnRow, labelRoom, type DrawnRow, type StripRow } from './shapes/strip-row.ts';
import { stripLegend, stripWords } from './words/strip-words.ts';
import { tickFormat } from './layout/tick-format.ts';
import type { BaseView, ValueChoice } from './view.ts';

/** Provinces by region. */
export interface StripView extends BaseView, ValueChoice {
  readonly family: 'strip';
}

const margin = 24;
const rowGap = 8;
const [nationalAt, ticksAt, rowsFrom] = [9, 28, 38];

function rowsOf(
  values: readonly ProvinceValue[],
  regions: readonly RegionalValue[],
  scheme: RegionScheme,
): readonly StripRow[] {
  const all = scheme.regions.map((region) => ({
    region,
    regional: regions.find((each) => each.region.id === region.id),
    values: values
      .filter(({ province }) => regionOf(scheme, province.adcode)?.id === region.id)
      .toSorted(byValue),
  }));
  return all.filter((row) => row.values.length > 0);
}

/**
 * The strip of `view` in that language and width. Throws as {@link provinceValues} does, and
 * UnknownNameError when the scheme does not exist.
 */
export function strip(view: StripView, dataset: Dataset, locale: Locale, width: number): Scene {
  const scheme = schemeOf(dataset, view.scheme);
  const shown = provinceValues(view, dataset, locale);
  const regions = regionalValues(view, shown, scheme, locale);
  const bounds = shown.values
    .flatMap(({ quantity }) => (quantity ? [quantity.low, quantity.high] : []))
    .filter(Number.isFinite);
  const extent: [number, number] = [min(bounds) ?? 0, max(bounds) ?? 1];
  const left = margin;
  const trackTo = (right: number) => ({
    scale: scaleLinear().domain(extent).range([left, right]).nice(),
    left,
    right,
  });
  const rows = rowsOf(shown.values, regions, scheme);
  const widest = trackTo(width - margin);
  const track = trackTo(width - Math.max(margin, labelRoom(rows, widest, { width, locale })));
  const drawn = rows.reduce<readonly DrawnRow[]>((above, row) => {
    const top = (above.at(-1)?.bottom ?? rowsFrom - rowGap) + rowGap;
    return [...above, drawnRow(row, top, track, { width, locale })];
  }, []);
  const { scale } = track;
  const bottom = drawn.at(-1)?.bottom ?? rowsFrom;
  const near = rowNeighbours(
    rows.map(({ region, regional, values }) => [
      ...(regional ? [region.id] : []),
      ...values.toReversed().map(({ province }) => province.adcode),
    ]),
  );
  const isComparable = view.measure === 'rate' || view.measure === 'index';
  const national = isComparable ? shown.national : undefined;
  // Lines are broken where headings stand.
  const crossed = drawn.map(({ top: from, bottom: to }, index) => {
    const format = tickFormat(view.measure, shown.snapshot.indicator, locale);
    const count = Math.max(2, Math.round(width / 80));
    const axis = fittingAxis({ scale, count, from, to, labelsAt: ticksAt, format });
    if (!national) return axis;
    const text = provinceSentences[locale].allProvinces(shown.written(national));
    const ends = { from: index === 0 ? rowsFrom : from, to };
    const line = nationalLine({
      quantity: national,
      text,
      scale,
      ...ends,
      labelAt: nationalAt,
      width,
    });
    return { rules: [...axis.rules, ...line.rules], texts: [...axis.texts, ...line.texts] };
  });
  return {
    id: view.id,
    width,
    height: Math.ceil(bottom + rowGap / 2),
    ...stripWords(view, shown, regions, scheme, dataset, locale),
    legend: stripLegend(shown.values, regions, locale),
    rules: crossed.flatMap(({ rules }) => rules),
    marks: drawn.flatMap(({ marks }) =>
      marks.map((mark) => ({ ...mark, neighbours: near.get(mark.key) ?? {} })),
    ),
    outlines: [],
    texts: [...(crossed[0]?.texts ?? []), ...drawn.flatMap(({ texts }) => texts)],
  };
}
