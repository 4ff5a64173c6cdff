/** The pictures that stand for provinces, regions and stories where their pages are shared; only where the site’s address is known, since links to them must be absolute. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { cardPath } from '../../../components/profile/place-address.ts';
import { siteCard } from '../../../components/profile/site-cards.ts';
import { defaultScheme } from '../../../components/profile/site-places.ts';
import { siteDataset } from '../../../components/site-dataset.ts';
import { siteStoryCard, storyCardStem } from '../../../components/story-cards.ts';
import type { Locale } from '../../../dataset/types.ts';
import { locales } from '../../../i18n/locales.ts';
import { storiesIn } from '../../../layouts/stories.ts';

interface FileProps {
  readonly stem: string;
  readonly locale: Locale;
}

/** A card for each province, region and story in each language. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const dataset = siteDataset();
  const stories = storiesIn(await getCollection('stories'), 'zh');
  const stems = [
    ...dataset.provinces.map(({ slug }) => slug),
    ...defaultScheme(dataset).regions.map(({ id }) => `region-${id}`),
    ...stories.map(({ slug }) => storyCardStem(slug)),
  ];
  return stems.flatMap((stem) =>
    locales.map((locale) => ({ params: { file: `${stem}.${locale}` }, props: { stem, locale } })),
  );
}

export const GET: APIRoute<FileProps> = async ({ props: { stem, locale } }) => {
  const path = cardPath(stem, locale);
  const dataset = siteDataset();
  const picture = (await siteStoryCard(path, dataset)) ?? (await siteCard(path, dataset));
  return new Response(Uint8Array.from(picture), { headers: { 'content-type': 'image/png' } });
};
