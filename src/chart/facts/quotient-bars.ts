/** The location quotients of provinces or of regions, highest first, as bars to be drawn. */
import type { Quantity } from '../../dataset/quantity.ts';
import type { Locale } from '../../dataset/types.ts';
import type { Mark } from '../../scene/scene.ts';
import type { ProvinceValues } from './province-values.ts';
import { byValue } from './by-value.ts';
import { finite } from './finite.ts';
import { markOf } from './province-mark.ts';
import type { RegionalValue } from './regional-values.ts';

/** A bar with its names, whether of a province or of a region. */
export interface Bar {
  readonly name: string;
  readonly text: string;
  readonly quantity: Quantity | undefined;
  readonly mark: Omit<Mark, 'shapes' | 'neighbours'>;
}

/** A bar for each province. */
export function provinceBars({ values }: ProvinceValues, locale: Locale): readonly Bar[] {
  return values.toSorted(byValue).map((value) => ({
    name: value.province.shortName[locale],
    text: value.text,
    quantity: value.quantity,
    mark: markOf(value),
  }));
}

/** A bar for each region. */
export function regionBars(regions: readonly RegionalValue[], locale: Locale): readonly Bar[] {
  return regions
    .toSorted((a, b) => b.quantity.low - a.quantity.low || b.quantity.high - a.quantity.high)
    .map(({ region, quantity, text, label }) => ({
      name: region.name[locale],
      text,
      quantity,
      mark: {
        key: region.id,
        label,
        low: finite(quantity.low),
        high: finite(quantity.high),
        names: [region.name.zh, region.name.en],
      },
    }));
}
