/** Finds stories by language; a story's id is `<language>/<slug>`. */
import type { Locale } from '../dataset/types.ts';

interface HasId {
  readonly id: string;
}

/** The stories of that language with their slugs, in the order of the slugs. */
export function storiesIn<Story extends HasId>(
  stories: readonly Story[],
  locale: Locale,
): readonly { readonly slug: string; readonly story: Story }[] {
  const prefix = `${locale}/`;
  return stories
    .filter(({ id }) => id.startsWith(prefix))
    .map((story) => ({ slug: story.id.slice(prefix.length), story }))
    .sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
}
