/**
 * What the descriptor says of the tables as a publication: who made which version when, under which
 * licence. Citations, catalogues and releases take it from here, so it stands in one place.
 */
import { DescriptorError, list, record, text, type Json } from './descriptor-parts.ts';
import type { LocalizedText } from './types.ts';

export interface Licence {
  /** Its identifier in the SPDX list. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly address: string;
}

export interface Publication {
  /** Short, in Latin letters: part of file names. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly keywords: readonly string[];
  /** Of the tables, not of the code. */
  readonly version: string;
  /** The day of this version, as 2020-09-30. */
  readonly date: string;
  /** The person or body that made it. */
  readonly creator: string;
  readonly licence: Licence;
}

function localized(json: Json, name: string, where = name): LocalizedText {
  return { en: text(json[name], where), zh: text(json[`${name}_zh`], `${where}_zh`) };
}

function day(value: unknown): string {
  const [found] = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(text(value, 'created')) ?? [];
  if (found === undefined) throw new DescriptorError('created', 'a date and time (RFC 3339)');
  return found;
}

/**
 * The publication that a descriptor's text describes.
 * @throws DescriptorError naming the first property that is missing or of the wrong kind.
 */
export function readPublication(descriptor: string): Publication {
  const root = record(JSON.parse(descriptor), 'the file');
  const [contributor] = list(root.contributors, 'contributors');
  const [licence] = list(root.licenses, 'licenses');
  const terms = record(licence, 'licenses[0]');
  return {
    name: text(root.name, 'name'),
    title: localized(root, 'title'),
    description: localized(root, 'description'),
    keywords: list(root.keywords, 'keywords').map((word) => text(word, 'keywords')),
    version: text(root.version, 'version'),
    date: day(root.created),
    creator: text(record(contributor, 'contributors[0]').title, 'contributors[0].title'),
    licence: {
      name: text(terms.name, 'licenses[0].name'),
      title: localized(terms, 'title', 'licenses[0].title'),
      address: text(terms.path, 'licenses[0].path'),
    },
  };
}
