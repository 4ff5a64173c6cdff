/** Provinces in order of their values: bars or dots, as far as the values are known. */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Dataset, Locale, RegionScheme } from '../dataset/types.ts';
import { provinceSentences } from '../i18n/chart-provinces.ts';
import { rankingMessages } from '../i18n/chart-ranking.ts';
import type { RankInterval } from '../measure/rank.ts';
import type { Scene, Shape, Text } from '../scene/scene.ts';
import { textWidth } from '../scene/text-metrics.ts';
import { fittingAxis } from './layout/axis.ts';
import { barShapes, missingShapes, whiskerShapes, type Track } from './shapes/interval-shapes.ts';
import { nationalLine } from './layout/national-line.ts';
import { listNeighbours } from './layout/neighbours.ts';
import { provinceValues, schemeOf, type ProvinceValue } from './facts/province-values.ts';
import { byValue } from './facts/by-value.ts';
import { markOf } from './facts/province-mark.ts';
import { intervalLegend } from './words/interval-legend.ts';
import { placesOf, rankingWords } from './words/ranking-words.ts';
import { regionOf, regionTone } from './facts/region-tone.ts';
import { tickFormat } from './layout/tick-format.ts';
import { rowLayout, type RowGroup, type ValueRow } from './layout/value-rows.ts';
import type { BaseView, ValueChoice } from './view.ts';

/** Provinces by value. */
export interface RankingView extends BaseView, ValueChoice {
  readonly family: 'ranking';
  /** Bars begin at nothing; dots where the values begin, for numbers that have no natural zero. */
  readonly form: 'bars' | 'dots';
  /** Whether the provinces of a region stand together. */
  readonly isGrouped: boolean;
}

const pitch = 24;
const barHeight = 15;
const dotRadius = 5.5;
const [nationalAt, ticksAt, rowsFrom] = [9, 28, 40];
/** From this width on there is room for the places beside the names. */
const roomForPlaces = 560;

function groupsOf(
  values: readonly ProvinceValue[],
  { isGrouped }: RankingView,
  scheme: RegionScheme,
  locale: Locale,
  rowOf: (value: ProvinceValue) => ValueRow,
): readonly RowGroup[] {
  if (!isGrouped) return [{ rows: values.map(rowOf) }];
  const groups = scheme.regions.map(({ id, name, order }): RowGroup => ({
    heading: { text: name[locale], tone: `region-${order}` },
    rows: values.filter(({ province }) => regionOf(scheme, province.adcode)?.id === id).map(rowOf),
  }));
  const outside = values.filter(({ province }) => !regionOf(scheme, province.adcode));
  return [...groups, { rows: outside.map(rowOf) }].filter(({ rows }) => rows.length > 0);
}

/** From zero, or from the lowest bound, to the highest that is a number. */
function domainOf(values: readonly ProvinceValue[], { form }: RankingView): [number, number] {
  const bounds = values
    .flatMap(({ quantity }) => (quantity ? [quantity.low, quantity.high] : []))
    .filter(Number.isFinite);
  const least = min(bounds) ?? 0;
  return [form === 'bars' ? Math.min(0, least) : least, max(bounds) ?? 1];
}

function placeHeading(endOfPlaces: number, locale: Locale): Text {
  const text = provinceSentences[locale].rank;
  const x = Math.max(endOfPlaces, textWidth(text, 'axis'));
  return { role: 'axis', text, x, y: ticksAt, anchor: 'end', tone: 'ink-soft' };
}

/**
 * The ranking of `view` in that language and width. Throws as {@link provinceValues} does, and
 * UnknownNameError when the scheme does not exist.
 */
export function ranking(view: RankingView, dataset: Dataset, locale: Locale, width: number): Scene {
  const scheme = schemeOf(dataset, view.scheme);
  const shown = provinceValues(view, dataset, locale);
  const values = shown.values.toSorted(byValue);
  const places = placesOf(values);
  const showsPlaces = width >= roomForPlaces;
  const placeText = ({ best, worst }: RankInterval) => rankingMessages[locale].places(best, worst);
  const rowOf = ({ province: { adcode, shortName }, text }: ProvinceValue): ValueRow => {
    const place = places.get(adcode);
    const row = { key: adcode, name: shortName[locale], value: text };
    return showsPlaces && place ? { ...row, lead: placeText(place) } : row;
  };
  const groups = groupsOf(values, view, scheme, locale, rowOf);
  const layout = rowLayout(groups, { width, top: rowsFrom, pitch });
  const { left, right, bottom, middles } = layout;
  const scale = scaleLinear().domain(domainOf(values, view)).range([left, right]).nice();
  const track: Track = { scale, left, right };
  const axis = fittingAxis({
    scale,
    count: Math.max(2, Math.round((right - left) / 70)),
    from: rowsFrom,
    to: bottom,
    labelsAt: ticksAt,
    format: tickFormat(view.measure, shown.snapshot.indicator, locale),
  });
  const isComparable = view.measure === 'rate' || view.measure === 'index';
  const national =
    isComparable && shown.national
      ? nationalLine({
          quantity: shown.national,
          text: provinceSentences[locale].allProvinces(shown.written(shown.national)),
          scale,
          from: rowsFrom,
          to: bottom,
          labelAt: nationalAt,
          width,
        })
      : { rules: [], texts: [] };
  const shapesOf = ({ province: { adcode }, quantity }: ProvinceValue): readonly Shape[] => {
    const middle = middles.get(adcode) ?? 0;
    const tone = regionTone(scheme, adcode);
    if (!quantity) return missingShapes(track, middle, barHeight);
    return view.form === 'dots'
      ? whiskerShapes(quantity, { track, middle, radius: dotRadius, tone })
      : barShapes(quantity, {
          track,
          origin: 0,
          middle,
          height: barHeight,
          above: tone,
          below: tone,
        });
  };
  const order = groups.flatMap(({ rows }) => rows.map(({ key }) => key));
  const near = listNeighbours(order);
  return {
    id: view.id,
    width,
    height: Math.ceil(bottom + 2),
    ...rankingWords(view, shown, places, scheme, dataset, locale),
    legend: intervalLegend(view.form, values, scheme, locale),
    rules: [...axis.rules, ...national.rules],
    marks: values
      .toSorted((a, b) => order.indexOf(a.province.adcode) - order.indexOf(b.province.adcode))
      .map((value, index) => ({
        ...markOf(value),
        shapes: shapesOf(value),
        neighbours: near[index] ?? {},
      })),
    outlines: [],
    texts: [
      ...axis.texts,
      ...national.texts,
      ...(showsPlaces ? [placeHeading(layout.leadsTo, locale)] : []),
      ...layout.texts,
    ],
  };
}
