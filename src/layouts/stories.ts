/** Finds stories by language; a story's id is `<language>/<slug>`. */
import type { Locale } from '../dataset/types.ts';

interface Placed {
  readonly id: string;
  readonly data: { readonly order: number };
}

/** The stories of that language with their slugs, the lead first. */
export function storiesIn<Story extends Placed>(
  stories: readonly Story[],
  locale: Locale,
): readonly { readonly slug: string; readonly story: Story }[] {
  const prefix = `${locale}/`;
  return stories
    .filter(({ id }) => id.startsWith(prefix))
    .map((story) => ({ slug: story.id.slice(prefix.length), story }))
    .sort((a, b) => a.story.data.order - b.story.data.order);
}
