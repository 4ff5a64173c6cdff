/** What stands below the table of an embed: sources, what the figures leave out, and the way to the site. */
import type { Locale } from '../dataset/types.ts';
import { embedMessages } from '../i18n/embed.ts';
import { element, escapeMarkup } from '../scene/markup.ts';
import { textWidth } from '../scene/text-metrics.ts';

export interface EmbedCaption {
  readonly locale: Locale;
  /** Where the figures come from and what they leave out. */
  readonly sources: string;
  /** What a frozen embed says of itself. */
  readonly note?: string;
  readonly link: { readonly address: string; readonly words: string };
}

/** Some charts draw on a dozen sources: beyond this, in units of a tick's text, they are folded away. */
const longest = 3600;

function isLong(sources: string): boolean {
  return textWidth(sources, 'tick') > longest;
}

/** The lines that are seen before anything is unfolded, as plain text. */
export function captionLines({ locale, sources, note, link }: EmbedCaption): readonly string[] {
  const tail = note === undefined ? link.words : `${note} ${link.words}`;
  return isLong(sources) ? [embedMessages[locale].sources, tail] : [`${sources} ${tail}`];
}

/** The caption as HTML. */
export function captionMarkup({ locale, sources, note, link }: EmbedCaption): string {
  const told = isLong(sources)
    ? element(
        'details',
        {},
        element('summary', {}, escapeMarkup(embedMessages[locale].sources)),
        escapeMarkup(sources),
      )
    : `${escapeMarkup(sources)} `;
  const way = element(
    'a',
    { href: link.address, target: '_blank', rel: 'noopener' },
    escapeMarkup(link.words),
  );
  return element('figcaption', {}, told, note === undefined ? '' : `${escapeMarkup(note)} `, way);
}
