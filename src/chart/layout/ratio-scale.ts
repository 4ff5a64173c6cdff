/** Scales of ratios around 1: logarithmic, where twice and half are equally far, or linear from 0. */
import { max, min } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Quantity } from '../../dataset/quantity.ts';
import type { Locale } from '../../dataset/types.ts';
import type { AxisScale } from './axis.ts';
import { numberTicks, type TickFormat } from './tick-format.ts';

/** Round ratios and their inverses, which ticks may stand at; the narrower set for small spreads. */
const wide = [1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8, 16, 32, 64];
const narrow = [0.5, 0.8, 1, 1.25, 2];

/** No end of a range is drawn further from 1 than this; what lies beyond runs to the edge. */
const furthest = 64;

/** A little more than the bounds, so that bars do not end at the frame. */
const air = 1.04;

function logScale(lowest: number, highest: number, range: [number, number]): AxisScale {
  const candidates = lowest >= 0.5 && highest <= 2 ? narrow : wide;
  const [from, to] = [lowest / air, highest * air];
  const scale = scaleLog().domain([from, to]).range(range);
  const ticks = (count: number) => {
    const within = candidates.filter((tick) => tick >= from && tick <= to);
    const step = Math.ceil(within.length / Math.max(count, 1));
    const one = within.indexOf(1);
    return within.filter((_, index) => (index - one) % step === 0);
  };
  return Object.assign((value: number) => scale(value), { ticks });
}

/**
 * A scale that has 1 and all bounds in it, but for those that are 0 or unbounded, or further from 1
 * than 64 times; on a logarithmic scale those have no place.
 */
export function ratioScale(
  kind: 'log' | 'linear',
  quantities: readonly Quantity[],
  range: [number, number],
): AxisScale {
  const bounds = quantities
    .flatMap(({ low, high }) => [low, high])
    .filter((bound) => bound >= 1 / furthest && bound <= furthest);
  const lowest = min([...bounds, 1]) ?? 1;
  const highest = max([...bounds, 1]) ?? 1;
  if (kind === 'log') return logScale(lowest, highest, range);
  return scaleLinear().domain([0, highest]).range(range).nice();
}

/** How ticks of a scale of ratios are written: parts of 1 as fractions. */
export function ratioTicks(locale: Locale): TickFormat {
  return (ticks) => {
    const written = numberTicks(locale)(ticks);
    return (value) => {
      const inverse = 1 / value;
      const isPart = value < 1 && value > 0 && Number.isInteger(inverse);
      return isPart ? `1/${inverse}` : written(value);
    };
  };
}
