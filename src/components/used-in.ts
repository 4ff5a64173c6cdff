/** Where on the site a chart is shown, besides on its own page. */
import { getCollection } from 'astro:content';
import { headline, homeViews } from '#content/home.ts';
import { questions } from '#content/questions.ts';
import type { Locale } from '../dataset/types.ts';
import { pageAddress } from '../layouts/address.ts';
import { storiesIn } from '../layouts/stories.ts';
import { fillIn } from '../story/answer.ts';
import { siteDataset } from './site-dataset.ts';
import { textTitle } from './text-title.ts';

export interface Place {
  readonly title: string;
  readonly address: string;
}

/** The home page, where it shows the view, and every story that names it. */
export async function usedIn(view: string, locale: Locale): Promise<readonly Place[]> {
  const title = fillIn(headline[locale], questions, siteDataset(), locale);
  const home = homeViews.some(({ view: { id } }) => id === view)
    ? [{ title, address: pageAddress(locale, '') }]
    : [];
  const slugs = storiesIn(await getCollection('stories'), locale)
    .filter(({ story }) => story.body?.includes(`"${view}"`))
    .map(({ slug }) => slug);
  const stories = slugs.map(async (slug) => ({
    title: await textTitle(slug, locale),
    address: pageAddress(locale, `stories/${slug}/`),
  }));
  return [...home, ...(await Promise.all(stories))];
}
