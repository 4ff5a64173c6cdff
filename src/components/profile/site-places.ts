/** What the pages of provinces and regions are made from: the site's dataset with its content. */
import {
  figureChanges,
  figureGroups,
  provinceSentences,
  regionSentences,
} from '#content/profile.ts';
import type { Dataset, Locale, Province, Region, RegionScheme } from '../../dataset/types.ts';
import { named } from '../../measure/unknown-name.ts';
import { provinceFacts, regionFacts } from '../../profile/facts.ts';
import { paragraphOf } from '../../profile/paragraph.ts';

const known = { figures: figureGroups.flatMap(({ figures }) => figures), changes: figureChanges };

/** The scheme whose regions have pages. */
export function defaultScheme({ schemes, settings }: Dataset): RegionScheme {
  return named('scheme', settings.defaultScheme, schemes, ({ id }) => id);
}

/** The paragraph on a province. */
export function provinceParagraph(province: Province, dataset: Dataset, locale: Locale): string {
  const facts = provinceFacts(province, defaultScheme(dataset), known, dataset, locale);
  return paragraphOf(provinceSentences[locale], facts, locale);
}

/** The paragraph on a region of the default scheme. */
export function regionParagraph(region: Region, dataset: Dataset, locale: Locale): string {
  const facts = regionFacts(region, defaultScheme(dataset), known, dataset, locale);
  return paragraphOf(regionSentences[locale], facts, locale);
}
