/** The two figures of each province that a scatter plot sets against each other, and the line they fit. */
import { extent } from 'd3-array';
import { between, isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Dataset, Locale, Province } from '../../dataset/types.ts';
import { fittedLine } from '../../measure/fitted-line.ts';
import { provinceValues, type ProvinceValue, type ProvinceValues } from './province-values.ts';
import type { BaseView, ValueChoice } from '../view.ts';

/** Two measures of the same provinces. */
export interface ScatterView extends BaseView {
  readonly family: 'scatter';
  readonly x: ValueChoice;
  readonly y: ValueChoice;
  /** Whether each axis shows ratios as equal distances; for numbers above zero. */
  readonly isLogarithmic: { readonly x: boolean; readonly y: boolean };
  /** Whether a straight line is fitted, or a band where not all is known. */
  readonly isFitted: boolean;
}

export interface ScatterPoint {
  readonly province: Province;
  readonly x: ProvinceValue;
  readonly y: ProvinceValue;
}

/** A fitted line over the span of the known xs. */
export interface ScatterFit {
  readonly from: number;
  readonly to: number;
  readonly direction: 'up' | 'down' | 'open';
  /** The heights that fitted lines have there; one height where everything is known. */
  readonly at: (x: number) => Quantity;
}

export interface ScatterFacts {
  readonly points: readonly ScatterPoint[];
  readonly shownX: ProvinceValues;
  readonly shownY: ProvinceValues;
  /** `undefined` where none was asked for, or none can be drawn from what is known. */
  readonly fit: ScatterFit | undefined;
}

interface Transform {
  readonly to: (value: number) => number;
  readonly from: (value: number) => number;
}

const plain: Transform = { to: (value) => value, from: (value) => value };
const logarithmic: Transform = { to: Math.log, from: Math.exp };

function fitOf(view: ScatterView, points: readonly ScatterPoint[]): ScatterFit | undefined {
  const { isLogarithmic } = view;
  const inX = isLogarithmic.x ? logarithmic : plain;
  const inY = isLogarithmic.y ? logarithmic : plain;
  const used = points.flatMap(({ x: { quantity: x }, y: { quantity: y } }) =>
    x && y ? [{ x, y }] : [],
  );
  const isUsable = used.every(({ x, y }) => isExact(x) && (!isLogarithmic.y || y.low > 0));
  const [from, to] = extent(used, ({ x }) => x.low);
  if (!view.isFitted || !isUsable || from === undefined) return undefined;
  const line = fittedLine(
    used.map(({ x }) => inX.to(x.low)),
    used.map(({ y }) => between(inY.to(y.low), inY.to(y.high))),
  );
  if (!line) return undefined;
  const { slope } = line;
  return {
    from,
    to,
    direction: slope.low > 0 ? 'up' : slope.high < 0 ? 'down' : 'open',
    at: (x) => {
      const { low, high } = line.at(inX.to(x));
      return between(inY.from(low), inY.from(high));
    },
  };
}

/** The facts of `view`. Throws as {@link provinceValues} does. */
export function scatterFacts(view: ScatterView, dataset: Dataset, locale: Locale): ScatterFacts {
  const shownX = provinceValues(view.x, dataset, locale);
  const shownY = provinceValues(view.y, dataset, locale);
  const points = shownX.values.flatMap((x, index): readonly ScatterPoint[] => {
    const y = shownY.values[index];
    return y ? [{ province: x.province, x, y }] : [];
  });
  return { points, shownX, shownY, fit: fitOf(view, points) };
}
