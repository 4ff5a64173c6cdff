/** What a story says of itself to machines, as schema.org has it. */
import type { Publication } from '../dataset/publication.ts';
import type { Locale } from '../dataset/types.ts';
import { languageTag } from '../i18n/locales.ts';

export interface ArticleFacts {
  readonly headline: string;
  readonly description: string;
  readonly locale: Locale;
  /** Absolute, where the site’s address is known. */
  readonly address: string | undefined;
  /** Of the picture that stands for it where it is shared; absolute, where the site’s address is known. */
  readonly card: string | undefined;
  readonly minutes: number;
  readonly publication: Publication;
}

/** The story as a schema.org Article that is based on the tables. */
export function articleData(facts: ArticleFacts): Readonly<Record<string, unknown>> {
  const { headline, description, locale, address, card, minutes, publication } = facts;
  const { title, version, date, creator, licence } = publication;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline,
    description,
    inLanguage: languageTag[locale],
    ...(address === undefined ? {} : { url: address, mainEntityOfPage: address }),
    ...(card === undefined ? {} : { image: card }),
    dateModified: date,
    timeRequired: `PT${minutes}M`,
    author: { '@type': 'Organization', name: creator },
    isAccessibleForFree: true,
    license: licence.address,
    isBasedOn: { '@type': 'Dataset', name: title[locale], version, license: licence.address },
  };
}
