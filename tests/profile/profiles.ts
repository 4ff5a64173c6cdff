/** The published provinces with all that their pages say, for tests of it. */
import {
  figureChanges,
  figureGroups,
  provinceSentences,
  regionSentences,
} from '../../src/content/profile.ts';
import type { Locale, Province, Region } from '../../src/dataset/types.ts';
import { provinceFacts, regionFacts } from '../../src/profile/facts.ts';
import { paragraphOf } from '../../src/profile/paragraph.ts';
import { dataset } from '../dataset/published.ts';

export const figures = figureGroups.flatMap((group) => group.figures);
const known = { figures, changes: figureChanges };

const found = dataset.schemes.find(({ id }) => id === dataset.settings.defaultScheme);
if (!found) throw new Error('The default scheme is missing.');
export const scheme = found;

/** The province of that short name. */
export function provinceNamed(slug: string): Province {
  const province = dataset.provinces.find((each) => each.slug === slug);
  if (!province) throw new Error(`There is no province ${slug}.`);
  return province;
}

export function factsOf(province: Province, locale: Locale) {
  return provinceFacts(province, scheme, known, dataset, locale);
}

export function factsOfRegion(region: Region, locale: Locale) {
  return regionFacts(region, scheme, known, dataset, locale);
}

export function paragraph(province: Province, locale: Locale): string {
  return paragraphOf(provinceSentences[locale], factsOf(province, locale), locale);
}

export function regionParagraph(region: Region, locale: Locale): string {
  return paragraphOf(regionSentences[locale], factsOfRegion(region, locale), locale);
}
