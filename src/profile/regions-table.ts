/** Figures of several regions, of one scheme or of several. */
import { finite } from '../chart/facts/finite.ts';
import type { Dataset, Locale, Region, RegionScheme } from '../dataset/types.ts';
import { profileMessages } from '../i18n/profile.ts';
import type { SceneTable } from '../scene/scene.ts';
import type { KeyFigure } from './content-shapes.ts';
import { figureText } from './facts.ts';
import { figureSet, regionKey } from './figure-set.ts';

/** A region under one scheme, named by it or by the scheme. */
export interface RegionRow {
  readonly scheme: RegionScheme;
  readonly region: Region;
  /** What the row is called; the region’s name when left out. */
  readonly name?: string;
}

/** A row each, with how many provinces it has and the figures; keys are ids of regions. */
export function regionsTable(
  rows: readonly RegionRow[],
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
      { key: 'region', label: words.region, isNumeric: false },
      { key: 'members', label: words.provinces, isNumeric: true },
      ...figures.map(({ id, label }) => ({ key: id, label: label[locale], isNumeric: true })),
    ],
    rows: rows.map(({ scheme, region, name = region.name[locale] }) => ({
      key: region.id,
      cells: {
        region: { text: name },
        members: {
          text: String(region.members.length),
          low: region.members.length,
          high: region.members.length,
        },
        ...Object.fromEntries(
          sets.map((set) => {
            const quantity = set.regions.get(regionKey(scheme.id, region.id))?.quantity;
            return [
              set.figure.id,
              {
                text: quantity ? figureText(set, quantity, locale) : words.noFigure,
                low: finite(quantity?.low),
                high: finite(quantity?.high),
              },
            ];
          }),
        ),
      },
    })),
  };
}
