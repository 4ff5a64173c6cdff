/** Finds every number in prose that is neither computed, nor quoted, nor marked as a date or name. */
import { lineStarts, placeOf } from '../../dataset/place.ts';
import type { Locale } from '../../dataset/types.ts';
import { locales } from '../../i18n/locales.ts';
import { chineseNumbers } from '../text/chinese-numbers.ts';
import { englishNumbers } from '../text/english-numbers.ts';
import { typedNumbers, type NumberWriting, type TypedNumber } from '../text/numbers.ts';
import type { ReadText } from '../text/read-text.ts';
import { claimProblem } from './new-problem.ts';
import type { ClaimProblem } from './problem.ts';
import { plainTexts, type ClaimingText, type SiteTexts } from './site-texts.ts';

const writings: Readonly<Record<Locale, NumberWriting>> = {
  zh: chineseNumbers,
  en: englishNumbers,
};

const inComponents = (number: string) =>
  `<Value of="…" /> · <Quoted source="…">${number}</Quoted> · <Named>${number}</Named>`;
const inBraces = (number: string) => `{question} · {SOURCE=${number}} · {=${number}}`;

/** What the words of a claim say is computed, “halved” for instance; digits are printed by the build. */
function unaccounted(text: string, locale: Locale, isClaimed: boolean): readonly TypedNumber[] {
  const typed = typedNumbers(text, writings[locale]);
  return isClaimed ? typed.filter((number) => /[\d０-９]/.test(number.text)) : typed;
}

function inStory({ file, locale, source, prose }: ReadText): readonly ClaimProblem[] {
  const starts = lineStarts(source);
  return prose.flatMap(({ text, offset, isTemplate, isClaimed }) =>
    unaccounted(text, locale, isClaimed).map((number) =>
      claimProblem('number-typed', file, {
        place: placeOf(source, starts, offset + number.offset),
        locale,
        details: {
          number: number.text,
          ways: isTemplate ? inBraces(number.text) : inComponents(number.text),
        },
      }),
    ),
  );
}

function inTitle({ title, claims = [] }: ClaimingText, texts: SiteTexts): readonly ClaimProblem[] {
  return locales.flatMap((locale) => {
    const text = title[locale];
    return unaccounted(text, locale, claims.length > 0).map((number) => {
      const found = texts.locate(text);
      return claimProblem('number-typed', found?.file ?? text, {
        ...(found
          ? { place: { line: found.place.line, column: found.place.column + number.offset } }
          : {}),
        locale,
        details: { number: number.text, ways: inBraces(number.text) },
      });
    });
  });
}

/** Every typed number of stories, pages and titles. */
export function numberProblems(texts: SiteTexts): readonly ClaimProblem[] {
  return [
    ...[...texts.stories, ...texts.prose].flatMap(inStory),
    ...plainTexts(texts).flatMap((title) => inTitle(title, texts)),
  ];
}
