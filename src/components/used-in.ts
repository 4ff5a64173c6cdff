/** Where on the site a chart is shown, besides on its own page. */
import { getCollection } from 'astro:content';
import { headline, homeViews } from '#content/home.ts';
import { questions } from '#content/questions.ts';
import type { Locale } from '../dataset/types.ts';
import { pageAddress } from '../layouts/address.ts';
import { storiesIn } from '../layouts/stories.ts';
import { fillIn } from '../story/answer.ts';
import { siteDataset } from './site-dataset.ts';

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
  const stories = storiesIn(await getCollection('stories'), locale)
    .filter(({ story }) => story.body?.includes(`"${view}"`))
    .map(({ slug, story }) => ({
      title: story.data.title,
      address: pageAddress(locale, `stories/${slug}/`),
    }));
  return [...home, ...stories];
}
