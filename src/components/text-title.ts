/** What readers call a text that makes claims: a story by its title, others by the content's own names. */
import { getCollection } from 'astro:content';
import { questions } from '#content/questions.ts';
import { textNames } from '#content/claims.ts';
import type { Locale } from '../dataset/types.ts';
import { fillIn } from '../story/answer.ts';
import { siteDataset } from './site-dataset.ts';

/** The title of the story of that slug, or the name of another text. */
export async function textTitle(text: string, locale: Locale): Promise<string> {
  const name = textNames[text];
  if (name) return name[locale];
  const stories = await getCollection('stories');
  const story = stories.find(({ id }) => id === `${locale}/${text}`);
  return story ? fillIn(story.data.title, questions, siteDataset(), locale) : text;
}
