/** The pictures that stand for provinces and regions where their pages are shared; only where the site’s address is known, since links to them must be absolute. */
import type { APIRoute } from 'astro';
import { cardPath } from '../../../components/profile/place-address.ts';
import { siteCard } from '../../../components/profile/site-cards.ts';
import { defaultScheme } from '../../../components/profile/site-places.ts';
import { siteDataset } from '../../../components/site-dataset.ts';
import type { Locale } from '../../../dataset/types.ts';
import { locales } from '../../../i18n/locales.ts';

interface FileProps {
  readonly stem: string;
  readonly locale: Locale;
}

/** A card for each province, each region and each language. */
export function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const dataset = siteDataset();
  const stems = [
    ...dataset.provinces.map(({ slug }) => slug),
    ...defaultScheme(dataset).regions.map(({ id }) => `region-${id}`),
  ];
  return stems.flatMap((stem) =>
    locales.map((locale) => ({ params: { file: `${stem}.${locale}` }, props: { stem, locale } })),
  );
}

export const GET: APIRoute<FileProps> = async ({ props: { stem, locale } }) => {
  const picture = await siteCard(cardPath(stem, locale), siteDataset());
  return new Response(Uint8Array.from(picture), { headers: { 'content-type': 'image/png' } });
};
