/** Finds what titles and other plain texts name in braces, and neither a question nor a source bears. */
import { nearest } from '../../dataset/nearest.ts';
import { lineStarts, placeOf, type Place } from '../../dataset/place.ts';
import type { Locale } from '../../dataset/types.ts';
import { locales } from '../../i18n/locales.ts';
import { placeholdersIn, type Placeholder } from '../answer.ts';
import { claimProblem, suggestionOf } from './new-problem.ts';
import type { ClaimProblem } from './problem.ts';
import { plainTexts, type SiteTexts } from './site-texts.ts';

const problemOf = { question: 'value-unknown', source: 'source-unknown' } as const;

/** The unknown names in `template`, each with its problem. */
function unknownIn(
  { dataset, questions }: SiteTexts,
  template: string,
  report: (placeholder: Placeholder, suggested: string | undefined) => ClaimProblem,
): readonly ClaimProblem[] {
  const known = {
    question: Object.keys(questions),
    source: dataset.sources.map(({ id }) => id),
  };
  return placeholdersIn(template)
    .filter(({ kind, name }) => !known[kind].includes(name))
    .map((placeholder) => report(placeholder, nearest(placeholder.name, known[placeholder.kind])));
}

function problem(
  { kind, name: id }: Placeholder,
  suggested: string | undefined,
  { file, place, locale }: { file: string; place: Place | undefined; locale: Locale },
): ClaimProblem {
  const details = { id, suggestion: suggestionOf(suggested, locale) };
  return claimProblem(problemOf[kind], file, { ...(place ? { place } : {}), locale, details });
}

/** Every name in braces that means nothing, at its place. */
export function templateProblems(texts: SiteTexts): readonly ClaimProblem[] {
  const inMatter = [...texts.stories, ...texts.prose].flatMap(({ file, locale, source, prose }) =>
    prose
      .filter(({ isTemplate }) => isTemplate)
      .flatMap(({ text, offset }) =>
        unknownIn(texts, text, (placeholder, suggested) => {
          const place = placeOf(source, lineStarts(source), offset + placeholder.offset);
          return problem(placeholder, suggested, { file, place, locale });
        }),
      ),
  );
  const inPlainTexts = plainTexts(texts).flatMap(({ title }) =>
    locales.flatMap((locale) =>
      unknownIn(texts, title[locale], (placeholder, suggested) => {
        const found = texts.locate(title[locale]);
        const place = found && {
          line: found.place.line,
          column: found.place.column + placeholder.offset,
        };
        const file = found?.file ?? title[locale];
        return problem(placeholder, suggested, { file, place, locale });
      }),
    ),
  );
  return [...inMatter, ...inPlainTexts];
}
