/** Everything that the check of texts looks at: what is written, what is defined, and the tables. */
import type { Place } from '../../dataset/place.ts';
import type { Dataset, LocalizedText } from '../../dataset/types.ts';
import type { ClaimsByText } from '../claim.ts';
import type { Questions } from '../question.ts';
import type { ReadText } from '../text/read-text.ts';

/** A text of the site outside stories, with the claims that it makes. */
export interface ClaimingText {
  readonly title: LocalizedText;
  readonly claims?: readonly string[];
}

export interface PlacedFile {
  readonly file: string;
  readonly place: Place;
}

export interface SiteTexts {
  readonly dataset: Dataset;
  readonly questions: Questions;
  readonly stories: readonly ReadText[];
  readonly claims: ClaimsByText;
  /** Named views; their titles are read like prose. */
  readonly views: readonly (ClaimingText & { readonly id: string })[];
  /** Texts of pages, by what a report should call them. */
  readonly pages: Readonly<Record<string, ClaimingText>>;
  /** Prose outside stories: pages in MDX. */
  readonly prose: readonly ReadText[];
  /** Where a text of the content's modules, or the definition of a claim, is written. */
  readonly locate: (written: string) => PlacedFile | undefined;
  /** The file in which the claims of a text are defined. */
  readonly definitionFile: (text: string) => string;
}

/** All texts in which no component can stand: titles of charts, texts of pages, the words of claims. */
export function plainTexts({ views, pages, claims }: SiteTexts): readonly ClaimingText[] {
  const definitions = Object.values(claims).flatMap((set) => Object.entries(set));
  return [
    ...views,
    ...Object.values(pages),
    ...definitions.flatMap(([id, { words, gist, note }]) => [
      ...(words ? [{ title: words, claims: [id] }] : []),
      ...(gist ? [{ title: gist, claims: [id] }] : []),
      ...(note ? [{ title: note }] : []),
    ]),
  ];
}
