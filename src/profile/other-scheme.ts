/** How another scheme draws the line around a region: what it leaves out, and what it adds. */
import type { Dataset, Locale, Region, RegionScheme } from '../dataset/types.ts';
import { profileMessages } from '../i18n/profile.ts';

export interface OtherLine {
  readonly scheme: RegionScheme;
  /** The region of that scheme that shares most provinces with this one. */
  readonly region: Region;
  /** Provinces of this region that are elsewhere there, by the region they are in. */
  readonly gone: readonly { readonly region: Region; readonly members: readonly string[] }[];
  /** Provinces of other regions that are in that region there, by the region they are in here. */
  readonly added: readonly { readonly region: Region; readonly members: readonly string[] }[];
}

function grouped(adcodes: readonly string[], regions: readonly Region[]): OtherLine['gone'] {
  return regions
    .map((region) => ({
      region,
      members: adcodes.filter((adcode) => region.members.includes(adcode)),
    }))
    .filter(({ members }) => members.length > 0);
}

/** The lines of every scheme but the region’s own. */
export function otherLines(
  region: Region,
  own: RegionScheme,
  schemes: readonly RegionScheme[],
): readonly OtherLine[] {
  return schemes
    .filter(({ id }) => id !== own.id)
    .flatMap((scheme): readonly OtherLine[] => {
      const shared = ({ members }: Region) =>
        members.filter((adcode) => region.members.includes(adcode)).length;
      const [nearest] = scheme.regions.toSorted((a, b) => shared(b) - shared(a));
      if (!nearest) return [];
      const gone = region.members.filter((adcode) => !nearest.members.includes(adcode));
      const added = nearest.members.filter((adcode) => !region.members.includes(adcode));
      return [
        {
          scheme,
          region: nearest,
          gone: grouped(gone, scheme.regions),
          added: grouped(added, own.regions),
        },
      ];
    });
}

/** The line in words. */
export function otherLineText(
  { scheme, region, gone, added }: OtherLine,
  dataset: Dataset,
  locale: Locale,
): string {
  const named = (list: OtherLine['gone']) =>
    list.map(({ region: { name }, members }) => ({
      region: name[locale],
      members: dataset.provinces
        .filter(({ adcode }) => members.includes(adcode))
        .map(({ shortName }) => shortName[locale]),
    }));
  return profileMessages[locale].otherScheme({
    scheme: scheme.name[locale],
    own: region.name[locale],
    parts: named(gone),
    added: named(added),
  });
}
