/** The released versions as an Atom feed (RFC 4287); none before the first release. */
import { siteName } from '#content/site.ts';
import type { APIRoute } from 'astro';
import { siteReleases } from '../../components/site-releases.ts';
import { sitePublication } from '../../components/site-publication.ts';
import type { Locale } from '../../dataset/types.ts';
import { locales } from '../../i18n/locales.ts';
import { address } from '../../layouts/address.ts';
import { toAtom } from '../../releases/to-atom.ts';

interface Props {
  readonly locale: Locale;
}

/** One feed a language. */
export function getStaticPaths() {
  if (siteReleases().length === 0) return [];
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const feed = toAtom(siteReleases(), {
    locale,
    siteName: siteName[locale],
    author: sitePublication().creator,
    page: address(`${locale}/changes/`),
    self: address(`${locale}/changes.atom`),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
