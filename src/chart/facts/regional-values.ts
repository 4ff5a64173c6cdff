/** The number of each region in the measure of a chart, and the places that it may hold among them. */
import type { Quantity } from '../../dataset/quantity.ts';
import type { Locale, Region, RegionScheme } from '../../dataset/types.ts';
import type { RankInterval } from '../../measure/rank.ts';
import { regionalFigures, type RegionalFigure } from '../../measure/regional-figures.ts';
import { isAdditive } from '../../measure/snapshot.ts';
import type { ProvinceValues } from './province-values.ts';
import type { ValueChoice } from '../view.ts';

export interface RegionalValue {
  readonly region: Region;
  readonly quantity: Quantity;
  readonly text: string;
  /** Name and value. */
  readonly label: string;
  readonly rank: RankInterval;
}

function quantityOf(
  { count, share, rated }: RegionalFigure,
  measure: ValueChoice['measure'],
): Quantity | undefined {
  switch (measure) {
    case 'count':
      return count;
    case 'share':
      return share;
    case 'rate':
      return rated?.rate;
    case 'index':
      return rated?.index;
  }
}

/**
 * The regions in the scheme's order; none where the figures of provinces may not be added, or not
 * every province has one.
 */
export function regionalValues(
  { measure }: ValueChoice,
  { snapshot, denominator, values, written }: ProvinceValues,
  scheme: RegionScheme,
  locale: Locale,
): readonly RegionalValue[] {
  const isWhole = values.every(({ quantity }) => quantity !== undefined);
  if (!isWhole || !isAdditive(snapshot.indicator)) return [];
  return regionalFigures(snapshot, scheme, denominator).figures.flatMap((figure) => {
    const { region, rank } = figure;
    const quantity = quantityOf(figure, measure);
    if (quantity === undefined) return [];
    const text = written(quantity);
    return [{ region, quantity, text, label: `${region.name[locale]} ${text}`, rank }];
  });
}
