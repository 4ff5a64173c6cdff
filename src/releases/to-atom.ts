/** Writes the releases as an Atom feed, so that readers of the data hear of changes. */
import type { Locale } from '../dataset/types.ts';
import { atomFeed, permanentId } from '../files/atom.ts';
import { languageTag } from '../i18n/locales.ts';
import { releaseMessages } from '../i18n/release.ts';
import type { Release } from './read-releases.ts';

export interface FeedFacts {
  readonly locale: Locale;
  readonly siteName: string;
  readonly author: string;
  /** Addresses of the page of changes and of the feed itself. */
  readonly page: string;
  readonly self: string;
}

/**
 * The feed, newest release first.
 * @throws RangeError when there is no release, since a feed needs a day.
 */
export function toAtom(releases: readonly Release[], facts: FeedFacts): string {
  const [first, last] = [releases[0], releases.at(-1)];
  if (!first || !last) throw new RangeError('A feed needs a release.');
  const { locale, siteName, author, page, self } = facts;
  const words = releaseMessages[locale];
  return atomFeed({
    id: permanentId(first.sha256, 'feed', locale),
    title: `${siteName} · ${words.changes}`,
    updated: last.manifest.date,
    author,
    language: languageTag[locale],
    address: page,
    self,
    entries: releases
      .toReversed()
      .map(({ manifest: { version, date, summary }, sha256: hash }) => ({
        id: permanentId(hash, locale),
        title: words.version(version),
        summary: summary[locale],
        address: `${page}#v${version}`,
        updated: date,
      })),
  });
}
