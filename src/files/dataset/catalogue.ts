/** What the descriptions for catalogues and search engines share, before any vocabulary writes it. */
import type { Dataset, Locale } from '../../dataset/types.ts';
import type { DataFile, DataPackage } from './data-package.ts';

/** A way to get the data, with its size and hash. */
export interface Download {
  readonly file: DataFile;
  readonly title: Readonly<Record<Locale, string>>;
}

export interface Catalogue {
  readonly dataPackage: DataPackage;
  readonly dataset: Dataset;
  readonly downloads: readonly Download[];
  /** The address of a published file; whole where the site knows its host. */
  readonly fileAddress: (path: string) => string;
  /** The address of the page about the data, in that language. */
  readonly pageAddress: (locale: Locale) => string;
  /** What the figures leave out. */
  readonly coverage: Readonly<Record<Locale, string>>;
}

/** First and last year of any observation, as ISO 8601 writes a stretch of time. */
export function yearsCovered({ observations }: Dataset): string {
  const years = Object.values(observations).flatMap((each) =>
    each.map(({ period }) => period.year),
  );
  const [first, last] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [Infinity, -Infinity],
  );
  return `${first}/${last}`;
}

/** The name of what national totals cover. */
export function nationName({ scopes, settings }: Dataset, locale: Locale): string {
  const nation = scopes.find(({ id }) => id === settings.nation);
  if (!nation) throw new Error(`The setting “nation” names no scope: ${settings.nation}.`);
  return nation.name[locale];
}
