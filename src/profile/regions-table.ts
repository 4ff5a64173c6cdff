/** Figures of several regions, of one scheme or of several. */
import type { Dataset, Locale, Region, RegionScheme } from '../dataset/types.ts';
import { profileMessages } from '../i18n/profile.ts';
import type { SceneTable } from '../scene/scene.ts';
import type { KeyFigure } from './content-shapes.ts';
import { figureCells, figureColumns } from './figure-columns.ts';
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
      ...figureColumns(figures, locale),
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
        ...figureCells(
          sets,
          (set) => set.regions.get(regionKey(scheme.id, region.id))?.quantity,
          locale,
        ),
      },
    })),
  };
}
