/** Judges every claim by the tables, and tells where a verdict is not the one that its author expects. */
import type { Place } from '../../dataset/place.ts';
import type { Locale, LocalizedText } from '../../dataset/types.ts';
import { locales } from '../../i18n/locales.ts';
import type { Provenance } from '../../measure/provenance.ts';
import { UnknownNameError } from '../../measure/unknown-name.ts';
import { fillIn } from '../answer.ts';
import type { Asking } from '../asking.ts';
import { cellsByFile } from '../cells.ts';
import type { ClaimDefinition } from '../claim.ts';
import { explain, explanationLines } from '../explain.ts';
import { judge, NowPublishedError, provenanceOfJudged, type Judged } from '../judge.ts';
import type { Stand, TextClaim } from '../text-claim.ts';
import { claimProblem } from './new-problem.ts';
import type { ClaimProblem } from './problem.ts';
import type { SiteTexts } from './site-texts.ts';

interface JudgedClaims {
  readonly claims: readonly TextClaim[];
  readonly problems: readonly ClaimProblem[];
}

/** A sentence that makes the claim, with its place. */
interface Standing {
  readonly stand: Stand;
  readonly locale: Locale;
  readonly file: string;
  readonly place: Place | undefined;
  readonly template: string;
}

/** The claims with their verdicts, and what is wrong with them by the tables. */
export function judgeClaims(texts: SiteTexts): JudgedClaims {
  const results = Object.entries(texts.claims).flatMap(([text, set]) =>
    Object.entries(set).map(([id, definition]) => judgeOne(texts, text, id, definition)),
  );
  return {
    claims: results.flatMap(({ claims }) => claims),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function judgeOne(
  texts: SiteTexts,
  text: string,
  id: string,
  definition: ClaimDefinition,
): JudgedClaims {
  const asking: Asking = { dataset: texts.dataset, questions: texts.questions };
  const standings = standingsOf(texts, id, definition, text);
  try {
    const judged = judge(asking, definition.assertion);
    const provenance = provenanceOfJudged(judged);
    const words = Object.fromEntries(
      locales.map((locale) => [
        locale,
        definition.gist?.[locale] ?? sentenceIn(standings, locale, asking),
      ]),
    ) as unknown as LocalizedText;
    const stands = distinctStands(standings);
    const claim = { id, text, definition, words, stands, judged, provenance };
    if (judged.verdict === definition.expected) return { claims: [claim], problems: [] };
    return {
      claims: [claim],
      problems: standings.map((standing) => ({
        ...differing(texts, claim, standing),
        evidence: evidenceFor(asking, judged, provenance, standing),
      })),
    };
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof UnknownNameError)) throw error;
    return { claims: [], problems: [unjudged(texts, text, id, standings, error)] };
  }
}

function standingsOf(
  { stories, views, pages, locate, definitionFile }: SiteTexts,
  id: string,
  { words }: ClaimDefinition,
  text: string,
): readonly Standing[] {
  const inStories = stories.flatMap(({ file, locale, slug, claims }) =>
    claims
      .filter(({ name }) => name === id)
      .map(({ place, sentence }): Standing => {
        return { stand: { kind: 'story', slug }, locale, file, place, template: sentence };
      }),
  );
  const outside = [
    ...views.map((view) => ({ ...view, stand: { kind: 'view', view: view.id } as const })),
    ...Object.entries(pages).map(([page, each]) => ({
      ...each,
      stand: { kind: 'page', page } as const,
    })),
    ...(words ? [{ title: words, claims: [id], stand: { kind: 'cited' } as const }] : []),
  ];
  const inTitles = outside
    .filter(({ claims }) => claims?.includes(id))
    .flatMap(({ title, stand }) =>
      locales.map((locale): Standing => {
        const found = locate(title[locale]);
        const file = found?.file ?? definitionFile(text);
        return { stand, locale, file, place: found?.place, template: title[locale] };
      }),
    );
  return [...inStories, ...inTitles];
}

function distinctStands(standings: readonly Standing[]): readonly Stand[] {
  const first = new Map(standings.map(({ stand }) => [JSON.stringify(stand), stand]));
  return [...first.values()];
}

function sentenceIn(standings: readonly Standing[], locale: Locale, asking: Asking): string {
  const standing = standings.find((each) => each.locale === locale);
  return standing ? filledSentence(standing.template, locale, asking) : '';
}

/** A name that nobody asks for is reported elsewhere; here the sentence is shown as it is. */
function filledSentence(template: string, locale: Locale, { dataset, questions }: Asking): string {
  try {
    return fillIn(template, questions, dataset, locale);
  } catch (error) {
    if (error instanceof RangeError || error instanceof UnknownNameError) return template;
    throw error;
  }
}

function differing(
  { definitionFile }: SiteTexts,
  { id, text, definition, judged }: TextClaim,
  { file, place, locale }: Standing,
): ClaimProblem {
  return claimProblem('verdict-differs', file, {
    ...(place ? { place } : {}),
    locale,
    details: {
      id,
      expected: definition.expected,
      verdict: judged.verdict,
      definition: definitionFile(text),
    },
  });
}

function evidenceFor(
  asking: Asking,
  judged: Judged,
  { cells }: Provenance,
  { template, locale: own }: Standing,
): ClaimProblem['evidence'] {
  const sentence = filledSentence(template, own, asking);
  const listed = cellsByFile(cells);
  const lines = (locale: Locale) => [
    locale === 'zh' ? `句子：${sentence}` : `Sentence: ${sentence}`,
    ...explanationLines(explain(asking, judged, locale), locale),
    (locale === 'zh' ? '单元格：' : 'Cells: ') + listed.join('; '),
  ];
  return { zh: lines('zh'), en: lines('en') };
}

function unjudged(
  { definitionFile, locate }: SiteTexts,
  text: string,
  id: string,
  standings: readonly Standing[],
  error: Error,
): ClaimProblem {
  const definition = definitionFile(text);
  const [standing] = standings;
  const at = standing?.place ? standing : locate(id);
  const isPublished = error instanceof NowPublishedError;
  return claimProblem(
    isPublished ? 'claim-decidable' : 'claim-unanswerable',
    at?.file ?? definition,
    {
      ...(at?.place ? { place: at.place } : {}),
      ...(standing ? { locale: standing.locale } : {}),
      details: {
        id,
        definition,
        reason: error.message,
        indicators: isPublished ? error.indicators.join(', ') : '',
      },
      evidence: {
        zh: standing ? [`句子：${standing.template}`] : [],
        en: standing ? [`Sentence: ${standing.template}`] : [],
      },
    },
  );
}
