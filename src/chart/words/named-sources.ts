/** The sources of a chart as readers are told them. */
import type { Locale, Source } from '../../dataset/types.ts';

/** Those of `sources` with these ids; several files of one publication, printed alike, count once. */
export function namedSources<Named extends Pick<Source, 'id' | 'name'>>(
  sources: readonly Named[],
  ids: readonly string[],
  locale: Locale,
): readonly Named[] {
  const meant = sources.filter(({ id }) => ids.includes(id));
  return [...new Map(meant.map((source) => [source.name[locale], source])).values()];
}
