/** The provinces most like one, in the dimensions that content names, with the reason in words. */
import { isExact } from '../dataset/quantity.ts';
import type { Dataset, Locale, Province } from '../dataset/types.ts';
import { profileMessages } from '../i18n/profile.ts';
import { elementAt } from '../measure/element.ts';
import { mostAlike } from '../measure/likeness.ts';
import { UnmeasurableError } from '../measure/unmeasurable.ts';
import type { Dimension, KeyFigure } from './content-shapes.ts';
import { figureCells, figureColumns } from './figure-columns.ts';
import { figureSet } from './figure-set.ts';
import type { SceneTable } from '../scene/scene.ts';

/** In standard deviations: what is nearer than the one is close, what is beyond the other far apart. */
const close = 0.35;
const far = 1;

export interface AlikeProvince {
  readonly province: Province;
  readonly distance: number;
  /** Dimensions that are close, closest first, and those far apart, farthest first. */
  readonly near: readonly Dimension[];
  readonly far: readonly Dimension[];
}

/** The figure of every province as one number, in the order of the dataset. */
function numbersOf({ figure, isLogarithmic }: Dimension, dataset: Dataset): readonly number[] {
  const { provinces, period } = figureSet(figure, dataset);
  return dataset.provinces.map(({ adcode }) => {
    const quantity = provinces.get(adcode)?.quantity;
    if (!quantity || !isExact(quantity))
      throw new UnmeasurableError('not-exact', figure.id, adcode, period.text);
    return isLogarithmic ? Math.log(quantity.low) : quantity.low;
  });
}

/**
 * So many provinces most like `province`, nearest first.
 * @throws UnmeasurableError when a dimension is not known exactly of every province.
 */
export function alikeProvinces(
  province: Province,
  dimensions: readonly Dimension[],
  count: number,
  dataset: Dataset,
): readonly AlikeProvince[] {
  const found = mostAlike(
    dimensions.map((dimension) => numbersOf(dimension, dataset)),
    dataset.provinces.indexOf(province),
  );
  return found.slice(0, count).map(({ unit, distance, differences }) => {
    const apart = dimensions.map((dimension, place) => ({
      dimension,
      by: Math.abs(elementAt(differences, place)),
    }));
    const nearest = apart.toSorted((a, b) => a.by - b.by);
    return {
      province: elementAt(dataset.provinces, unit),
      distance,
      near: nearest.filter(({ by }) => by < close).map(({ dimension }) => dimension),
      far: nearest
        .filter(({ by }) => by > far)
        .reverse()
        .map(({ dimension }) => dimension),
    };
  });
}

/** Why the province is among the nearest, in words. */
export function reasonOf({ near, far: apart }: AlikeProvince, locale: Locale): string {
  const words = profileMessages[locale];
  const names = (list: readonly Dimension[]) => list.map(({ name }) => name[locale]);
  const [isNear, isFar] = [words.near(names(near)), words.far(names(apart))];
  if (near.length === 0) return words.nothingNear;
  if (apart.length === 0) return isNear;
  const both = words.nearAndFar(isNear, isFar);
  return apart.length > near.length ? words.onlyCloser(both) : both;
}

/** The provinces with the figures of the dimensions, then others for comparison. */
export function provincesTable(
  provinces: readonly Province[],
  figures: readonly KeyFigure[],
  caption: string,
  dataset: Dataset,
  locale: Locale,
): SceneTable {
  const words = profileMessages[locale];
  const sets = figures.map((figure) => figureSet(figure, dataset));
  return {
    caption,
    columns: [
      { key: 'province', label: words.province, isNumeric: false },
      ...figureColumns(figures, locale),
    ],
    rows: provinces.map(({ adcode, shortName }) => ({
      key: adcode,
      cells: {
        province: { text: shortName[locale] },
        ...figureCells(sets, (set) => set.provinces.get(adcode)?.quantity, locale),
      },
    })),
  };
}
