/** Writes the releases as an Atom feed, so that readers of the data hear of changes. */
import type { Locale } from '../dataset/types.ts';
import { languageTag } from '../i18n/locales.ts';
import { releaseMessages } from '../i18n/release.ts';
import { element, escapeMarkup } from '../scene/markup.ts';
import type { Release } from './read-releases.ts';
import { sha256 } from '../files/sha256.ts';

export interface FeedFacts {
  readonly locale: Locale;
  readonly siteName: string;
  readonly author: string;
  /** Addresses of the page of changes and of the feed itself. */
  readonly page: string;
  readonly self: string;
}

/** An identifier of its own that names no host, since a site may move (RFC 9562, version 8). */
function identifier(text: string): string {
  const hash = sha256(text);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** A feed needs a time; releases have days. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function entry({ manifest: { version, date, summary }, sha256: hash }: Release, facts: FeedFacts) {
  return element(
    'entry',
    {},
    element('id', {}, identifier(`${hash} ${facts.locale}`)),
    element('title', {}, escapeMarkup(releaseMessages[facts.locale].version(version))),
    element('updated', {}, midnight(date)),
    element('link', { href: `${facts.page}#v${version}` }),
    element('summary', {}, escapeMarkup(summary[facts.locale])),
  );
}

/**
 * The feed, newest release first.
 * @throws RangeError when there is no release, since a feed needs a day.
 */
export function toAtom(releases: readonly Release[], facts: FeedFacts): string {
  const [first, last] = [releases[0], releases.at(-1)];
  if (!first || !last) throw new RangeError('A feed needs a release.');
  const { locale, siteName, author, page, self } = facts;
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTag[locale] },
    element('id', {}, identifier(`${first.sha256} feed ${locale}`)),
    element('title', {}, escapeMarkup(`${siteName} · ${releaseMessages[locale].changes}`)),
    element('updated', {}, midnight(last.manifest.date)),
    element('link', { rel: 'self', href: self }),
    element('link', { href: page }),
    element('author', {}, element('name', {}, escapeMarkup(author))),
    ...releases.toReversed().map((release) => entry(release, facts)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}
