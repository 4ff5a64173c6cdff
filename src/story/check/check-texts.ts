/** Checks what all texts claim, and that no number in them is typed: every problem at once. */
import type { Place } from '../../dataset/place.ts';
import { nearest } from '../../dataset/nearest.ts';
import { locales, otherLocale } from '../../i18n/locales.ts';
import type { TextClaim } from '../text-claim.ts';
import type { ReadText, Use } from '../text/read-text.ts';
import { judgeClaims } from './judge-claims.ts';
import { claimProblem, suggestionOf } from './new-problem.ts';
import { numberProblems } from './number-problems.ts';
import { sortClaimProblems, type ClaimProblem, type ClaimProblemName } from './problem.ts';
import type { SiteTexts } from './site-texts.ts';
import { templateProblems } from './template-problems.ts';

export interface CheckedTexts {
  /** All that could be judged, in the order in which they are defined. */
  readonly claims: readonly TextClaim[];
  readonly problems: readonly ClaimProblem[];
}

/** The claims of all texts with their verdicts, and everything that is wrong with them. */
export function checkTexts(texts: SiteTexts): CheckedTexts {
  const judged = judgeClaims(texts);
  return {
    claims: judged.claims,
    problems: sortClaimProblems([
      ...judged.problems,
      ...definedTwice(texts),
      ...texts.stories.flatMap((story) => undefinedUses(story, texts)),
      ...undefinedInTitles(texts),
      ...usedTwice(texts),
      ...unused(texts),
      ...betweenLanguages(texts),
      ...numberProblems(texts),
      ...templateProblems(texts),
    ]),
  };
}

function idsOf({ claims }: SiteTexts): readonly string[] {
  return Object.values(claims).flatMap((set) => Object.keys(set));
}

function definedTwice({ claims, definitionFile }: SiteTexts): readonly ClaimProblem[] {
  const first = new Map<string, string>();
  return Object.entries(claims).flatMap(([text, set]) =>
    Object.keys(set).flatMap((id) => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, text);
        return [];
      }
      return [
        claimProblem('claim-defined-twice', definitionFile(text), {
          details: { id, first: definitionFile(earlier) },
        }),
      ];
    }),
  );
}

/** Names that a story uses and nothing bears. */
function undefinedUses(story: ReadText, texts: SiteTexts): readonly ClaimProblem[] {
  const { file, locale } = story;
  const problems = (
    name: ClaimProblemName,
    uses: readonly Use[],
    known: readonly string[],
  ): readonly ClaimProblem[] =>
    uses
      .filter((use) => !known.includes(use.name))
      .map(({ name: id, place }) => {
        const details = {
          id,
          suggestion: suggestionOf(nearest(id, known), locale),
          definition: texts.definitionFile(story.slug),
        };
        return claimProblem(name, file, { place, locale, details });
      });
  const { dataset, questions, views } = texts;
  return [
    ...problems('claim-undefined', story.claims, idsOf(texts)),
    ...problems('value-unknown', story.values, Object.keys(questions)),
    ...problems(
      'chart-unknown',
      story.charts,
      views.map(({ id }) => id),
    ),
    ...problems(
      'source-unknown',
      story.sources,
      dataset.sources.map(({ id }) => id),
    ),
  ];
}

/** Claims that a chart title or a page names and nobody defines. */
function undefinedInTitles(texts: SiteTexts): readonly ClaimProblem[] {
  const known = idsOf(texts);
  const titles = [
    ...texts.views.map((view) => ({ ...view, name: view.id })),
    ...Object.entries(texts.pages).map(([name, page]) => ({ ...page, name })),
  ];
  return titles.flatMap(({ name, title, claims = [] }) =>
    claims
      .filter((id) => !known.includes(id))
      .map((id) => {
        const found = texts.locate(title.en);
        return claimProblem('claim-undefined', found?.file ?? name, {
          ...(found ? { place: found.place } : {}),
          details: { id, suggestion: '', definition: texts.definitionFile('site') },
        });
      }),
  );
}

function placeText(file: string, { line }: Place): string {
  return `${file}:${line}`;
}

function usedTwice({ stories }: SiteTexts): readonly ClaimProblem[] {
  return locales.flatMap((locale) => {
    const first = new Map<string, string>();
    return stories
      .filter((story) => story.locale === locale)
      .flatMap(({ file, claims }) =>
        claims.flatMap(({ name: id, place }) => {
          const earlier = first.get(id);
          if (earlier !== undefined) {
            const details = { id, first: earlier };
            return [claimProblem('claim-used-twice', file, { place, locale, details })];
          }
          first.set(id, placeText(file, place));
          return [];
        }),
      );
  });
}

function unused(texts: SiteTexts): readonly ClaimProblem[] {
  const { claims, stories, views, pages, definitionFile, locate } = texts;
  const used = new Set([
    ...stories.flatMap((story) => story.claims.map(({ name }) => name)),
    ...[...views, ...Object.values(pages)].flatMap((each) => each.claims ?? []),
  ]);
  return Object.entries(claims).flatMap(([text, set]) =>
    Object.entries(set)
      .filter(([id, { words }]) => words === undefined && !used.has(id))
      .map(([id]) => {
        const found = locate(id);
        return claimProblem('claim-unused', found?.file ?? definitionFile(text), {
          ...(found ? { place: found.place } : {}),
          details: { id },
        });
      }),
  );
}

function counterpart(story: ReadText, stories: readonly ReadText[]): ReadText | undefined {
  return stories.find(
    ({ slug, locale }) => slug === story.slug && locale === otherLocale(story.locale),
  );
}

function otherFile({ file, locale }: ReadText): string {
  return file.replace(`/${locale}/`, `/${otherLocale(locale)}/`);
}

function betweenLanguages({ stories }: SiteTexts): readonly ClaimProblem[] {
  return stories.flatMap((story) => {
    const { file, locale, slug, claims } = story;
    const other = counterpart(story, stories);
    const missing = { other: otherFile(story) };
    if (!other)
      return [claimProblem('story-in-one-language', file, { details: { id: slug, ...missing } })];
    return claims
      .filter(({ name }) => !other.claims.some((claim) => claim.name === name))
      .map(({ name: id, place }) =>
        claimProblem('claim-in-one-language', file, { place, locale, details: { id, ...missing } }),
      );
  });
}
