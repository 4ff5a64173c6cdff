/** Where the pages and downloads of provinces and regions stand. */
import type { Dataset, Locale } from '../../dataset/types.ts';
import { pageAddress } from '../../layouts/address.ts';
import type { RowAddress } from '../../scene/to-table.ts';

/** Path of a province's page below the language. */
export function provincePath(slug: string): string {
  return `provinces/${slug}/`;
}

/** Path of a region's page below the language. */
export function regionPath(id: string): string {
  return `regions/${id}/`;
}

/** Path of the table of all provinces in the order of a column, below the language. */
export function orderPath(column: string, isAscending: boolean): string {
  return `provinces/by/${column}${isAscending ? '-ascending' : ''}/`;
}

/** Path of the rows of a province, below the site. */
export function rowsPath(slug: string, locale: Locale): string {
  return `files/province/${slug}.${locale}.csv`;
}

/** Path of the picture that stands for a province or region, below the site. */
export function cardPath(name: string, locale: Locale): string {
  return `files/card/${name}.${locale}.png`;
}

/** Leads from an adcode to the province's page. */
export function provinceAddress({ provinces }: Dataset, locale: Locale): RowAddress {
  const slugs = new Map(provinces.map(({ adcode, slug }) => [adcode, slug]));
  return (key) => {
    const slug = slugs.get(key);
    return slug === undefined ? undefined : pageAddress(locale, provincePath(slug));
  };
}
