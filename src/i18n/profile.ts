/** The words of profiles of provinces and regions, in both languages. */
import type { RankInterval } from '../measure/rank.ts';
import type { Locale } from '../dataset/types.ts';

const small = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** first, second, …, tenth, 11th, 21st. */
function englishOrdinal(place: number): string {
  const word = small[place - 1];
  if (word) return word;
  const isTeen = place % 100 > 10 && place % 100 < 14;
  return `${place}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')}`;
}

/** A place among others: “third”, “between fifth and ninth”; 第3位, 第5至第9位之间. */
export function placeWords({ best, worst }: RankInterval, locale: Locale): string {
  if (locale === 'zh') return best === worst ? `第${best}位` : `第${best}至第${worst}位之间`;
  return best === worst
    ? englishOrdinal(best)
    : `between ${englishOrdinal(best)} and ${englishOrdinal(worst)}`;
}

/** A place in a table: 3, or 5–9. */
export function placeNumbers({ best, worst }: RankInterval, locale: Locale): string {
  if (best === worst) return String(best);
  return locale === 'zh' ? `${best}～${worst}` : `${best}–${worst}`;
}

interface ProfileMessages {
  readonly provinces: string;
  readonly regions: string;
  readonly provincesTitle: (count: number) => string;
  readonly provincesDescription: string;
  readonly regionsTitle: (scheme: string) => string;
  readonly regionsDescription: string;
  readonly description: (name: string) => string;
  readonly regionDescription: (name: string) => string;
  readonly whereItIs: string;
  readonly locator: (name: string, region: string) => string;
  readonly locatorOfRegion: (region: string, members: string) => string;
  readonly locatorSubtitle: string;
  readonly keyFigures: string;
  readonly figure: string;
  readonly place: (compared: number) => string;
  readonly placeOf: (place: string, compared: number) => string;
  readonly nation: string;
  readonly shareOfNation: (share: string) => string;
  readonly date: string;
  readonly howKnown: string;
  readonly source: string;
  readonly overTime: string;
  readonly overTimeNote: string;
  readonly noFigure: string;
}
