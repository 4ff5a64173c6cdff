/** Names of what the report speaks of, also of what only one of the two datasets has. */
import type { Dataset, Locale, LocalizedText } from '../../dataset/types.ts';

export interface Names {
  readonly indicator: (id: string) => string;
  /** Short name of the province with that adcode. */
  readonly province: (adcode: string) => string;
  /** Region and scheme: `East (Four regions)`. */
  readonly region: (scheme: string, region: string) => string;
}

/** Names in that language, taken from the dataset after the change where both have one. */
export function namesOf(before: Dataset, after: Dataset, locale: Locale): Names {
  const named = (
    entriesOf: (dataset: Dataset) => readonly (readonly [string, LocalizedText])[],
  ) => {
    const names = new Map([...entriesOf(before), ...entriesOf(after)]);
    return (id: string) => names.get(id)?.[locale] ?? id;
  };
  const scheme = named(({ schemes }) => schemes.map(({ id, name }) => [id, name]));
  const region = named(({ schemes }) =>
    schemes.flatMap(({ id, regions }) =>
      regions.map((each) => [`${id}/${each.id}`, each.name] as const),
    ),
  );
  return {
    indicator: named(({ indicators }) => indicators.map(({ id, name }) => [id, name])),
    province: named(({ provinces }) =>
      provinces.map(({ adcode, shortName }) => [adcode, shortName]),
    ),
    region: (schemeId, regionId) =>
      locale === 'zh'
        ? `${region(`${schemeId}/${regionId}`)}（${scheme(schemeId)}）`
        : `${region(`${schemeId}/${regionId}`)} (${scheme(schemeId)})`,
  };
}
