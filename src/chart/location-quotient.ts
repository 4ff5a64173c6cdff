/** Location quotients as bars to either side of 1: who has more, and who less, than their share. */
import type { Dataset, Locale } from '../dataset/types.ts';
import { quotientMessages } from '../i18n/chart-quotient.ts';
import type { Scene, Text } from '../scene/scene.ts';
import { wrapped } from '../scene/text-metrics.ts';
import { fittingAxis } from './layout/axis.ts';
import { barShapes, missingShapes } from './shapes/interval-shapes.ts';
import { listNeighbours } from './layout/neighbours.ts';
import { provinceValues, schemeOf } from './facts/province-values.ts';
import { provinceBars, regionBars } from './facts/quotient-bars.ts';
import {
  above,
  below,
  quotientLegend,
  quotientWords,
  type QuotientForm,
} from './words/quotient-words.ts';
import { ratioScale, ratioTicks } from './layout/ratio-scale.ts';
import { regionalValues } from './facts/regional-values.ts';
import { numberTicks } from './layout/tick-format.ts';
import { rowLayout } from './layout/value-rows.ts';
import type { BaseView, ValueChoice } from './view.ts';

/** Each province, or each region, against its share of what the indicator is divided by. */
export interface QuotientView extends BaseView, ValueChoice, QuotientForm {
  readonly family: 'location-quotient';
  readonly measure: 'index';
}

const [barHeight, regionBarHeight] = [15, 20];
const [pitch, regionPitch] = [24, 34];
const scaleLine = 16;
const [scaleAt, ticksAt, rowsFrom] = [9, 13, 24];

/**
 * The location quotients of `view` in that language and width. Throws as {@link provinceValues} does,
 * and UnknownNameError when the scheme does not exist.
 */
export function locationQuotients(
  view: QuotientView,
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const scheme = schemeOf(dataset, view.scheme);
  const shown = provinceValues(view, dataset, locale);
  const regions = regionalValues(view, shown, scheme, locale);
  const isOfProvinces = view.of === 'provinces';
  const bars = isOfProvinces ? provinceBars(shown, locale) : regionBars(regions, locale);
  const rows = bars.map(({ name, text, mark }) => ({ key: mark.key, name, value: text }));
  const scaleLines = wrapped(quotientMessages[locale].scale[view.scale], 'axis', width);
  const shift = scaleLines.length * scaleLine;
  const layout = rowLayout([{ rows }], {
    width,
    top: shift + rowsFrom,
    pitch: isOfProvinces ? pitch : regionPitch,
  });
  const { left, right, bottom, middles } = layout;
  const quantities = bars.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const scale = ratioScale(view.scale, quantities, [left, right]);
  const track = { scale, left, right };
  const axis = fittingAxis({
    scale,
    count: Math.max(3, Math.round((right - left) / 60)),
    from: shift + rowsFrom,
    to: bottom,
    labelsAt: shift + ticksAt,
    format: view.scale === 'log' ? ratioTicks(locale) : numberTicks(locale),
  });
  const near = listNeighbours(rows.map(({ key }) => key));
  const height = isOfProvinces ? barHeight : regionBarHeight;
  const base = shown.denominator?.indicator.denominatorName[locale] ?? '';
  return {
    id: view.id,
    width,
    height: Math.ceil(bottom + 2),
    ...quotientWords(view, shown, regions, bars, scheme, dataset, locale),
    legend: quotientLegend(bars, base, locale),
    rules: [
      ...axis.rules,
      { role: 'axis', x1: scale(1), y1: shift + rowsFrom, x2: scale(1), y2: bottom },
    ],
    marks: bars.map(({ mark, quantity }, index) => {
      const middle = middles.get(mark.key) ?? 0;
      return {
        ...mark,
        shapes: quantity
          ? barShapes(quantity, { track, origin: 1, middle, height, above, below })
          : missingShapes(track, middle, height),
        neighbours: near[index] ?? {},
      };
    }),
    outlines: [],
    texts: [
      ...scaleLines.map((text, index): Text => ({
        role: 'axis',
        text,
        x: 0,
        y: scaleAt + index * scaleLine,
        anchor: 'start',
        tone: 'ink-soft',
      })),
      ...axis.texts,
      ...layout.texts,
    ],
  };
}
