/** Writes an Atom feed (RFC 4287). */
import { element, escapeMarkup } from '../scene/markup.ts';
import { sha256 } from './sha256.ts';

export interface FeedEntry {
  /** Never changes, and is no one else’s. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  /** The day of the last change, as 2020-09-30. */
  readonly updated: string;
}

export interface Feed extends Omit<FeedEntry, 'summary'> {
  readonly author: string;
  /** Value of `xml:lang`. */
  readonly language: string;
  /** The feed’s own address. */
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

/** A name that stays the same wherever the site is served: a UUID made of a hash. */
export function permanentId(...parts: readonly string[]): string {
  const hex = sha256(parts.join('\n'));
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

function text(name: string, content: string): string {
  return element(name, {}, escapeMarkup(content));
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

function entryMarkup({ id, title, summary, address, updated }: FeedEntry): string {
  return element(
    'entry',
    {},
    text('id', id),
    text('title', title),
    text('updated', moment(updated)),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    text('summary', summary),
  );
}

/** The whole document. */
export function atomFeed(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    text('id', feed.id),
    text('title', feed.title),
    text('updated', moment(feed.updated)),
    element('author', {}, text('name', feed.author)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.address }),
    ...feed.entries.map(entryMarkup),
  )}\n`;
}
