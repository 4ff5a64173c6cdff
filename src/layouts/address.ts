/** Addresses of the site's own pages, under whatever base path it is served. */
import type { Locale } from '../dataset/types.ts';

/** The address of `path` (no leading slash, trailing slash for pages) below the base path. */
export function address(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

/** The address of a page in that language; `path` is empty for the home page. */
export function pageAddress(locale: Locale, path: string): string {
  return address(`${locale}/${path}`);
}

/** As {@link address}, with the host; `undefined` where the site was not told its own. */
export function publicAddress(path: string): string | undefined {
  const site = import.meta.env.SITE;
  return site ? new URL(address(path), site).href : undefined;
}
