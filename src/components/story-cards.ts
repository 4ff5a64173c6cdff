/** The pictures that stand for stories where they are shared. */
import { getCollection } from 'astro:content';
import { siteName } from '#content/site.ts';
import { questions } from '#content/questions.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { claimMessages } from '../i18n/claims.ts';
import { ledgerMessages } from '../i18n/ledger.ts';
import { locales } from '../i18n/locales.ts';
import { storiesIn } from '../layouts/stories.ts';
import type { Verdict } from '../measure/compare.ts';
import { readPalette } from '../scene/palette.ts';
import { fillIn } from '../story/answer.ts';
import { storyCard, type StoryCardWords } from '../story/card.ts';
import tokens from '../styles/tokens.css?raw';
import { drawnCards } from './drawn-cards.ts';
import { cardPath } from './profile/place-address.ts';
import { siteClaims } from './site-claims.ts';

const { light } = readPalette(tokens);
const verdicts: readonly Verdict[] = ['holds', 'fails', 'open'];

/** Name of a story's card, without language and ending. */
export function storyCardStem(slug: string): string {
  return `story-${slug}`;
}

/** What the card of that story says. */
function wordsOf(slug: string, title: string, locale: Locale): StoryCardWords {
  const claims = siteClaims().claims.filter(({ text }) => text === slug);
  return {
    siteName: siteName[locale],
    title,
    heading: ledgerMessages[locale].tested,
    verdicts: verdicts.map((verdict) => ({
      verdict,
      word: claimMessages[locale].verdict[verdict],
      number: claims.filter(({ judged }) => judged.verdict === verdict).length,
    })),
  };
}

/** The card in words, for those who do not see it. */
export function storyCardText(slug: string, title: string, locale: Locale): string {
  const { heading, verdicts: counted } = wordsOf(slug, title, locale);
  const tally = counted.map(({ word, number }) => `${word} ${number}`).join(' · ');
  return `${title} · ${heading}${ledgerMessages[locale].colon}${tally}`;
}

async function draw(dataset: Dataset): Promise<ReadonlyMap<string, Promise<Uint8Array>>> {
  const stories = await getCollection('stories');
  return drawnCards(
    locales.flatMap((locale) =>
      storiesIn(stories, locale).map(({ slug, story }) => {
        const title = fillIn(story.data.title, questions, dataset, locale);
        const svg = storyCard(wordsOf(slug, title, locale), light);
        return { path: cardPath(storyCardStem(slug), locale), locale, svg };
      }),
    ),
  );
}

const begun = new WeakMap<Dataset, ReturnType<typeof draw>>();

/** The card of that path, or `undefined` where no story has it. */
export async function siteStoryCard(
  path: string,
  dataset: Dataset,
): Promise<Uint8Array | undefined> {
  const cards = begun.get(dataset) ?? draw(dataset);
  begun.set(dataset, cards);
  return (await cards).get(path);
}
