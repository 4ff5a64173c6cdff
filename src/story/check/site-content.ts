/** Puts together what the check of texts needs, from a content folder and what its modules export. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, LocalizedText } from '../../dataset/types.ts';
import { locales } from '../../i18n/locales.ts';
import type { ClaimsByText } from '../claim.ts';
import type { Questions } from '../question.ts';
import { loadTexts, shownPath } from '../text/load-texts.ts';
import { locatorIn } from '../text/locate.ts';
import { readText } from '../text/read-text.ts';
import type { ClaimingText, SiteTexts } from './site-texts.ts';

/** What the modules of a content folder export, as far as texts go. */
export interface ContentModules {
  readonly questions: Questions;
  readonly claims: ClaimsByText;
  readonly views: readonly (ClaimingText & { readonly id: string })[];
  readonly home: {
    readonly headline: LocalizedText;
    readonly lead: LocalizedText;
    readonly homeClaims: Readonly<Record<'headline' | 'lead', readonly string[]>>;
  };
}

/**
 * Everything that the check of texts looks at.
 * @throws SyntaxError when a story is not well-formed.
 */
export function siteTexts(dataset: Dataset, directory: string, content: ContentModules): SiteTexts {
  return { dataset, ...textsIn(directory, content) };
}

/**
 * All texts of a content folder, whatever the tables say.
 * @throws SyntaxError when a story is not well-formed.
 */
export function textsIn(
  directory: string,
  { questions, claims, views, home }: ContentModules,
): Omit<SiteTexts, 'dataset'> {
  const { headline, lead, homeClaims } = home;
  return {
    questions,
    claims,
    views,
    stories: loadTexts(directory),
    pages: {
      headline: { title: headline, claims: homeClaims.headline },
      lead: { title: lead, claims: homeClaims.lead },
    },
    prose: locales.flatMap((locale) => {
      const path = join(directory, 'methods', `${locale}.mdx`);
      if (!existsSync(path)) return [];
      return [
        readText(readFileSync(path, 'utf8'), { file: shownPath(path), locale, slug: 'methods' }),
      ];
    }),
    locate: locatorIn(directory),
    definitionFile: (text) => shownPath(join(directory, 'claims', `${text}.ts`)),
  };
}
