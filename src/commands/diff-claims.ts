/** The site's claims as a comparison of two states of the tables judges them. */
import type { Claim } from '../consequences/changed-verdicts.ts';
import type { LocalizedText } from '../dataset/types.ts';
import { judge } from '../story/judge.ts';
import type { SiteTexts } from '../story/check/site-texts.ts';

/** Shown without numbers, which are what may have changed. */
function wordsOf(
  { stories, views, pages, claims }: Omit<SiteTexts, 'dataset'>,
  id: string,
): LocalizedText {
  const inStory = (locale: 'zh' | 'en') =>
    stories
      .filter((story) => story.locale === locale)
      .flatMap((story) => story.claims)
      .find(({ name }) => name === id)?.sentence;
  const title = [...views, ...Object.values(pages)].find((each) =>
    each.claims?.includes(id),
  )?.title;
  const cited = Object.values(claims).find((set) => set[id]?.words)?.[id]?.words;
  const word = (locale: 'zh' | 'en') =>
    plain(inStory(locale) ?? title?.[locale] ?? cited?.[locale] ?? id);
  return { zh: word('zh'), en: word('en') };
}

/** What is marked stays as it is; what is computed becomes an ellipsis. */
function plain(template: string): string {
  return template.replaceAll(/\{[^{}=]*=([^{}]*)\}/g, '$1').replaceAll(/\{[^{}]*\}/g, '…');
}

/** Every claim with its sentence and how it is judged. */
export function claimsToCompare(texts: Omit<SiteTexts, 'dataset'>): readonly Claim[] {
  const { questions } = texts;
  return Object.values(texts.claims).flatMap((set) =>
    Object.entries(set).map(([id, { assertion }]) => ({
      id,
      words: wordsOf(texts, id),
      judge: (dataset) => judge({ dataset, questions }, assertion).verdict,
    })),
  );
}
