/** The stories as a feed; they are as new as the tables that their numbers come from. */
import { getCollection } from 'astro:content';
import { questions } from '#content/questions.ts';
import { storiesTitle } from '#content/home.ts';
import { siteName } from '#content/site.ts';
import type { APIRoute } from 'astro';
import { siteDataset } from '../../components/site-dataset.ts';
import { sitePublication } from '../../components/site-publication.ts';
import type { Locale } from '../../dataset/types.ts';
import { atomFeed, permanentId } from '../../files/atom.ts';
import { languageTag, locales } from '../../i18n/locales.ts';
import { pageAddress } from '../../layouts/address.ts';
import { storiesIn } from '../../layouts/stories.ts';
import { fillIn } from '../../story/answer.ts';

/** One feed a language. */
export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ readonly locale: Locale }> = async ({ props: { locale }, site }) => {
  const { name, creator, date } = sitePublication();
  const absolute = (path: string) => {
    const address = pageAddress(locale, path);
    return site ? new URL(address, site).href : address;
  };
  const written = (text: string) => fillIn(text, questions, siteDataset(), locale);
  const feed = atomFeed({
    id: permanentId(name, locale),
    title: `${siteName[locale]} · ${storiesTitle[locale]}`,
    updated: date,
    author: creator,
    language: languageTag[locale],
    address: absolute(''),
    self: absolute('feed.xml'),
    entries: storiesIn(await getCollection('stories'), locale).map(({ slug, story }) => ({
      id: permanentId(name, locale, slug),
      title: written(story.data.title),
      summary: written(story.data.description),
      address: absolute(`stories/${slug}/`),
      updated: date,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
